import type { Level } from './days.ts';
import type { LaneKey } from './lanes.ts';
import type { Span } from './scale.ts';

/** What layout asks of the words: the model holds indices, a person reads these. */
export interface Labels {
  lane(key: LaneKey): string;
  fact(fact: number): string;
  tick(day: number, level: Level, first: boolean): string;
  stage(stage: string): string;
  number(value: number): string;
  /** What a bar of full height stands for. */
  barScale(facts: number): string;
  readonly undated: string;
  readonly all: string;
}

/** What is looked at, and on what. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly span: Span;
  /** Pixels that the lanes are scrolled down. */
  readonly scroll: number;
  /** One lane without labels, as part of another page. */
  readonly compact: boolean;
}

/** The places of the parts. */
export interface Frame {
  readonly gutter: number;
  readonly axis: number;
  readonly overview: number;
  /** The band of what has no known year, to the right of the axis; 0 where there is nothing in it. */
  readonly band: number;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const MIN_LANE = 46;
const MAX_LANE = 240;

export function frameOf(view: Viewport, hasUndated: boolean): Frame {
  const narrow = view.width < 560;
  const gutter = view.compact ? 0 : narrow ? 92 : view.width < 1100 ? 168 : 204;
  const axis = view.compact ? 20 : 28;
  const overview = view.compact ? 0 : 44;
  const band = !hasUndated || view.compact ? 0 : narrow ? 56 : 88;
  return {
    gutter, axis, overview, band,
    plot: { x: gutter, y: view.compact ? 2 : axis, width: Math.max(40, view.width - gutter - band), height: Math.max(24, view.height - axis - overview - (view.compact ? 2 : 0)) }
  };
}

/** How high a lane is: they share the room, within what can be read. */
export function laneHeight(frame: Frame, lanes: number, compact: boolean): number {
  if (compact) {
    return frame.plot.height;
  }
  return Math.floor(Math.min(lanes === 1 ? Infinity : MAX_LANE, Math.max(MIN_LANE, frame.plot.height / Math.max(1, lanes))));
}
