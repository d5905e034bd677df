import type { Point } from './layout.ts';

/** Pure: what lies inside a shape drawn on the screen. */

export type Shape =
  | { readonly kind: 'box'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'lasso'; readonly points: readonly Point[] };

/** Whether a point is inside; a lasso is closed from its last point to its first. */
export function isInside(shape: Shape, { x, y }: Point): boolean {
  if (shape.kind === 'box') {
    const { from, to } = shape;
    return x >= Math.min(from.x, to.x) && x <= Math.max(from.x, to.x) && y >= Math.min(from.y, to.y) && y <= Math.max(from.y, to.y);
  }
  let inside = false;
  let before = shape.points.at(-1);
  for (const point of shape.points) {
    if (before !== undefined && (point.y > y) !== (before.y > y) && x < ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x) {
      inside = !inside;
    }
    before = point;
  }
  return inside;
}

/** The outline as an SVG path. */
export function outline(shape: Shape): string {
  if (shape.kind === 'box') {
    const { from, to } = shape;
    return `M${from.x} ${from.y}H${to.x}V${to.y}H${from.x}Z`;
  }
  return shape.points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('') + 'Z';
}

/** The shape grown by one more point. */
export function extended(shape: Shape, point: Point): Shape {
  if (shape.kind === 'box') {
    return { ...shape, to: point };
  }
  const last = shape.points.at(-1);
  return last !== undefined && Math.hypot(last.x - point.x, last.y - point.y) < 3 ? shape : { kind: 'lasso', points: [...shape.points, point] };
}
