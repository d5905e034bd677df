/** The facts of a timeline, one array a property, so that a million of them cost a few megabytes and no objects. */

export const KINDS = ['AGREEMENT', 'EVENT', 'TIE'] as const;
export const PRECISIONS = ['DAY', 'MONTH', 'QUARTER', 'SEASON', 'YEAR', 'DECADE', 'UNKNOWN'] as const;
export const MODALITIES = ['ACTUAL', 'PLANNED', 'PROPOSED', 'HYPOTHETICAL', 'PAST'] as const;
export const POLARITIES = ['AFFIRMED', 'DENIED'] as const;

export type Kind = (typeof KINDS)[number];
export type Modality = (typeof MODALITIES)[number];
export type Polarity = (typeof POLARITIES)[number];

/** What is never mixed in a bin: what is so, what is only meant to be, and what is denied. */
export const ACTUAL = 0;
export const PLANNED = 1;
export const DENIED = 2;
export const REALITIES = 3;
export type Reality = typeof ACTUAL | typeof PLANNED | typeof DENIED;

/** Stands in `start` and `end` for a side that isn't known. */
export const UNKNOWN_DAY = -0x8000_0000;

/** An entity, as lanes name it. */
export interface LaneEntity {
  readonly uid: string;
  readonly type: string;
  readonly name: string;
}

/** A stage of an agreement: the fact's index, the stage, the days that its date can mean. */
export interface StageColumns {
  readonly fact: Int32Array;
  readonly stage: readonly string[];
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Lists of different lengths in one array: those of fact `i` are `values[offsets[i]]` to `values[offsets[i + 1] - 1]`. */
export interface Lists {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

export interface FactColumns {
  readonly length: number;
  /** The first day a fact's date can mean, {@link UNKNOWN_DAY} where it isn't known. */
  readonly start: Int32Array;
  /** The last such day. Both unknown: the date, or its year, isn't known. */
  readonly end: Int32Array;
  /** Indices into {@link KINDS}, {@link PRECISIONS}, {@link MODALITIES} and {@link POLARITIES}. */
  readonly kind: Uint8Array;
  readonly precision: Uint8Array;
  readonly modality: Uint8Array;
  readonly polarity: Uint8Array;
  readonly origins: Int32Array;
  /** Index into `types`. */
  readonly type: Uint16Array;
  readonly types: readonly string[];
  readonly sectors: Lists;
  readonly sectorNames: readonly string[];
  readonly participants: Lists;
  readonly entities: readonly LaneEntity[];
  /** Where a fact is looked up, and what a person reads; EDTF is '' where nothing is told of the date. */
  uid(fact: number): string;
  title(fact: number): string;
  edtf(fact: number): string;
  status(fact: number): string;
  readonly stages: StageColumns;
}

export function realityOf(columns: FactColumns, fact: number): Reality {
  if (columns.polarity[fact] === 1) {
    return DENIED;
  }
  const modality = columns.modality[fact] ?? 0;
  return modality === 0 || modality === 4 ? ACTUAL : PLANNED;
}

/** Whether nothing tells where on the axis a fact belongs. */
export function isUndated(columns: FactColumns, fact: number): boolean {
  return columns.start[fact] === UNKNOWN_DAY && columns.end[fact] === UNKNOWN_DAY;
}

/** The first day that a dated fact is drawn on: one that is only bounded stands at its bound. */
export function firstDay(columns: FactColumns, fact: number): number {
  const start = columns.start[fact] ?? UNKNOWN_DAY;
  return start === UNKNOWN_DAY ? (columns.end[fact] ?? UNKNOWN_DAY) : start;
}

/** The last day that a dated fact is drawn on. */
export function lastDay(columns: FactColumns, fact: number): number {
  const end = columns.end[fact] ?? UNKNOWN_DAY;
  return end === UNKNOWN_DAY ? firstDay(columns, fact) : end;
}

/** Whether only one end of a fact's date is known: "on or before", "or later". */
export function isOpen(columns: FactColumns, fact: number): boolean {
  return (columns.start[fact] === UNKNOWN_DAY) !== (columns.end[fact] === UNKNOWN_DAY);
}

/** The values of one list. */
export function listOf(lists: Lists, fact: number): Int32Array {
  return lists.values.subarray(lists.offsets[fact] ?? 0, lists.offsets[fact + 1] ?? 0);
}

/** Packs lists into one array. */
export function packLists(lists: readonly (readonly number[])[]): Lists {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + list.length;
  });
  const values = new Int32Array(offsets[lists.length] ?? 0);
  lists.forEach((list, i) => values.set(list, offsets[i]));
  return { offsets, values };
}
