import { candidates, type Occupancy } from './label-places.ts';
import type { CanvasTheme } from './theme.ts';

/** What the renderer attaches to each node for its label. */
export interface LabelData {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
  readonly undrawn?: number;
  readonly pinned?: boolean;
  readonly quiet?: boolean;
  readonly selected?: boolean;
  readonly highlighted?: boolean;
}

const SIZE = 12;
const COUNT_SIZE = 10;
const LONGEST = 32;
const MARK_GAP = 5;

/** The part of a long name that is drawn; the whole stands in the list and the details. */
export function shortened(name: string, longest: number = LONGEST): string {
  const letters = [...name];
  return letters.length <= longest ? name : `${letters.slice(0, longest - 1).join('').trimEnd()}…`;
}

/** The undrawn relations as they stand beside a node. */
export function undrawnMark(count: number): string {
  return count === 0 ? '' : count < 1000 ? `+${count}` : `+${Math.floor(count / 1000)}k`;
}

/** The widths of names already drawn, in pixels: to measure a text costs more than to draw it. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 20_000;

/**
 * The name with a rim of the surface's colour, so that it can be read across edges, and the undrawn count, where they
 * fit without running over another node or label. Tells whether there was room.
 */
export function drawLabel(
  context: CanvasRenderingContext2D, data: LabelData, theme: CanvasTheme, occupancy: Occupancy
): boolean {
  if (data.label === null || data.label === '' || data.quiet === true || data.highlighted === true) {
    return false;
  }
  const name = shortened(data.label);
  const mark = undrawnMark(data.undrawn ?? 0);
  const nameFont = `450 ${SIZE}px ${theme.font}`;
  const markFont = `${COUNT_SIZE}px ${theme.font}`;
  const nameWidth = width(context, name, nameFont);
  const total = nameWidth + (mark === '' ? 0 : MARK_GAP + width(context, mark, markFont));
  const place = occupancy.take(candidates({ x: data.x, y: data.y, radius: data.size }, total, SIZE + 2));
  if (place === null) {
    return false;
  }
  context.lineJoin = 'round';
  context.strokeStyle = theme.surface;
  context.lineWidth = 3.5;
  const baseline = place.bottom - 3;
  outlined(context, name, place.left, baseline, nameFont, theme.text);
  if (mark !== '') {
    outlined(context, mark, place.left + nameWidth + MARK_GAP, baseline - 1, markFont, theme.muted);
  }
  return true;
}

function width(context: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font} ${text}`;
  let known = widths.get(key);
  if (known === undefined) {
    context.font = font;
    known = context.measureText(text).width;
    if (widths.size > MOST_WIDTHS) {
      widths.clear();
    }
    widths.set(key, known);
  }
  return known;
}

function outlined(
  context: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, colour: string
): void {
  context.font = font;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** The node under the pointer, the one in the keyboard's focus and the selected ones: a ring, and the name on a plate. */
export function drawHover(context: CanvasRenderingContext2D, data: LabelData, theme: CanvasTheme): void {
  if (data.highlighted !== true) {
    // sigma goes on calling a node hovered after the pointer has left the stage from it
    return;
  }
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
  context.fillStyle = theme.surface;
  context.fill();
  context.lineWidth = data.selected === true ? 2.5 : 1.5;
  context.strokeStyle = theme.accent;
  context.stroke();
  if (data.label === null || data.label === '') {
    return;
  }
  context.font = `600 ${SIZE}px ${theme.font}`;
  const mark = undrawnMark(data.undrawn ?? 0);
  const name = shortened(data.label, 60);
  const nameWidth = context.measureText(name).width;
  const width = nameWidth + (mark === '' ? 0 : 8 + context.measureText(mark).width) + 10;
  const left = data.x + data.size + 6;
  context.beginPath();
  context.roundRect(left, data.y - SIZE / 2 - 4, width, SIZE + 8, 4);
  context.fillStyle = theme.surface;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = theme.faded;
  context.stroke();
  context.fillStyle = theme.text;
  context.fillText(name, left + 5, data.y + SIZE / 3);
  context.font = `${COUNT_SIZE}px ${theme.font}`;
  context.fillStyle = theme.muted;
  context.fillText(mark, left + 5 + nameWidth + 6, data.y + SIZE / 3 - 1);
}
