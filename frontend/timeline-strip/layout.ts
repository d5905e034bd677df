import { REALITIES } from './columns.ts';
import type { Level } from './days.ts';
import { cut, type Box, type Drawing, type Ink, type Measure } from './draw-list.ts';
import { fullest, inSight, laneBars, roundUp, unitsInSight } from './lane-bins.ts';
import { MOST_ITEMS, factInk, laneItems, type ItemBox } from './lane-items.ts';
import { isNamed, type LaneKey } from './lanes.ts';
import { binLevel, fitted, ticks, toX, type Scale, type Tick } from './scale.ts';
import type { StageIndex } from './stages.ts';
import type { Bins } from './bin-counts.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { frameOf, laneHeight, type Frame, type Labels, type Viewport } from './view.ts';

/** A lane on the screen. */
export interface LaneRow {
  readonly lane: number;
  /** Where its facts stand; the label is to the left of it, the undated to the right. */
  readonly box: Box;
  /** The facts drawn one by one; null where there are too many, and bars count them. */
  readonly items: readonly ItemBox[] | null;
  readonly undated: Box | null;
}

/** What a timeline shows: the facts by lane, all of them as one lane, and the lives of agreements. */
export interface TimelineModel {
  readonly index: TimelineIndex;
  readonly whole: TimelineIndex;
  readonly stages: StageIndex;
}

/** Everything on the screen: what is drawn and what can be pointed at. */
export interface Scene {
  readonly frame: Frame;
  readonly scale: Scale;
  /** The whole extent on the small axis below; null where there is none. */
  readonly overview: Scale | null;
  readonly bins: Bins;
  readonly rows: readonly LaneRow[];
  readonly drawings: readonly Drawing[];
  /** How high all lanes are together; more than the frame's plot can show means scrolling. */
  readonly contentHeight: number;
  /** The facts that a bar of full height stands for. */
  readonly top: number;
}

/**
 * Lays out the facts in sight. The cost follows the pixels and lanes on the screen; how many facts there are counts only
 * through a logarithm.
 */
export function layout(model: TimelineModel, view: Viewport, labels: Labels, measure: Measure): Scene {
  const { index, stages } = model;
  const { lanes } = index;
  const count = lanes.keys.length;
  const frame = frameOf(view, lanes.undated.some((number) => number > 0));
  const scale: Scale = { ...view.span, x: frame.plot.x, width: frame.plot.width };
  const level = binLevel(scale);
  const bins = index.bins(level, scale.from, scale.to);
  const units = unitsInSight(bins, scale);
  const named = [...lanes.keys.keys()].filter((lane) => isNamed(lanes.keys[lane]));
  const top = roundUp(fullest(bins, named.length > 0 ? named : [0], units));
  const mostUndated = Math.max(1, ...named.map((lane) => lanes.undated[lane]!));
  const height = laneHeight(frame, count, view.compact);
  const drawings: Drawing[] = [];
  const rows: LaneRow[] = [];
  axis(frame, index.extent === null ? [] : ticks(scale, view.compact ? 64 : 84), scale, labels, measure, view, drawings);
  drawings.push({ draw: 'clip', box: { x: 0, y: frame.plot.y, width: view.width, height: frame.plot.height } });
  for (let lane = 0; lane < count; lane++) {
    const y = frame.plot.y + lane * height - view.scroll;
    if (y + height > frame.plot.y && y < frame.plot.y + frame.plot.height) {
      rows.push(row(lane, { x: frame.plot.x, y, width: frame.plot.width, height }));
    }
  }
  drawings.push({ draw: 'clip', box: null });
  const overview = frame.overview === 0 ? null : smallAxis(model.whole, frame, view, labels, drawings);
  return { frame, scale, overview, bins, rows, drawings, contentHeight: count * height, top };

  function row(lane: number, box: Box): LaneRow {
    const key = lanes.keys[lane]!;
    const ink = laneInk(key);
    if (!view.compact) {
      laneHead(key, box, lane);
    }
    drawings.push({ draw: 'clip', box: clipped(box, frame) });
    const items = view.compact || inSight(bins, lane, units) > MOST_ITEMS ? null : laneItems(lane, box, {
      index, stages, labels, measure, scale, ink: (fact) => ink ?? factInk(index.columns, fact)
    });
    drawings.push(...(items?.drawings ?? bars(key, lane, box)));
    drawings.push({ draw: 'clip', box: { x: 0, y: frame.plot.y, width: view.width, height: frame.plot.height } });
    return { lane, box, items: items?.boxes ?? null, undated: undatedCell(lane, box) };
  }

  /** The bars of a lane; one for what has no name is often the fullest by far, and then has a scale of its own. */
  function bars(key: LaneKey, lane: number, box: Box): Drawing[] {
    const own = isNamed(key) ? top : Math.max(top, roundUp(fullest(bins, [lane], units)));
    const drawn = laneBars(bins, lane, units, { ...box, y: box.y + 3, height: box.height - 4 }, own, laneInk(key) ?? 'accent');
    return own === top ? drawn : [...drawn, { draw: 'text', ink: 'muted', x: box.x + 6, y: box.y + 15, text: labels.barScale(own), size: 11, align: 'left' }];
  }

  function laneHead(key: LaneKey, box: Box, lane: number): void {
    drawings.push({ draw: 'line', ink: 'line', x1: 0, y1: box.y + box.height - 0.5, x2: view.width, y2: box.y + box.height - 0.5 });
    const ink = laneInk(key);
    if (ink !== null) {
      drawings.push({ draw: 'rects', ink, look: 'solid', rects: [0, box.y + 2, 3, box.height - 5] });
    }
    const text = cut(labels.lane(key), frame.gutter - 18, 13, measure);
    drawings.push({ draw: 'text', ink: 'text', x: 10, y: box.y + 18, text, size: 13, align: 'left', strong: true });
    drawings.push({ draw: 'text', ink: 'muted', x: 10, y: box.y + 34, text: labels.number(lanes.dated[lane]! + lanes.undated[lane]!), size: 11.5, align: 'left' });
  }

  function undatedCell(lane: number, box: Box): Box | null {
    const facts = lanes.undated[lane]!;
    if (frame.band === 0 || facts === 0) {
      return null;
    }
    const cellBox = { x: frame.plot.x + frame.plot.width + 6, y: box.y, width: frame.band - 12, height: box.height - 1 };
    const width = Math.min(cellBox.width - 4, Math.max(2, ((cellBox.width - 4) * facts) / mostUndated));
    drawings.push({ draw: 'rects', ink: laneInk(lanes.keys[lane]!) ?? 'accent', look: 'faded', rects: [cellBox.x + 2, box.y + box.height - 15, width, 8] });
    drawings.push({ draw: 'text', ink: 'text', x: cellBox.x + 2, y: box.y + box.height - 20, text: labels.number(facts), size: 12, align: 'left' });
    return cellBox;
  }
}

function clipped(box: Box, frame: Frame): Box {
  const y = Math.max(box.y, frame.plot.y);
  return { x: box.x, y, width: box.width, height: Math.min(box.y + box.height, frame.plot.y + frame.plot.height) - y };
}

function laneInk(key: LaneKey): Ink | null {
  switch (key.of) {
    case 'sector':
      return `sector:${key.sector}`;
    case 'kind':
      return `kind:${key.kind}`;
    case 'no-sector':
      return 'sector:OTHER';
    default:
      return null;
  }
}

/** @param marks the ticks; none where no date is known, or the axis would name days that nobody told */
function axis(frame: Frame, marks: readonly Tick[], scale: Scale, labels: Labels, measure: Measure, view: Viewport, into: Drawing[]): void {
  const { plot } = frame;
  const below = plot.y + plot.height;
  if (frame.band > 0) {
    const x = plot.x + plot.width;
    into.push({ draw: 'rects', ink: 'sunken', look: 'solid', rects: [x, 0, frame.band, below] });
    into.push({ draw: 'line', ink: 'line', x1: x + 0.5, y1: 0, x2: x + 0.5, y2: below });
    into.push({ draw: 'text', ink: 'muted', x: x + 8, y: 18, text: labels.undated, size: 11.5, align: 'left', width: frame.band - 10 });
  }
  into.push({ draw: 'clip', box: { x: plot.x, y: 0, width: plot.width, height: view.height } });
  for (const [i, tick] of marks.entries()) {
    const x = Math.round(toX(scale, tick.day)) + 0.5;
    into.push({ draw: 'line', ink: 'line', x1: x, y1: plot.y, x2: x, y2: below });
    const text = labels.tick(tick.day, tick.level, i === 0);
    if (x + 4 + measure(text, 11.5) <= plot.x + plot.width) {
      into.push({ draw: 'text', ink: 'muted', x: x + 4, y: view.compact ? below + 14 : 18, text, size: 11.5, align: 'left' });
    }
  }
  into.push({ draw: 'clip', box: null });
  const line = view.compact ? below + 0.5 : plot.y - 0.5;
  into.push({ draw: 'line', ink: 'line', x1: 0, y1: line, x2: view.width, y2: line });
}

/** The whole extent as one row of bars, with the stretch in sight marked: where one brushes and finds the way. */
function smallAxis(index: TimelineIndex, frame: Frame, view: Viewport, labels: Labels, into: Drawing[]): Scale {
  const y = view.height - frame.overview;
  const scale: Scale = { ...fitted(index.extent), x: frame.plot.x, width: frame.plot.width };
  const level: Level = binLevel(scale, 3);
  const bins = index.bins(level, scale.from, scale.to);
  into.push({ draw: 'rects', ink: 'sunken', look: 'solid', rects: [0, y, view.width, frame.overview] });
  const { first, edges } = unitsInSight(bins, scale);
  const counts = totals(bins).subarray(first - bins.first);
  const most = Math.max(1, ...counts);
  const rects: number[] = [];
  counts.forEach((facts, i) => {
    if (facts > 1e-6) {
      const [left = 0, right = 0] = edges.subarray(i, i + 2);
      const height = Math.max(1.5, (facts / most) * (frame.overview - 18));
      rects.push(left, y + frame.overview - 14 - height, Math.max(1, right - left - 1), height);
    }
  });
  into.push({ draw: 'rects', ink: 'muted', look: 'faded', rects });
  into.push({ draw: 'text', ink: 'muted', x: 10, y: y + 20, text: labels.all, size: 11.5, align: 'left', width: frame.gutter - 14 });
  into.push({ draw: 'clip', box: { x: scale.x, y, width: scale.width, height: frame.overview } });
  for (const tick of index.extent === null ? [] : ticks(scale, 70)) {
    into.push({ draw: 'text', ink: 'muted', x: toX(scale, tick.day) + 2, y: view.height - 3, text: labels.tick(tick.day, tick.level, false), size: 10, align: 'left' });
  }
  into.push({ draw: 'clip', box: null });
  return scale;
}

function totals(bins: Bins): Float64Array {
  const sums = new Float64Array(bins.count);
  for (let row = 0; row < REALITIES; row++) {
    for (let bin = 0; bin < bins.count; bin++) {
      sums[bin]! += bins.mass[row * bins.count + bin]!;
    }
  }
  return sums;
}
