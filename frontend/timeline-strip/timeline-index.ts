import { countBins, type Bins, type Entries } from './bin-counts.ts';
import { REALITIES, type FactColumns } from './columns.ts';
import type { DatedFacts } from './dated-facts.ts';
import { binOf, type Level } from './days.ts';
import { isWhole, type Lanes } from './lanes.ts';
import { MaxTree, lowerBound, sortedPlaces, sortedValues } from './sorting.ts';

/** The most numbers kept for one calendar unit; beyond, only those of a window are counted. */
const MAX_CELLS = 6_000_000;

/** A lane's facts in the order of their first day: made once somebody comes near enough to see them one by one. */
interface SortedLane {
  readonly facts: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly latest: MaxTree;
  readonly sortedEnds: Int32Array;
  /** Where each stands among the entries. */
  readonly entries: Int32Array;
}

/**
 * The facts dealt into their lanes. Counting needs no more; what it finds is kept by calendar unit, so that a frame costs what
 * it shows.
 */
export class TimelineIndex {
  readonly columns: FactColumns;
  readonly lanes: Lanes;
  /** The first and the last day of all dated facts; null if there is none. */
  readonly extent: { readonly first: number; readonly last: number } | null;
  /** One entry a fact and lane, lane after lane. */
  readonly #facts: Int32Array;
  readonly #entries: Entries;
  readonly #laneOffsets: Int32Array;
  readonly #levels = new Map<Level, Bins>();
  readonly #sorted = new Map<number, SortedLane>();
  readonly #undated: readonly Int32Array[];

  constructor(dated: DatedFacts, lanes: Lanes) {
    this.columns = dated.columns;
    this.lanes = lanes;
    this.extent = dated.extent;
    const laneCount = lanes.keys.length;
    this.#laneOffsets = new Int32Array(laneCount + 1);
    for (let lane = 0; lane < laneCount; lane++) {
      this.#laneOffsets[lane + 1] = this.#laneOffsets[lane]! + lanes.dated[lane]!;
    }
    if (isWhole(lanes.keys)) {
      this.#facts = dated.facts;
      this.#entries = dated.entries;
      this.#undated = [dated.undated];
      return;
    }
    const size = this.#laneOffsets[laneCount]!;
    this.#facts = new Int32Array(size);
    this.#entries = { starts: new Int32Array(size), ends: new Int32Array(size), rows: new Uint8Array(size), open: new Uint8Array(size) };
    this.#undated = Array.from(lanes.undated, (count) => new Int32Array(count));
    this.#deal(dated);
    this.#dealUndated(dated.undated);
  }

  #deal(dated: DatedFacts): void {
    const { offsets, found, order } = this.lanes;
    const { starts, ends, rows, open } = this.#entries;
    const { starts: firsts, ends: lasts, rows: realities, open: bounded } = dated.entries;
    const facts = this.#facts;
    const next = this.#laneOffsets.slice();
    for (let i = 0; i < dated.length; i++) {
      const fact = dated.facts[i]!;
      for (let j = offsets[fact]!; j < offsets[fact + 1]!; j++) {
        const lane = order[found[j]!]!;
        const place = next[lane]!++;
        facts[place] = fact;
        starts[place] = firsts[i]!;
        ends[place] = lasts[i]!;
        rows[place] = lane * REALITIES + realities[i]!;
        open[place] = bounded[i]!;
      }
    }
  }

  #dealUndated(undated: Int32Array): void {
    const { offsets, found, order } = this.lanes;
    const next = new Int32Array(this.#undated.length);
    for (const fact of undated) {
      for (let j = offsets[fact]!; j < offsets[fact + 1]!; j++) {
        const lane = order[found[j]!]!;
        this.#undated[lane]![next[lane]!++] = fact;
      }
    }
  }

  /** The counts of a calendar unit, at least for the days asked for. */
  bins(level: Level, from: number, to: number): Bins {
    const known = this.#levels.get(level);
    if (known !== undefined) {
      return known;
    }
    const { first, last } = this.extent ?? { first: 0, last: 0 };
    const rows = this.lanes.keys.length * REALITIES;
    const firstBin = binOf(level, first);
    const count = binOf(level, last) - firstBin + 1;
    if (count * rows <= MAX_CELLS) {
      const bins = countBins(level, firstBin, count, rows, this.#entries, null);
      this.#levels.set(level, bins);
      return bins;
    }
    const windowed = binOf(level, Math.floor(from));
    return countBins(level, windowed, binOf(level, Math.ceil(to)) - windowed + 1, rows, this.#entries, this.#overlappingEntries(from, to));
  }

  #overlappingEntries(from: number, to: number): Int32Array {
    const found: number[] = [];
    for (let lane = 0; lane < this.lanes.keys.length; lane++) {
      const { entries } = this.#lane(lane);
      this.#visit(lane, from, to, (place) => {
        found.push(entries[place]!);
        return true;
      });
    }
    return Int32Array.from(found);
  }

  #lane(lane: number): SortedLane {
    const known = this.#sorted.get(lane);
    if (known !== undefined) {
      return known;
    }
    const begin = this.#laneOffsets[lane]!;
    const unsorted = this.#entries.starts.subarray(begin, this.#laneOffsets[lane + 1]!);
    const entries = sortedPlaces(unsorted);
    const facts = new Int32Array(entries.length);
    const starts = new Int32Array(entries.length);
    const ends = new Int32Array(entries.length);
    for (let i = 0; i < entries.length; i++) {
      const entry = begin + entries[i]!;
      entries[i] = entry;
      facts[i] = this.#facts[entry]!;
      starts[i] = this.#entries.starts[entry]!;
      ends[i] = this.#entries.ends[entry]!;
    }
    const sorted = { facts, starts, ends, latest: new MaxTree(ends), sortedEnds: sortedValues(ends), entries };
    this.#sorted.set(lane, sorted);
    return sorted;
  }

  #visit(lane: number, from: number, to: number, found: (place: number) => boolean): void {
    const { starts, latest } = this.#lane(lane);
    latest.visit(lowerBound(starts, Math.floor(to) + 1), Math.floor(from), found);
  }

  /** The facts of a lane whose date may lie in a range of days, earliest first, and no more than the limit. */
  overlapping(lane: number, from: number, to: number, limit: number): number[] {
    const { facts } = this.#lane(lane);
    const found: number[] = [];
    this.#visit(lane, from, to, (place) => {
      found.push(facts[place]!);
      return found.length < limit;
    });
    return found;
  }

  /** How many facts of a lane may lie in a range of days. */
  countOverlapping(lane: number, from: number, to: number): number {
    const { starts, sortedEnds } = this.#lane(lane);
    return lowerBound(starts, Math.floor(to) + 1) - lowerBound(sortedEnds, Math.floor(from));
  }

  /** First and last days of a lane's facts, in the order of the first. */
  daysOf(lane: number): { readonly starts: Int32Array; readonly ends: Int32Array } {
    return this.#lane(lane);
  }

  /** The facts of a lane that have no place on the axis. */
  undated(lane: number): Int32Array {
    return this.#undated[lane] ?? new Int32Array(0);
  }
}
