/** What the matrix is asked for, as the page's address says it. */
export type Axis = 'country' | 'organization';
export type Measure = 'facts' | 'origins' | 'tone';
export type RowOrder = 'name' | 'total' | 'region' | 'similarity';
export type Step = 'month' | 'quarter' | 'year';

/** What there is of a pair or a party; a fact is counted once, in one of the first three numbers. */
export interface Tally {
  readonly actual: number;
  readonly planned: number;
  readonly denied: number;
  /** How many of the actual facts somebody else denies. */
  readonly disputed: number;
  /** How many of all three name both themselves rather than their organizations. */
  readonly direct: number;
  /** The independent origins of the actual facts, summed over the facts. */
  readonly origins: number;
  /** The mean weight of the actual facts, −10 to 10. */
  readonly tone: number | null;
}

export interface Party {
  readonly key: string;
  readonly uid: string | null;
  readonly name: string;
  readonly iso3: string | null;
  readonly numeric: string | null;
  readonly region: string | null;
  readonly tally: Tally;
}

export interface Moment {
  readonly frame: number;
  readonly tally: Tally;
}

export interface Cell {
  readonly a: number;
  readonly b: number;
  readonly tally: Tally;
  readonly moments: readonly Moment[];
}

export interface Frame {
  readonly from: string;
  readonly to: string;
}

export interface Counts {
  readonly total: number;
  readonly undated: number;
  readonly read: number;
  readonly paired: number;
  readonly timeless: number;
}

export interface Matrix {
  readonly rows: readonly Party[];
  readonly cells: readonly Cell[];
  readonly frames: readonly Frame[];
  readonly skipped: number;
  readonly counts: Counts;
  readonly more: number;
}

/** All facts of a tally, of whatever reality. */
export function total(tally: Tally): number {
  return tally.actual + tally.planned + tally.denied;
}

/** What a measure says of a tally; null where there is nothing to say. */
export function measured(tally: Tally, measure: Measure): number | null {
  switch (measure) {
    case 'facts':
      return tally.actual > 0 ? tally.actual : null;
    case 'origins':
      return tally.actual > 0 ? tally.origins : null;
    case 'tone':
      return tally.tone;
  }
}

/** What a pair is when it isn't a fact: planned only is drawn dashed, denied only struck. */
export function mark(tally: Tally): 'actual' | 'planned' | 'denied' {
  return tally.actual > 0 ? 'actual' : tally.planned > 0 ? 'planned' : 'denied';
}

/**
 * The address of a pair's page with the selection carried along, and the facts beside that the number counts: those that
 * are real, or all of them where none is. Null where either has no page.
 */
export function pairAddress(a: Party, b: Party, query: string, tally: Tally): string | null {
  return a.uid === null || b.uid === null ? null : pairOf(a.uid, b.uid, query, tally);
}

/** The same for two that have one. */
export function pairOf(a: string, b: string, query: string, tally: Tally): string {
  const show = [...(/(?:^|&)kind=/.test(query) ? [] : ['agreement', 'event']), ...(tally.actual > 0 ? ['stated'] : []), 'between'].join('.');
  return `pair/${a}/${b}?${query === '' ? '' : `${query}&`}show=${show}`;
}
