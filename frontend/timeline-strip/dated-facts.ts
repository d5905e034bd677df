import type { Entries } from './bin-counts.ts';
import { ACTUAL, DENIED, PLANNED, UNKNOWN_DAY, type FactColumns } from './columns.ts';
import { lowerBound, sortedValues } from './sorting.ts';

/** The facts that have a place on the axis, as far as it doesn't matter what lanes they stand in. */
export class DatedFacts {
  readonly columns: FactColumns;
  readonly length: number;
  /** Which facts they are, and their days and reality in the same order. */
  readonly facts: Int32Array;
  readonly entries: Entries;
  /** The other facts. */
  readonly undated: Int32Array;
  /** The first and the last day of them all; null if there is none. */
  readonly extent: { readonly first: number; readonly last: number } | null;
  /** Of those that have such a day. */
  readonly #starts: SortedOnce;
  readonly #ends: SortedOnce;

  constructor(columns: FactColumns) {
    const { start: firsts, end: lasts, modality: modalities, polarity: polarities, length: size } = columns;
    const facts = new Int32Array(size);
    const undated = new Int32Array(size);
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    const rows = new Uint8Array(size);
    const open = new Uint8Array(size);
    let length = 0;
    let bounded = 0;
    let first = Infinity;
    let last = -Infinity;
    for (let fact = 0; fact < size; fact++) {
      const start = firsts[fact]!;
      const end = lasts[fact]!;
      const startKnown = start !== UNKNOWN_DAY;
      const endKnown = end !== UNKNOWN_DAY;
      if (!startKnown && !endKnown) {
        undated[fact - length] = fact;
        continue;
      }
      const earliest = startKnown ? start : end;
      const latest = endKnown ? end : start;
      const modality = modalities[fact]!;
      facts[length] = fact;
      starts[length] = earliest;
      ends[length] = latest;
      rows[length] = polarities[fact] === 1 ? DENIED : modality === 0 || modality === 4 ? ACTUAL : PLANNED;
      if (!startKnown || !endKnown) {
        open[length] = 1;
        bounded++;
      }
      first = earliest < first ? earliest : first;
      last = latest > last ? latest : last;
      length++;
    }
    this.columns = columns;
    this.length = length;
    this.facts = facts.subarray(0, length);
    this.entries = { starts: starts.subarray(0, length), ends: ends.subarray(0, length), rows: rows.subarray(0, length), open: open.subarray(0, length) };
    this.undated = undated.subarray(0, size - length);
    this.extent = length === 0 ? null : { first, last };
    this.#starts = new SortedOnce(() => (bounded === 0 ? this.entries.starts : this.#known(firsts)));
    this.#ends = new SortedOnce(() => (bounded === 0 ? this.entries.ends : this.#known(lasts)));
  }

  #known(days: Int32Array): Int32Array {
    return this.facts.map((fact) => days[fact]!).filter((day) => day !== UNKNOWN_DAY);
  }

  /** The days between which all but a few facts begin: where one looks first, whatever a single odd date says. */
  core(left = 0.03): { readonly first: number; readonly last: number } | null {
    if (this.extent === null) {
      return null;
    }
    const starts = this.#starts.values;
    const { length } = starts;
    if (length < 50) {
      return this.extent;
    }
    return { first: starts[Math.floor(length * left)]!, last: Math.min(this.extent.last, starts[Math.ceil(length * (1 - left)) - 1]! + 30) };
  }

  /**
   * How many may lie in a range of days, as the selection counts: one that is only bounded may lie anywhere beyond its bound.
   */
  countInRange(from: number, to: number): number {
    const starts = this.#starts.values;
    // Facts whose start isn't known begin before any day, those whose end isn't known end after all of them.
    const begun = this.length - starts.length + lowerBound(starts, Math.floor(to) + 1);
    return begun - lowerBound(this.#ends.values, Math.floor(from));
  }
}

/** Days that are sorted when somebody asks for them first. */
class SortedOnce {
  readonly #unsorted: () => Int32Array;
  #values: Int32Array | null = null;

  constructor(unsorted: () => Int32Array) {
    this.#unsorted = unsorted;
  }

  get values(): Int32Array {
    this.#values ??= sortedValues(this.#unsorted());
    return this.#values;
  }
}
