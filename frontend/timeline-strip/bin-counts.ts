import { REALITIES, type Reality } from './columns.ts';
import { binOf, binStart, type Level } from './days.ts';

/**
 * Counts by lane, reality and calendar unit. `within` has the facts whose date lies in the unit as a whole; `mass` has those
 * and a share of each vaguer one, spread evenly over the days that it may mean. So all masses of a lane add up to its facts.
 */
export interface Bins {
  readonly level: Level;
  readonly first: number;
  readonly count: number;
  readonly within: Int32Array;
  readonly mass: Float64Array;
}

/** Where a lane's, reality's and unit's number stands in {@link Bins}. */
export function cell(bins: Pick<Bins, 'first' | 'count'>, lane: number, reality: Reality, bin: number): number {
  return (lane * REALITIES + reality) * bins.count + bin - bins.first;
}

/** What is counted: the days of each entry, its row (lane and reality), whether it is only bounded. */
export interface Entries {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rows: Uint8Array;
  readonly open: Uint8Array;
}

/**
 * Counts some entries, or all of them, into the units of a window; what lies outside of it is left out. A vague entry costs
 * no more than an exact one: it writes where its share begins and ends, and one pass over the units adds up.
 */
export function countBins(level: Level, first: number, count: number, rowCount: number, entries: Entries, chosen: Int32Array | null): Bins {
  const within = new Int32Array(rowCount * count);
  const mass = new Float64Array(rowCount * count);
  const rates = new Float64Array(rowCount * (count + 1));
  const vague = new Uint8Array(rowCount);
  const begins = new Int32Array(count + 1);
  for (let i = 0; i <= count; i++) {
    begins[i] = binStart(level, first + i);
  }
  const { starts, ends, rows, open } = entries;
  const table = unitTable(begins);
  const zero = begins[0]!;
  const length = chosen === null ? starts.length : chosen.length;
  for (let i = 0; i < length; i++) {
    const entry = chosen === null ? i : chosen[i]!;
    const start = starts[entry]!;
    const end = ends[entry]!;
    const a = table === null || start < zero || start - zero >= table.length ? binOf(level, start) - first : table[start - zero]!;
    const b = start === end ? a : table === null || end < zero || end - zero >= table.length ? binOf(level, end) - first : table[end - zero]!;
    const row = rows[entry]!;
    if (a === b) {
      if (a >= 0 && a < count) {
        const at = row * count + a;
        mass[at]!++;
        within[at]! += 1 - open[entry]!;
      }
      continue;
    }
    vague[row] = 1;
    const rate = 1 / (end - start + 1);
    if (a >= 0 && a < count) {
      mass[row * count + a]! += rate * (begins[a + 1]! - start);
    }
    if (b >= 0 && b < count) {
      mass[row * count + b]! += rate * (end + 1 - begins[b]!);
    }
    const inner = a < 0 ? 0 : a + 1;
    const beyond = b > count ? count : b;
    if (inner < beyond) {
      rates[row * (count + 1) + inner]! += rate;
      rates[row * (count + 1) + beyond]! -= rate;
    }
  }
  for (let row = 0; row < rowCount; row++) {
    if (vague[row] === 1) {
      addShares(mass.subarray(row * count), rates.subarray(row * (count + 1)), begins, count);
    }
  }
  return { level, first, count, within, mass };
}

/** Adds up what vague entries share out to the units of one row. */
function addShares(mass: Float64Array, rates: Float64Array, begins: Int32Array, count: number): void {
  let rate = 0;
  for (let bin = 0; bin < count; bin++) {
    rate += rates[bin]!;
    if (rate > 1e-12) {
      mass[bin]! += rate * (begins[bin + 1]! - begins[bin]!);
    }
  }
}

const MAX_TABLE = 2_000_000;

/** The unit of each day, counted from the first one; null where there are too many days for a table. */
function unitTable(begins: Int32Array): Int32Array | null {
  const first = begins[0]!;
  const days = begins[begins.length - 1]! - first;
  if (days > MAX_TABLE) {
    return null;
  }
  const table = new Int32Array(days);
  for (let bin = 0; bin + 1 < begins.length; bin++) {
    table.fill(bin, begins[bin]! - first, begins[bin + 1]! - first);
  }
  return table;
}
