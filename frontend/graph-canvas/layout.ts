import { around, type Spot } from './components.ts';

/** Pure placement: where new nodes go. What is placed already stays where it is. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Newcomer {
  readonly uid: string;
  /** The nodes it is linked to, placed or not. */
  readonly linked: readonly string[];
}

export interface Bounds {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

/** Distance between two neighbours on a ring. Labels run to the right, so the rings are wider than high. */
const GAP = 46;
const FIRST_RING = 130;
const RING = 74;
const STRETCH = 1.45;
/** A root keeps so far from everything placed, so that its first ring has room. */
const ROOT_ROOM = 1.5 * FIRST_RING;
const ROOT_WIDTH = 2 * FIRST_RING * STRETCH;
const ROOT_HEIGHT = 2 * FIRST_RING;
/** How many units of distance a half turn away from the free side is worth. */
const TURN = 260;

/**
 * Places newcomers around their anchor: on rings, at the free side first, never nearer than a gap to anything placed,
 * each beside the nodes it is linked to. The same input gives the same picture.
 * @param roots where an anchor without a place may stand; for many, one that knows them all
 */
export function placeAround(
  placed: ReadonlyMap<string, Point>, anchor: string, newcomers: readonly Newcomer[], roots: RootSpots = new RootSpots(placed.values())
): Map<string, Point> {
  const result = new Map<string, Point>();
  let centre = placed.get(anchor);
  if (centre === undefined) {
    centre = roots.take();
    result.set(anchor, centre);
  }
  const missing = newcomers.filter((newcomer) => !placed.has(newcomer.uid) && newcomer.uid !== anchor);
  if (missing.length === 0) {
    return result;
  }
  const grid = new Grid([...placed.values(), ...result.values()], GAP);
  const slots = freeSlots(centre, missing.length, grid, awayFrom(placed, centre));
  const isDrawn = (uid: string): boolean => uid !== anchor && placed.has(uid);
  // those with a place to be choose first, the rest fill what is left
  const [tied, loose] = partition(missing, (newcomer) => newcomer.linked.some(isDrawn));
  for (const newcomer of [...tied, ...loose]) {
    const goal = barycentre(newcomer.linked.filter((uid) => uid !== anchor), placed, result);
    result.set(newcomer.uid, takeSlot(slots, goal));
  }
  return result;
}

/** A rectangle around all points, or null where there is none. */
export function boundsOf(points: Iterable<Point>): Bounds | null {
  let bounds: Bounds | null = null;
  for (const { x, y } of points) {
    bounds = bounds === null
      ? { minX: x, maxX: x, minY: y, maxY: y }
      : {
          minX: Math.min(bounds.minX, x), maxX: Math.max(bounds.maxX, x),
          minY: Math.min(bounds.minY, y), maxY: Math.max(bounds.maxY, y)
        };
  }
  return bounds;
}

/** The direction with the most room: away from the middle of what is placed; null where any will do. */
function awayFrom(placed: ReadonlyMap<string, Point>, centre: Point): number | null {
  if (placed.size < 3) {
    return null;
  }
  let x = 0;
  let y = 0;
  for (const point of placed.values()) {
    x += point.x / placed.size;
    y += point.y / placed.size;
  }
  const dx = centre.x - x;
  const dy = centre.y - y;
  return Math.hypot(dx, dy) < GAP / 2 ? null : Math.atan2(dy, dx);
}

/** Where roots stand: clear of one another's rings, near what is there, so that many fill a screen, not a line. */
export class RootSpots {
  readonly #grid: Grid;
  readonly #middle: Spot;
  /** What is taken stays so: nearer rings are full. */
  #ring = 0;

  constructor(placed: Iterable<Point>) {
    const points = [...placed];
    const bounds = boundsOf(points) ?? { minX: 0, maxX: 0, minY: 0, maxY: 0 };
    this.#middle = { column: Math.round((bounds.minX + bounds.maxX) / 2 / ROOT_WIDTH), row: Math.round((bounds.minY + bounds.maxY) / 2 / ROOT_HEIGHT) };
    this.#grid = new Grid(points.map(unstretched), ROOT_ROOM);
  }

  add(point: Point): void {
    this.#grid.add(unstretched(point));
  }

  take(): Point {
    for (; ; this.#ring++) {
      const spots = around(this.#middle, this.#ring).map(({ column, row }) => ({ x: column * ROOT_WIDTH, y: row * ROOT_HEIGHT }));
      const free = spots.find((point) => !this.#grid.isNear(unstretched(point), ROOT_ROOM));
      if (free !== undefined) {
        this.add(free);
        return free;
      }
    }
  }
}

/** Rings are circles when their stretch is taken back. */
function unstretched({ x, y }: Point): Point {
  return { x: x / STRETCH, y };
}

interface Slot {
  readonly point: Point;
  readonly cost: number;
}

function freeSlots(centre: Point, wanted: number, grid: Grid, direction: number | null): Slot[] {
  const slots: Slot[] = [];
  // one ring more than needed, so that the newcomers have a choice
  for (let ring = 0, spare = 1; slots.length < wanted || spare-- > 0; ring++) {
    const radius = FIRST_RING + ring * RING;
    const count = Math.floor((2 * Math.PI * radius) / (GAP * 1.6));
    for (let i = 0; i < count; i++) {
      // every other ring is turned by half a step, so that labels don't run into the next ring's nodes
      const angle = ((i + (ring % 2) / 2) / count) * 2 * Math.PI - Math.PI / 2;
      const point = { x: centre.x + Math.cos(angle) * radius * STRETCH, y: centre.y + Math.sin(angle) * radius };
      if (!grid.isNear(point, GAP)) {
        const turn = direction === null ? 0 : angleBetween(angle, direction) / Math.PI;
        slots.push({ point, cost: radius + turn * TURN });
      }
    }
  }
  return slots.sort((a, b) => a.cost - b.cost).slice(0, Math.max(wanted, Math.ceil(wanted * 1.3)));
}

function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}

/** Takes the slot nearest to the goal, or the cheapest, out of the list. */
function takeSlot(slots: Slot[], goal: Point | null): Point {
  let best = slots[0];
  if (best === undefined) {
    throw new RangeError('There is a slot for each newcomer');
  }
  if (goal !== null) {
    for (const slot of slots) {
      if (squared(slot.point, goal) < squared(best.point, goal)) {
        best = slot;
      }
    }
  }
  slots.splice(slots.indexOf(best), 1);
  return best.point;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function barycentre(uids: readonly string[], ...maps: readonly ReadonlyMap<string, Point>[]): Point | null {
  let x = 0;
  let y = 0;
  let count = 0;
  for (const uid of uids) {
    const point = maps.map((map) => map.get(uid)).find((found) => found !== undefined);
    if (point !== undefined) {
      x += point.x;
      y += point.y;
      count++;
    }
  }
  return count === 0 ? null : { x: x / count, y: y / count };
}

function squared(a: Point, b: Point): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}

/** Finds out in constant time whether something stands near a point. */
class Grid {
  readonly #cells = new Map<string, Point[]>();
  readonly #side: number;

  /** @param side of a cell: the longest distance that may be asked for */
  constructor(points: Iterable<Point>, side: number) {
    this.#side = side;
    for (const point of points) {
      this.add(point);
    }
  }

  add(point: Point): void {
    const key = Grid.#key(Math.floor(point.x / this.#side), Math.floor(point.y / this.#side));
    const cell = this.#cells.get(key);
    if (cell === undefined) {
      this.#cells.set(key, [point]);
    } else {
      cell.push(point);
    }
  }

  isNear(point: Point, distance: number): boolean {
    const column = Math.floor(point.x / this.#side);
    const row = Math.floor(point.y / this.#side);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const cell = this.#cells.get(Grid.#key(column + dx, row + dy)) ?? [];
        if (cell.some((other) => squared(point, other) < distance * distance)) {
          return true;
        }
      }
    }
    return false;
  }

  static #key(column: number, row: number): string {
    return `${column},${row}`;
  }
}
