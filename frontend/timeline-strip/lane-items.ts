import { DENIED, PLANNED, firstDay, isOpen, lastDay, realityOf, type FactColumns } from './columns.ts';
import { cut, type Box, type Drawing, type Ink, type Look, type Measure, type Shape } from './draw-list.ts';
import { inLane } from './lanes.ts';
import { pack } from './packing.ts';
import { toX, type Scale } from './scale.ts';
import type { StageIndex } from './stages.ts';
import type { TimelineIndex } from './timeline-index.ts';
import type { Labels } from './view.ts';

/** A fact drawn as itself. */
export interface ItemBox extends Box {
  readonly fact: number;
}

export interface LaneItems {
  readonly boxes: readonly ItemBox[];
  readonly drawings: readonly Drawing[];
}

export const LINE_HEIGHT = 19;

/** More than these in a lane at once can't be read one by one, whatever room there is. */
export const MOST_ITEMS = 150;

/** How wide a title may be: a share of the picture, so that a wide one isn't left empty beside titles cut short. */
const LABEL_WIDTH = 230;
const LABEL_SHARE = 0.17;
const RADIUS = 4.5;
const TEXT_SIZE = 12;

const SHAPES: readonly Shape[] = ['diamond', 'circle', 'triangle'];

/** What laying out one lane's items needs. */
export interface ItemContext {
  readonly index: TimelineIndex;
  readonly stages: StageIndex;
  readonly labels: Labels;
  readonly measure: Measure;
  readonly scale: Scale;
  /** The colour of a fact in this lane. */
  ink(fact: number): Ink;
}

/**
 * The facts of a lane one by one with their titles; null if they don't fit into its box, which then shows how many there are.
 * Lines are given out from before the left edge, in steps of the whole width, so that items keep theirs while one pans.
 */
export function laneItems(lane: number, box: Box, context: ItemContext): LaneItems | null {
  const { index, scale } = context;
  const lines = Math.floor((box.height - 4) / LINE_HEIGHT);
  const days = scale.to - scale.from;
  const begin = Math.floor(scale.from / days - 1) * days;
  const facts = withAgreementSpans(index, context.stages, lane, begin, scale.to);
  if (lines < 1 || facts === null) {
    return null;
  }
  const extents = facts.map((fact) => extentOf(fact, context));
  const right = scale.x + scale.width;
  // where the marks alone find no room, nobody measures the titles
  const bare = fit(extents, lines, scale.x, right);
  if (bare === null) {
    return null;
  }
  const placed = fit(extents.map((extent) => withTitle(extent, context)), lines, scale.x, right) ?? bare;
  const boxes: ItemBox[] = [];
  const drawings: Drawing[] = [];
  for (const { item, line } of placed) {
    const y = box.y + 2 + line * LINE_HEIGHT;
    const x = Math.max(scale.x, item.from);
    boxes.push({ fact: item.fact, x, y, width: Math.min(right, item.to) - x, height: LINE_HEIGHT });
    drawItem(item, y + LINE_HEIGHT / 2, context, drawings);
  }
  return { boxes, drawings };
}

/** The lines of the items in sight; null if one of them finds none. */
function fit(extents: readonly Placed[], lines: number, left: number, right: number): { item: Placed; line: number }[] | null {
  const items = extents.toSorted((a, b) => a.from - b.from);
  const places = pack(items, lines);
  const placed = items.map((item, i) => ({ item, line: places[i] ?? -1 })).filter(({ item }) => item.to >= left && item.from <= right);
  return placed.some(({ line }) => line < 0) ? null : placed;
}

/** The facts in sight, with agreements whose stages reach into it; null if they are too many. */
function withAgreementSpans(index: TimelineIndex, stages: StageIndex, lane: number, from: number, to: number): number[] | null {
  const facts = index.overlapping(lane, from, to, MOST_ITEMS + 1);
  if (facts.length > MOST_ITEMS) {
    return null;
  }
  const known = new Set(facts);
  const reaching = stages.overlapping(from, to).filter((fact) => !known.has(fact) && inLane(index.lanes, fact, lane));
  return [...facts, ...reaching];
}

interface Placed {
  readonly fact: number;
  readonly from: number;
  readonly to: number;
  /** The drawn range, without the label. */
  readonly x1: number;
  readonly x2: number;
  /** Whether it is drawn as a range and not as a mark. */
  readonly ranged: boolean;
  readonly label: string;
  readonly labelX: number;
}

/** The mark or range alone. */
function extentOf(fact: number, { index: { columns }, scale, stages }: ItemContext): Placed {
  const start = firstDay(columns, fact);
  const end = lastDay(columns, fact);
  const life = stages.of(fact);
  const from = toX(scale, Math.min(start, life?.from ?? start));
  const to = toX(scale, Math.max(end, life?.to ?? end) + 1);
  const dayWidth = toX(scale, scale.from + 1) - scale.x;
  const ranged = start !== end || isOpen(columns, fact) || life !== null || dayWidth > 4 * RADIUS;
  const middle = (from + to) / 2;
  const open = isOpen(columns, fact) ? 26 : 0;
  const x1 = ranged ? Math.min(from, middle - 3) - (columns.start[fact] === -0x8000_0000 ? open : 0) : middle - RADIUS;
  const x2 = ranged ? Math.max(to, middle + 3) + (columns.end[fact] === -0x8000_0000 ? open : 0) : middle + RADIUS;
  return { fact, from: x1, to: x2, x1, x2, ranged, label: '', labelX: x2 };
}

/** The same with its title beside or within it. */
function withTitle(bare: Placed, { scale, labels, measure }: ItemContext): Placed {
  const { fact, x1, x2, ranged } = bare;
  const label = cut(labels.fact(fact), Math.max(LABEL_WIDTH, scale.width * LABEL_SHARE), TEXT_SIZE, measure);
  const width = label === '' ? 0 : measure(label, TEXT_SIZE) + 14;
  // inside of a range that is long enough, where it stays in sight; else behind the mark
  const visible = Math.max(x1, scale.x);
  const inside = ranged && Math.min(x2, scale.x + scale.width) - visible > width + 10;
  if (inside) {
    return { ...bare, label, labelX: visible + 16 };
  }
  const behind = x2 + (ranged ? 15 : 5);
  const before = x1 - width - (ranged ? 6 : 0);
  // at the right edge it would be cut off: there it stands before
  return behind + width > scale.x + scale.width && x2 <= scale.x + scale.width && before >= scale.x
    ? { ...bare, from: before, label, labelX: before + 10 }
    : { ...bare, to: behind + width, label, labelX: behind };
}

function drawItem(item: Placed, y: number, context: ItemContext, into: Drawing[]): void {
  const { columns } = context.index;
  const { fact } = item;
  const reality = realityOf(columns, fact);
  const look: Look = reality === DENIED ? 'struck' : reality === PLANNED ? 'hollow' : 'solid';
  const ink = reality === DENIED ? 'danger' : context.ink(fact);
  const shape = SHAPES[columns.kind[fact] ?? 1] ?? 'circle';
  if (item.ranged) {
    drawRange(item, y, look, ink, context, into);
  }
  // A mark within a range would name a day that nobody told: there it stands before the title only.
  if (item.ranged && item.label !== '') {
    into.push({ draw: 'mark', ink, look, shape, x: item.labelX - 8, y, radius: 3.5 });
  } else if (!item.ranged) {
    into.push({ draw: 'mark', ink, look, shape, x: (item.x1 + item.x2) / 2, y, radius: RADIUS });
  }
  if (item.label !== '') {
    into.push({ draw: 'text', ink: look === 'hollow' ? 'muted' : 'text', x: item.labelX, y: y + 4, text: item.label, size: TEXT_SIZE, align: 'left', struck: look === 'struck' });
  }
}

function drawRange(item: Placed, y: number, look: Look, ink: Ink, context: ItemContext, into: Drawing[]): void {
  const { index: { columns }, scale, stages } = context;
  const height = LINE_HEIGHT - 5;
  const life = stages.of(item.fact);
  const left = Math.max(item.x1, scale.x - 2000);
  const right = Math.min(item.x2, scale.x + scale.width + 2000);
  if (life === null) {
    const start = columns.start[item.fact];
    const open = isOpen(columns, item.fact);
    const fades = open ? (start === -0x8000_0000 ? 'left' : 'right') : firstDay(columns, item.fact) === lastDay(columns, item.fact) ? 'none' : 'both';
    into.push({ draw: 'range', ink, look, x: left, y: y - height / 2, width: right - left, height, fades });
    return;
  }
  into.push({ draw: 'range', ink, look, x: left, y: y - height / 2, width: right - left, height, fades: 'none' });
  for (const stage of life.stages) {
    const a = toX(scale, stage.from);
    const b = toX(scale, stage.to + 1);
    into.push(stage.to - stage.from < 1
      ? { draw: 'line', ink: 'text', x1: (a + b) / 2, y1: y - height / 2, x2: (a + b) / 2, y2: y + height / 2, weight: 2 }
      : { draw: 'range', ink: 'text', look: 'solid', x: a, y: y + height / 2 - 3, width: Math.max(2, b - a), height: 3, fades: 'both' });
  }
}

/** The colour of a fact where its lane has none: that of its first sector, else of its kind. */
export function factInk(columns: FactColumns, fact: number): Ink {
  const sector = columns.sectorNames[columns.sectors.values[columns.sectors.offsets[fact] ?? 0] ?? -1];
  const any = (columns.sectors.offsets[fact + 1] ?? 0) > (columns.sectors.offsets[fact] ?? 0);
  return any && sector !== undefined ? `sector:${sector}` : 'sector:OTHER';
}
