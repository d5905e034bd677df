import { UNKNOWN_DAY, type FactColumns } from './columns.ts';
import { lowerBound, sortedValues } from './sorting.ts';

/** The facts that have a place on the axis, as far as it doesn't matter what lanes they stand in. */
export class DatedFacts {
  readonly columns: FactColumns;
  readonly length: number;
  /** The first and the last day of them all; null if there is none. */
  readonly extent: { readonly first: number; readonly last: number } | null;
  /** Of those that have such a day. */
  readonly #starts: SortedOnce;
  readonly #ends: SortedOnce;

  constructor(columns: FactColumns) {
    this.columns = columns;
    const starts = new Int32Array(columns.length);
    const ends = new Int32Array(columns.length);
    let [length, begun, ended] = [0, 0, 0];
    let first = Infinity;
    let last = -Infinity;
    for (let fact = 0; fact < columns.length; fact++) {
      const start = columns.start[fact]!;
      const end = columns.end[fact]!;
      if (start !== UNKNOWN_DAY) {
        starts[begun++] = start;
      }
      if (end !== UNKNOWN_DAY) {
        ends[ended++] = end;
      }
      const earliest = start === UNKNOWN_DAY ? end : start;
      if (earliest !== UNKNOWN_DAY) {
        const latest = end === UNKNOWN_DAY ? earliest : end;
        first = earliest < first ? earliest : first;
        last = latest > last ? latest : last;
        length++;
      }
    }
    this.length = length;
    this.extent = length === 0 ? null : { first, last };
    this.#starts = new SortedOnce(starts.subarray(0, begun));
    this.#ends = new SortedOnce(ends.subarray(0, ended));
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
  #values: Int32Array;
  #sorted = false;

  constructor(unsorted: Int32Array) {
    this.#values = unsorted;
  }

  get values(): Int32Array {
    if (!this.#sorted) {
      this.#values = sortedValues(this.#values);
      this.#sorted = true;
    }
    return this.#values;
  }
}
