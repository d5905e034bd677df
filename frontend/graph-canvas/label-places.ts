/** Pure: where labels fit without running over one another. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Anchor {
  readonly x: number;
  readonly y: number;
  /** Of the node the label belongs to. */
  readonly radius: number;
}

const CELL = 64;
const SPACE = 4;

/** The places for a label, the best first: right of its node, left, below, above. */
export function candidates({ x, y, radius }: Anchor, width: number, height: number): Box[] {
  const half = height / 2;
  return [
    box(x + radius + SPACE, y - half, width, height),
    box(x - radius - SPACE - width, y - half, width, height),
    box(x - width / 2, y + radius + 2, width, height),
    box(x - width / 2, y - radius - 2 - height, width, height)
  ];
}

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** What is taken on one frame, in cells, so that a question costs the same on a full screen as on an empty one. */
export class Occupancy {
  readonly #cells = new Map<string, Box[]>();
  /** Nothing outside of it is free; null for no bounds. */
  within: Box | null = null;

  add(taken: Box): void {
    for (const key of cellsOf(taken)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) {
        this.#cells.set(key, [taken]);
      } else {
        cell.push(taken);
      }
    }
  }

  addNode({ x, y, radius }: Anchor): void {
    this.add(box(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  isFree(wanted: Box): boolean {
    return (this.within === null || encloses(this.within, wanted)) && cellsOf(wanted).every((key) => !(this.#cells.get(key) ?? []).some((taken) => overlaps(taken, wanted)));
  }

  /** Takes the first place that is free and returns it, or null where none is. */
  take(places: readonly Box[]): Box | null {
    const place = places.find((candidate) => this.isFree(candidate)) ?? null;
    if (place !== null) {
      this.add(place);
    }
    return place;
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
      keys.push(`${column},${row}`);
    }
  }
  return keys;
}

export function encloses(outer: Box, inner: Box): boolean {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
