import type { DayRange } from './scale.ts';

/** A stretch worth jumping to, and how much stands out. */
export interface Stretch extends DayRange {
  readonly weight: number;
}

/**
 * Runs of units in which more happens than usual, after J. Kleinberg, "Bursty and Hierarchical Structure in Streams"
 * (KDD 2002): an automaton with a usual and a heightened state, the path through both that costs least. Counts are taken
 * as Poisson (his batched variant takes binomials of a stream whose size is known; here nothing but the facts is).
 * @param counts the facts of each unit
 * @param lift how many times the usual rate the heightened state has
 * @param reluctance what entering the heightened state costs, in units of the logarithm of the number of counts
 * @returns first and last unit of each burst with the cost it saves
 */
export function findBursts(counts: ArrayLike<number>, lift = 2.5, reluctance = 1): { first: number; last: number; weight: number }[] {
  const { length } = counts;
  let total = 0;
  for (let i = 0; i < length; i++) {
    total += counts[i]!;
  }
  if (length < 3 || total === 0) {
    return [];
  }
  const usual = total / length;
  const entering = reluctance * Math.log(length);
  // cost of seeing k at rate r: r − k·ln r, but for what both states share
  const saved = (i: number): number => counts[i]! * Math.log(lift) - usual * (lift - 1);
  const cameFrom = new Uint8Array(2 * length);
  let calm = 0;
  let high = Infinity;
  for (let i = 0; i < length; i++) {
    const toCalm = Math.min(calm, high);
    cameFrom[2 * i] = calm <= high ? 0 : 1;
    const enter = calm + entering;
    const toHigh = Math.min(enter, high) - saved(i);
    cameFrom[2 * i + 1] = high <= enter ? 1 : 0;
    calm = toCalm;
    high = toHigh;
  }
  const bursts: { first: number; last: number; weight: number }[] = [];
  let state = high < calm ? 1 : 0;
  let last = -1;
  for (let i = length - 1; i >= 0; i--) {
    const before = cameFrom[2 * i + state]!;
    if (state === 1 && last < 0) {
      last = i;
    }
    if (state === 1 && (before === 0 || i === 0)) {
      let weight = 0;
      for (let j = i; j <= last; j++) {
        weight += saved(j);
      }
      bursts.push({ first: i, last, weight });
      last = -1;
    }
    state = before;
  }
  return bursts.reverse();
}

/**
 * The silences: stretches without any fact that are longer than chance would leave. If facts fell evenly, a silence of g days
 * between two neighbours would have the probability e^(−λg); told are those that none of the n silences would reach in
 * nineteen of twenty such timelines: g > (ln n + 3) / λ.
 * @param days the facts' ranges, sorted by their first day
 */
export function findGaps(starts: ArrayLike<number>, ends: ArrayLike<number>): Stretch[] {
  const { length } = starts;
  if (length < 3) {
    return [];
  }
  let reached = ends[0]!;
  for (let i = 1; i < length; i++) {
    reached = Math.max(reached, ends[i]!);
  }
  const rate = length / (reached - starts[0]! + 1);
  const notable = (Math.log(length) + 3) / rate;
  const gaps: Stretch[] = [];
  reached = ends[0]!;
  for (let i = 1; i < length; i++) {
    const silent = starts[i]! - reached - 1;
    if (silent > notable) {
      gaps.push({ from: reached + 1, to: starts[i]! - 1, weight: silent });
    }
    reached = Math.max(reached, ends[i]!);
  }
  return gaps;
}

/** The stretch after (or before) a day, going round at the end; null if there is none. */
export function nextStretch(stretches: readonly Stretch[], day: number, direction: 1 | -1): Stretch | null {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  const beyond = direction > 0 ? sorted.find(({ from }) => from > day) : sorted.findLast(({ from }) => from < day);
  return beyond ?? (direction > 0 ? sorted[0] : sorted.at(-1)) ?? null;
}
