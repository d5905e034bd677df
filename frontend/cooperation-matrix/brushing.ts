import { measured, type Matrix, type Measure, type Party } from './matrix-model.ts';
import { pairKey, type Scene, type SceneCell } from './scene.ts';

/** Days, ISO; '' for an open side. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** The selection in another time. */
export function queryIn(query: string, range: Range): string {
  const parameters = new URLSearchParams(query);
  for (const side of ['from', 'to'] as const) {
    parameters.delete(side);
    if (range[side] !== '') {
      parameters.set(side, range[side]);
    }
  }
  return parameters.toString();
}

/**
 * The selection in the time that is drawn, so that a cell opens the facts it counts.
 * @param followed the time of a hand that moves below, null for none
 * @param step the step through time, undefined for none
 */
export function queryShown(query: string, followed: Range | null, step: Range | undefined): string {
  return followed !== null ? queryIn(query, followed) : step === undefined ? query : queryWithin(query, step);
}

/** A fact whose date can lie in the selection's time and in a step can lie where the two meet. */
function queryWithin(query: string, range: Range): string {
  const own = new URLSearchParams(query);
  const [from, to] = [own.get('from') ?? '', own.get('to') ?? ''];
  return queryIn(query, { from: from > range.from ? from : range.from, to: to !== '' && (range.to === '' || to < range.to) ? to : range.to });
}

/** The pairs of another time in the rows as they stand: while a hand moves, only values may change. */
export function sceneIn(rows: readonly Party[], matrix: Matrix, measure: Measure): Scene {
  const places = new Map(rows.map((row, at) => [row.key, at]));
  const cells = new Map<string, SceneCell>();
  for (const cell of matrix.cells) {
    const one = matrix.rows[cell.a]?.key ?? '';
    const other = matrix.rows[cell.b]?.key ?? '';
    const a = places.get(one);
    const b = places.get(other);
    if (a !== undefined && b !== undefined) {
      cells.set(pairKey(one, other), { a, b, tally: cell.tally, value: measured(cell.tally, measure) });
    }
  }
  return { rows, cells };
}

/** Follows a moving hand with one question at a time: the last range wanted is always answered, those between may not be. */
export class Follower {
  #wanted: Range | null = null;
  #pending: AbortController | null = null;

  readonly #find: (range: Range, signal: AbortSignal) => Promise<void>;

  constructor(find: (range: Range, signal: AbortSignal) => Promise<void>) {
    this.#find = find;
  }

  follow(range: Range): void {
    this.#wanted = range;
    if (this.#pending === null) {
      void this.#next();
    }
  }

  stop(): void {
    this.#wanted = null;
    this.#pending?.abort();
    this.#pending = null;
  }

  async #next(): Promise<void> {
    const range = this.#wanted;
    if (range === null) {
      return;
    }
    this.#wanted = null;
    const request = new AbortController();
    this.#pending = request;
    // what can't be had while the hand moves is asked for again when it lets go
    await this.#find(range, request.signal).catch(() => undefined);
    if (this.#pending === request) {
      this.#pending = null;
      await this.#next();
    }
  }
}
