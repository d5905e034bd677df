import { findBursts, findGaps, type Stretch } from './bursts.ts';
import { REALITIES } from './columns.ts';
import { LEVELS, LEVEL_DAYS, binStart } from './days.ts';
import type { TimelineIndex } from './timeline-index.ts';

/** The most units that bursts are looked for in: the finest calendar unit that keeps below it is taken. */
const MAX_UNITS = 600;

/** A date vaguer than this says too little of when something happened to break a silence. */
const VAGUE_DAYS = 92;

/** The silences of a timeline of one lane: stretches in which nothing is dated, to a quarter or better. */
export function gapsOf(whole: TimelineIndex): Stretch[] {
  if (whole.extent === null) {
    return [];
  }
  const { starts, ends } = whole.daysOf(0);
  const exact = (_: number, i: number): boolean => ends[i]! - starts[i]! <= VAGUE_DAYS;
  return findGaps(starts.filter(exact), ends.filter(exact));
}

/** The times when more happens than usual, by months where there aren't too many of them. */
export function burstsOf(whole: TimelineIndex): Stretch[] {
  const { extent } = whole;
  if (extent === null) {
    return [];
  }
  const days = extent.last - extent.first + 1;
  const level = LEVELS.find((each) => (each === 'week' || LEVEL_DAYS[each] > 7) && days / LEVEL_DAYS[each] <= MAX_UNITS && (each !== 'week' || days < 900)) ?? 'century';
  const bins = whole.bins(level, extent.first, extent.last);
  const counts = new Float64Array(bins.count);
  for (let row = 0; row < REALITIES; row++) {
    for (let bin = 0; bin < bins.count; bin++) {
      counts[bin]! += bins.mass[row * bins.count + bin]!;
    }
  }
  return findBursts(counts).map(({ first, last, weight }) => ({
    from: binStart(level, bins.first + first), to: binStart(level, bins.first + last + 1) - 1, weight
  }));
}
