import { LEVELS, LEVEL_DAYS, binOf, binStart, type Level } from './days.ts';

/** A stretch of days on the screen; both ends may lie within a day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of whole days, both ends included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** Where days stand between two pixels. */
export interface Scale extends Span {
  readonly x: number;
  readonly width: number;
}

export function toX(scale: Scale, day: number): number {
  return scale.x + ((day - scale.from) / (scale.to - scale.from)) * scale.width;
}

export function toDay(scale: Scale, x: number): number {
  return scale.from + ((x - scale.x) / scale.width) * (scale.to - scale.from);
}

/** The shortest stretch one can look at. */
export const MIN_DAYS = 3;

/** Everything with a little air at both ends. */
export function fitted(extent: { readonly first: number; readonly last: number } | null): Span {
  if (extent === null) {
    return { from: 0, to: MIN_DAYS };
  }
  const days = extent.last + 1 - extent.first;
  const air = Math.max(1, days * 0.03);
  return { from: extent.first - air, to: extent.last + 1 + air };
}

/** Closer or further (a factor below 1 comes closer) around a day that stays in its place. */
export function zoomed(span: Span, factor: number, around: number, whole: Span): Span {
  const days = Math.min(Math.max((span.to - span.from) * factor, MIN_DAYS), Math.max(MIN_DAYS, whole.to - whole.from));
  const share = (around - span.from) / (span.to - span.from);
  return kept({ from: around - share * days, to: around + (1 - share) * days }, whole);
}

export function panned(span: Span, days: number, whole: Span): Span {
  return kept({ from: span.from + days, to: span.to + days }, whole);
}

/** A stretch of the same length that doesn't leave what there is to see. */
export function kept(span: Span, whole: Span): Span {
  const days = span.to - span.from;
  if (days >= whole.to - whole.from) {
    const middle = (whole.from + whole.to) / 2;
    return { from: middle - days / 2, to: middle + days / 2 };
  }
  const from = Math.min(Math.max(span.from, whole.from), whole.to - days);
  return { from, to: from + days };
}

/** The same stretch moved, or widened, until a range of days is in sight. */
export function revealing(span: Span, range: DayRange, whole: Span): Span {
  const days = range.to + 1 - range.from;
  if (range.from >= span.from && range.to + 1 <= span.to) {
    return span;
  }
  const length = Math.max(span.to - span.from, days * 1.4);
  const middle = (range.from + range.to + 1) / 2;
  return kept({ from: middle - length / 2, to: middle + length / 2 }, whole);
}

/** The finest calendar unit whose bars are still this wide. */
export function binLevel(scale: Scale, least = 5): Level {
  const perDay = scale.width / (scale.to - scale.from);
  return LEVELS.find((level) => LEVEL_DAYS[level] * perDay >= least) ?? 'century';
}

export interface Tick {
  readonly day: number;
  readonly level: Level;
  /** Units from one tick to the next. */
  readonly step: number;
}

const STEPS: readonly (readonly [Level, number])[] = [
  ['day', 1], ['day', 2], ['week', 1], ['week', 2], ['month', 1], ['quarter', 1], ['month', 6], ['year', 1], ['year', 2], ['year', 5], ['decade', 1], ['decade', 2],
  ['decade', 5], ['century', 1], ['century', 2], ['century', 5], ['century', 10], ['century', 20], ['century', 50]
];

/** Ticks on the calendar's own borders, at least so many pixels apart. */
export function ticks(scale: Scale, apart = 84): Tick[] {
  const perDay = scale.width / (scale.to - scale.from);
  const [level, step] = STEPS.find(([unit, count]) => LEVEL_DAYS[unit] * count * perDay >= apart) ?? ['century', 100];
  const found: Tick[] = [];
  for (let bin = Math.ceil(binOf(level, Math.floor(scale.from)) / step) * step; ; bin += step) {
    const day = binStart(level, bin);
    if (day > scale.to) {
      return found;
    }
    if (day >= scale.from) {
      found.push({ day, level, step });
    }
  }
}
