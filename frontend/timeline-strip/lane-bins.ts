import { ACTUAL, DENIED, PLANNED } from './columns.ts';
import { binOf, binStart } from './days.ts';
import type { Box, Drawing, Ink, Look } from './draw-list.ts';
import { toX, type Scale } from './scale.ts';
import { cell, type Bins } from './bin-counts.ts';

/** What a unit of the calendar holds in one lane. */
export interface BinCounts {
  /** Dated within the unit: so, meant to be, denied. */
  readonly within: readonly [number, number, number];
  /** Those and the share of the vaguer ones that falls into the unit. */
  readonly mass: readonly [number, number, number];
}

export function countsOf(bins: Bins, lane: number, bin: number): BinCounts {
  if (bin < bins.first || bin >= bins.first + bins.count) {
    return { within: [0, 0, 0], mass: [0, 0, 0] };
  }
  const at = ([ACTUAL, PLANNED, DENIED] as const).map((reality) => cell(bins, lane, reality, bin));
  const [a = 0, p = 0, d = 0] = at;
  return {
    within: [bins.within[a] ?? 0, bins.within[p] ?? 0, bins.within[d] ?? 0], mass: [bins.mass[a] ?? 0, bins.mass[p] ?? 0, bins.mass[d] ?? 0]
  };
}

/** The units of a calendar level in sight. */
export interface Units {
  readonly first: number;
  readonly last: number;
  /** In whole pixels where each begins, and where the last one ends. */
  readonly edges: Int32Array;
}

export function unitsInSight(bins: Bins, scale: Scale): Units {
  const first = Math.max(bins.first, binOf(bins.level, Math.floor(scale.from)));
  const last = Math.min(bins.first + bins.count - 1, binOf(bins.level, Math.floor(scale.to)));
  const edges = new Int32Array(Math.max(0, last - first + 2));
  for (let i = 0; i < edges.length; i++) {
    edges[i] = Math.round(toX(scale, binStart(bins.level, first + i)));
  }
  return { first, last, edges };
}

/** About how many facts of a lane are in sight. */
export function inSight({ mass, ...bins }: Bins, lane: number, { first, last }: Units): number {
  let sum = 0;
  for (let at of rowsOf(bins, lane, first)) {
    for (let bin = first; bin <= last; bin++) {
      sum += mass[at++]!;
    }
  }
  return sum;
}

/** The fullest unit in sight over some lanes, as the top of their common scale. */
export function fullest({ mass, ...bins }: Bins, lanes: readonly number[], { first, last }: Units): number {
  let most = 0;
  for (const lane of lanes) {
    let [actual, planned, denied] = rowsOf(bins, lane, first);
    for (let bin = first; bin <= last; bin++) {
      const sum = mass[actual++]! + mass[planned++]! + mass[denied++]!;
      most = sum > most ? sum : most;
    }
  }
  return most;
}

/** Where the numbers of a lane stand for a unit, and after them those for the next: what is so, meant to be, denied. */
function rowsOf(bins: Pick<Bins, 'first' | 'count'>, lane: number, bin: number): [number, number, number] {
  return [cell(bins, lane, ACTUAL, bin), cell(bins, lane, PLANNED, bin), cell(bins, lane, DENIED, bin)];
}

/** The next of 1, 2, 5, 10, 20, …: a scale that doesn't twitch while one pans. */
export function roundUp(value: number): number {
  if (value <= 1) {
    return 1;
  }
  const unit = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * unit).find((step) => step >= value - 1e-9) ?? 10 * unit;
}

/** The least a bar shows of what is there at all. */
const LEAST_BAR = 2;

/** The bars of a lane, one above the other: what is so, its vague part, plans, denials. */
export function laneBars(bins: Bins, lane: number, { first, edges }: Units, box: Box, top: number, ink: Ink): Drawing[] {
  const rects: Record<Look, number[]> = { solid: [], faded: [], hollow: [], struck: [] };
  const { mass, within } = bins;
  const perFact = (box.height - 4) / top;
  const foot = box.y + box.height - 1;
  const rows = rowsOf(bins, lane, first);
  for (let i = 0; i + 1 < edges.length; i++) {
    const actual = mass[rows[ACTUAL] + i]!;
    const planned = mass[rows[PLANNED] + i]!;
    const denied = mass[rows[DENIED] + i]!;
    if (actual + planned + denied < 1e-6) {
      continue;
    }
    const sure = within[rows[ACTUAL] + i]!;
    const [left, right] = [edges[i]!, edges[i + 1]!];
    const width = Math.max(1, right - left - 1);
    let y = foot;
    y = stack(rects.solid, left, width, y, sure, perFact);
    y = stack(rects.faded, left, width, y, actual - sure, perFact);
    y = stack(rects.hollow, left, width, y, planned, perFact);
    stack(rects.struck, left, width, y, denied, perFact);
  }
  return (Object.keys(rects) as Look[]).filter((look) => rects[look].length > 0)
    .map((look) => ({ draw: 'rects', ink: look === 'struck' ? 'danger' : ink, look, rects: rects[look] }));
}

function stack(into: number[], x: number, width: number, foot: number, facts: number, perFact: number): number {
  if (facts < 1e-6) {
    return foot;
  }
  const height = Math.max(facts < 0.05 ? 1 : LEAST_BAR, facts * perFact);
  into.push(x, foot - height, width, height);
  return foot - height;
}
