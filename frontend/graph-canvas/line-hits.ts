import type { Point } from './layout.ts';

/** Pure: which line a point means. */

/** The key of the line nearest to a point, if one is within reach. */
export function nearestLine(
  lines: Iterable<{ readonly key: string; readonly from: Point; readonly to: Point }>, at: Point, reach: number
): string | null {
  let best: string | null = null;
  let smallest = reach;
  for (const { key, from, to } of lines) {
    if (Math.min(from.x, to.x) - reach > at.x || Math.max(from.x, to.x) + reach < at.x) {
      continue;
    }
    const distance = distanceTo(from, to, at);
    if (distance <= smallest) {
      smallest = distance;
      best = key;
    }
  }
  return best;
}

/** The distance of a point from a stretch. */
export function distanceTo(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
}
