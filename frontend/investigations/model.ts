/** What the endpoint `/api/v1/investigations` takes and answers, see the Java records of the same names. */

export type NoteKind = 'ENTITY' | 'RELATION' | 'FACT' | 'SENTENCE';

export interface NoteTarget {
  readonly kind: NoteKind;
  readonly uids: readonly string[];
}

export interface Note {
  readonly id: string;
  readonly target: NoteTarget;
  readonly text: string;
  readonly createdAt: string;
  readonly changedAt: string;
}

export const TINTS = ['RED', 'ORANGE', 'YELLOW', 'GREEN', 'BLUE', 'PURPLE'] as const;
export type Tint = (typeof TINTS)[number];

export interface SavedPlace {
  readonly uid: string;
  readonly x: number;
  readonly y: number;
}

/** What stands on the canvas beyond what its address says. */
export interface SavedCanvas {
  readonly drawn: readonly string[];
  readonly places: readonly SavedPlace[];
  readonly pinned: readonly string[];
  readonly also: readonly string[];
  readonly removed: readonly string[];
  readonly veiled: readonly string[];
  readonly colours: Readonly<Record<string, Tint>>;
  readonly grouping: boolean | null;
  readonly opened: readonly string[];
}

export interface SavedView {
  /** Relative to the explorer's root. */
  readonly address: string;
  readonly canvas: SavedCanvas | null;
}

export interface InvestigationContent {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly views: readonly SavedView[];
  readonly notes: readonly Note[];
}

export interface Investigation {
  readonly uid: string;
  readonly version: number;
  readonly content: InvestigationContent;
  readonly createdAt: string;
  readonly changedAt: string;
}

export type Change = 'NEW' | 'CHANGED' | 'GONE';

/** The part of the differences that a view draws. */
export interface InvestigationDiff {
  readonly since: string | null;
  readonly facts: readonly { readonly change: Change; readonly uid: string }[];
  readonly entities: readonly { readonly change: Change; readonly uid: string }[];
  readonly relations: readonly { readonly change: Change; readonly source: string; readonly target: string }[];
}

export const NO_DIFF: InvestigationDiff = { since: null, facts: [], entities: [], relations: [] };
