import { UNKNOWN_DAY, isUndated, type FactColumns } from './columns.ts';
import { lowerBound, sortedValues } from './sorting.ts';

/** The facts that have a place on the axis, as far as it doesn't matter what lanes they stand in. */
export class DatedFacts {
  readonly columns: FactColumns;
  readonly length: number;
  /** The first and the last day of them all; null if there is none. */
  readonly extent: { readonly first: number; readonly last: number } | null;
  #starts: Int32Array | null = null;
  #ends: Int32Array | null = null;

  constructor(columns: FactColumns) {
    this.columns = columns;
    let length = 0;
    let first = Infinity;
    let last = -Infinity;
    for (let fact = 0; fact < columns.length; fact++) {
      const start = columns.start[fact]!;
      const end = columns.end[fact]!;
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
  }

  /** The days between which all but a few facts begin: where one looks first, whatever a single odd date says. */
  core(left = 0.03): { readonly first: number; readonly last: number } | null {
    if (this.extent === null) {
      return null;
    }
    this.#starts ??= sortedValues(this.#days(this.columns.start));
    const { length } = this.#starts;
    if (length < 50) {
      return this.extent;
    }
    return { first: this.#starts[Math.floor(length * left)]!, last: Math.min(this.extent.last, this.#starts[Math.ceil(length * (1 - left)) - 1]! + 30) };
  }

  /**
   * How many may lie in a range of days, as the selection counts: one that is only bounded may lie anywhere beyond its bound.
   */
  countInRange(from: number, to: number): number {
    this.#starts ??= sortedValues(this.#days(this.columns.start));
    this.#ends ??= sortedValues(this.#days(this.columns.end));
    // Facts whose start isn't known begin before any day, those whose end isn't known end after all of them.
    const begun = this.length - this.#starts.length + lowerBound(this.#starts, Math.floor(to) + 1);
    return begun - lowerBound(this.#ends, Math.floor(from));
  }

  #days(column: Int32Array): Int32Array {
    const days = new Int32Array(this.length);
    let length = 0;
    for (let fact = 0; fact < this.columns.length; fact++) {
      if (!isUndated(this.columns, fact) && column[fact] !== UNKNOWN_DAY) {
        days[length++] = column[fact]!;
      }
    }
    return days.subarray(0, length);
  }
}
