const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Up to this range the values themselves are counted, in one pass; beyond, digit by digit. */
const COUNTED_RANGE = 1 << 17;

/** So few values the engine's own sort has in order before a counting loop would be compiled. */
const FEW = 20_000;

/** Buckets that are counted for one value. */
const MOST_EMPTY = 4;

/** Whole numbers in order. */
export function sortedValues(values: Int32Array): Int32Array {
  if (values.length <= FEW) {
    return values.slice().sort();
  }
  const { least, range } = rangeOf(values);
  if (range > COUNTED_RANGE) {
    return values.slice().sort();
  }
  const counts = new Int32Array(range + 1);
  for (let i = 0; i < values.length; i++) {
    counts[values[i]! - least]!++;
  }
  const sorted = new Int32Array(values.length);
  for (let value = 0, at = 0; value <= range; at += counts[value++]!) {
    sorted.fill(value + least, at, at + counts[value]!);
  }
  return sorted;
}

/**
 * Where the values stand in order: the place of the least, of the next, … A counting sort, or for wide ranges a radix sort
 * from the least significant digit: stable, and in time that follows the number of values.
 */
export function sortedPlaces(values: Int32Array): Int32Array {
  const { least, range } = rangeOf(values);
  if (range <= COUNTED_RANGE && range <= MOST_EMPTY * values.length) {
    return dealt(values, null, range + 1, (value) => value - least);
  }
  let places = dealt(values, null, DIGITS, (value) => (value - least) & (DIGITS - 1));
  for (let shift = DIGIT_BITS, unit = DIGITS; unit <= range; shift += DIGIT_BITS, unit *= DIGITS) {
    places = dealt(values, places, DIGITS, (value) => ((value - least) >>> shift) & (DIGITS - 1));
  }
  return places;
}

/** One pass: the places, in their order so far, dealt into buckets. */
function dealt(values: Int32Array, before: Int32Array | null, buckets: number, bucketOf: (value: number) => number): Int32Array {
  const { length } = values;
  const next = new Int32Array(buckets + 1);
  for (let i = 0; i < length; i++) {
    next[bucketOf(values[i]!) + 1]!++;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    next[bucket + 1]! += next[bucket]!;
  }
  const places = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const place = before === null ? i : before[i]!;
    places[next[bucketOf(values[place]!)]!++] = place;
  }
  return places;
}

function rangeOf(values: Int32Array): { least: number; range: number } {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    least = value < least ? value : least;
    greatest = value > greatest ? value : greatest;
  }
  return values.length === 0 ? { least: 0, range: 0 } : { least, range: greatest - least };
}

/** The first place in a sorted part whose value is at least the one wanted. */
export function lowerBound(sorted: Int32Array, wanted: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** A tree of greatest values, to find those above a bound without looking at the others. */
export class MaxTree {
  readonly #size: number;
  readonly #tree: Int32Array;

  constructor(values: Int32Array) {
    let size = 1;
    while (size < values.length) {
      size *= 2;
    }
    const tree = new Int32Array(2 * size).fill(-0x8000_0000);
    tree.set(values, size);
    for (let i = size - 1; i > 0; i--) {
      const left = tree[2 * i]!;
      const right = tree[2 * i + 1]!;
      tree[i] = left > right ? left : right;
    }
    this.#size = size;
    this.#tree = tree;
  }

  /** Calls with each place before another one whose value is at least the bound, in order, until told to stop by `false`. */
  visit(before: number, bound: number, found: (place: number) => boolean): void {
    const descend = (node: number, start: number, width: number): boolean => {
      if (start >= before || this.#tree[node]! < bound) {
        return true;
      }
      if (width === 1) {
        return found(start);
      }
      const half = width / 2;
      return descend(2 * node, start, half) && descend(2 * node + 1, start + half, half);
    };
    if (before > 0) {
      descend(1, 0, this.#size);
    }
  }
}
