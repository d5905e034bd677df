import type { Pattern } from './edge-patterns.ts';
import type { EntityType } from './graph-model.ts';
import type { Point } from './layout.ts';

/** The canvas's shapes and lines as the graphics card's programs draw them (shape-nodes.ts, edge-patterns.ts), for a plain context. */

export interface LineEnd {
  readonly at: Point;
  /** The line stops so many pixels before it. */
  readonly radius: number;
}

interface Stroke {
  readonly width: number;
  readonly colour: string;
  readonly pattern: Pattern;
}

/** How thick the ring is that a group is, by its node's radius; a diamond's is measured along its axes. */
const RING = 0.32;
const RINGS: Record<EntityType, number> = { COUNTRY: RING / Math.SQRT2, ORGANIZATION: RING, PERSON: RING, PLACE: RING };

/** A node's shape, filled; a group's is hollow. */
export function fillShape(context: CanvasRenderingContext2D, type: EntityType, group: boolean, { x, y }: Point, radius: number, colour: string): void {
  context.beginPath();
  OUTLINES[type](context, x, y, radius, group ? RING / 2 : 0);
  if (group) {
    context.lineWidth = RINGS[type] * radius;
    context.lineJoin = 'miter';
    context.setLineDash([]);
    context.strokeStyle = colour;
    context.stroke();
  } else {
    context.fillStyle = colour;
    context.fill();
  }
}

/** Outlines, drawn in by a part of the radius. */
const OUTLINES: Record<EntityType, (context: CanvasRenderingContext2D, x: number, y: number, radius: number, inset: number) => void> = {
  COUNTRY: (context, x, y, radius, inset) => {
    const reach = radius * (1 - inset);
    polygon(context, [{ x, y: y - reach }, { x: x + reach, y }, { x, y: y + reach }, { x: x - reach, y }]);
  },
  ORGANIZATION: (context, x, y, radius, inset) => {
    const half = radius * (0.72 - inset);
    context.rect(x - half, y - half, 2 * half, 2 * half);
  },
  PERSON: (context, x, y, radius, inset) => {
    context.arc(x, y, radius * (0.86 - inset), 0, 2 * Math.PI);
  },
  PLACE: (context, x, y, radius, inset) => {
    const reach = radius * (1 - 2 * inset);
    polygon(context, [{ x, y: y - reach }, { x: x + reach * 0.866, y: y + reach / 2 }, { x: x - reach * 0.866, y: y + reach / 2 }]);
  }
};

function polygon(context: CanvasRenderingContext2D, corners: readonly Point[]): void {
  corners.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
}

/** A relation's line; none where its ends run over one another. */
export function strokeLine(context: CanvasRenderingContext2D, from: LineEnd, to: LineEnd, { width, colour, pattern }: Stroke): void {
  const [right, down] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const length = Math.hypot(right, down);
  if (length <= from.radius + to.radius) {
    return;
  }
  const [x, y] = [right / length, down / length];
  context.strokeStyle = colour;
  for (const { times, dash, offset } of STROKES[pattern]) {
    context.lineWidth = width * times;
    context.setLineDash(dash);
    context.lineDashOffset = offset + from.radius;
    context.beginPath();
    context.moveTo(from.at.x + x * from.radius, from.at.y + y * from.radius);
    context.lineTo(to.at.x - x * to.radius, to.at.y - y * to.radius);
    context.stroke();
  }
  context.setLineDash([]);
}

/** What a pattern is drawn of: how thick, and its dashes in pixels from the line's start. */
const STROKES: Record<Pattern, readonly { readonly times: number; readonly dash: number[]; readonly offset: number }[]> = {
  line: [{ times: 1, dash: [], offset: 0 }],
  dashed: [{ times: 1, dash: [5, 5], offset: 5 }],
  struck: [{ times: 1, dash: [], offset: 0 }, { times: 3, dash: [2.6, 23.4], offset: 14.3 }]
};
