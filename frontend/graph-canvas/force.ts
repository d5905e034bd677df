import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { packed } from './components.ts';
import type { Point } from './layout.ts';

/** ForceAtlas2 over plain arrays, from where everything stands; what is fixed isn't moved. Runs in a worker. */

export interface ForceInput {
  /** x, y, size and 1 for fixed: four numbers a node. */
  readonly nodes: Float32Array;
  /** Index of source, index of target and weight: three numbers a line. */
  readonly lines: Float32Array;
}

/** ForceAtlas2's own units are smaller than the canvas's. */
const SCALE = 20;
const NODE = 10;
const [X, Y, MASS, CONVERGENCE, SIZE, FIXED] = [0, 1, 6, 7, 8, 9];
/** From here on repulsion is approximated by regions. */
const MANY = 600;
/** Nodes nearer than this are pushed apart in the end. */
const GAP = 38;
const PASSES = 12;
/** Side of the square that a node has to itself on the average; more would only make all of it smaller on the screen. */
const ROOM = 100;
/** So many times as far out as half of the nodes the stragglers begin, which are drawn in. */
const RIM = 2.5;

export class ForceLayout {
  readonly #nodes: Float32Array;
  readonly #lines: Float32Array;
  readonly #count: number;
  /** Where the middle was before: forces carry a large graph away, and nobody's eyes with it. */
  readonly #middle: Point;

  constructor({ nodes, lines }: ForceInput) {
    this.#count = nodes.length / 4;
    this.#nodes = new Float32Array(this.#count * NODE);
    for (let i = 0; i < this.#count; i++) {
      const at = i * NODE;
      // two nodes in one spot would never part
      this.#nodes[at + X] = (nodes[i * 4] ?? 0) / SCALE + (i % 7) * 1e-3;
      this.#nodes[at + Y] = (nodes[i * 4 + 1] ?? 0) / SCALE + (i % 5) * 1e-3;
      this.#nodes[at + MASS] = 1;
      this.#nodes[at + CONVERGENCE] = 1;
      this.#nodes[at + SIZE] = (nodes[i * 4 + 2] ?? 1) / SCALE;
      this.#nodes[at + FIXED] = nodes[i * 4 + 3] ?? 0;
    }
    this.#lines = lines.map((value, i) => (i % 3 === 2 ? value : value * NODE));
    for (let i = 0; i < lines.length; i += 3) {
      this.#weigh(lines[i] ?? 0, lines[i + 2] ?? 1);
      this.#weigh(lines[i + 1] ?? 0, lines[i + 2] ?? 1);
    }
    this.#middle = middleOf(this.#positions());
  }

  #weigh(node: number, weight: number): void {
    const at = node * NODE + MASS;
    this.#nodes[at] = (this.#nodes[at] ?? 1) + weight;
  }

  /** One step; returns how far the nodes moved on the average, in the canvas's units. */
  step(): number {
    const before = this.#positions();
    iterate({
      linLogMode: false, outboundAttractionDistribution: false, adjustSizes: false, edgeWeightInfluence: 1, scalingRatio: 12,
      strongGravityMode: false, gravity: 0.6, slowDown: 1 + Math.log(1 + this.#count) / 2, barnesHutOptimize: this.#count > MANY, barnesHutTheta: 0.6
    }, this.#nodes, this.#lines);
    const after = this.#positions();
    let moved = 0;
    for (let i = 0; i < after.length; i++) {
      moved += Math.abs((after[i] ?? 0) - (before[i] ?? 0));
    }
    return moved / Math.max(1, this.#count);
  }

  /** x and y of each node, for a picture on the way. */
  places(): Float32Array {
    return compact(this.#positions(), this.#fixed(), this.#middle);
  }

  #fixed(): boolean[] {
    return Array.from({ length: this.#count }, (_, i) => this.#nodes[i * NODE + FIXED] === 1);
  }

  #positions(): Float32Array {
    const result = new Float32Array(this.#count * 2);
    for (let i = 0; i < this.#count; i++) {
      result[i * 2] = (this.#nodes[i * NODE + X] ?? 0) * SCALE;
      result[i * 2 + 1] = (this.#nodes[i * NODE + Y] ?? 0) * SCALE;
    }
    return result;
  }

  /** The final places, with nothing on top of another and nothing far from the rest. */
  finished(): Float32Array {
    const fixed = this.#fixed();
    return packed(separated(this.places(), fixed), this.#lines.map((value, i) => (i % 3 === 2 ? value : value / NODE)), fixed);
  }
}

/**
 * Brings all of it to a size at which it can be read, and stragglers nearer: forces drive large graphs and what hangs on by
 * one line far out. What isn't free to move keeps everything as it is.
 * @param target where the middle comes to stand; where it is, unless told
 */
export function compact(positions: Float32Array, fixed: readonly boolean[], target: Point = middleOf(positions)): Float32Array {
  if (fixed.length < 3 || fixed.includes(true)) {
    return positions;
  }
  const middle = middleOf(positions);
  const radii = Float32Array.from(fixed, (_, i) => Math.hypot((positions[i * 2] ?? 0) - middle.x, (positions[i * 2 + 1] ?? 0) - middle.y));
  const wanted = ROOM * Math.sqrt(fixed.length / (2 * Math.PI));
  const scale = Math.min(1, wanted / Math.max(1, median(radii)));
  const rim = RIM * wanted;
  return positions.map((value, i) => {
    const radius = (radii[i >> 1] ?? 0) * scale;
    const drawn = radius <= rim ? scale : (scale * rim * (1 + Math.log(radius / rim) / 2)) / radius;
    const [origin, goal] = i % 2 === 0 ? [middle.x, target.x] : [middle.y, target.y];
    return goal + (value - origin) * drawn;
  });
}

function middleOf(positions: Float32Array): Point {
  return { x: median(positions.filter((_, i) => i % 2 === 0)), y: median(positions.filter((_, i) => i % 2 === 1)) };
}

function median(values: Float32Array): number {
  return values.slice().sort()[values.length >> 1] ?? 0;
}

/** Pushes apart what stands too near, in a few passes over cells; what is fixed stays. */
export function separated(positions: Float32Array, fixed: readonly boolean[]): Float32Array {
  const points: Point[] = fixed.map((_, i) => ({ x: positions[i * 2] ?? 0, y: positions[i * 2 + 1] ?? 0 }));
  for (let pass = 0; pass < PASSES; pass++) {
    const cells = new Map<string, number[]>();
    points.forEach(({ x, y }, i) => {
      const key = `${Math.floor(x / GAP)},${Math.floor(y / GAP)}`;
      const cell = cells.get(key);
      if (cell === undefined) {
        cells.set(key, [i]);
      } else {
        cell.push(i);
      }
    });
    let touched = false;
    for (const [key, cell] of cells) {
      const [column = 0, row = 0] = key.split(',').map(Number);
      for (const [dx, dy] of [[0, 0], [1, 0], [0, 1], [1, 1], [1, -1]] as const) {
        const others = cells.get(`${column + dx},${row + dy}`) ?? [];
        for (const i of cell) {
          for (const j of others) {
            touched = (i !== j && (cell !== others || i < j) && part(points, i, j, fixed)) || touched;
          }
        }
      }
    }
    if (!touched) {
      break;
    }
  }
  return Float32Array.from(points.flatMap(({ x, y }) => [x, y]));
}

function part(points: Point[], i: number, j: number, fixed: readonly boolean[]): boolean {
  const [a, b] = [points[i], points[j]];
  if (a === undefined || b === undefined || (fixed[i] === true && fixed[j] === true)) {
    return false;
  }
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance >= GAP) {
    return false;
  }
  const angle = distance < 0.01 ? i : Math.atan2(b.y - a.y, b.x - a.x);
  const push = (GAP - distance + 0.5) / (fixed[i] === true || fixed[j] === true ? 1 : 2);
  const [x, y] = [Math.cos(angle) * push, Math.sin(angle) * push];
  if (fixed[i] !== true) {
    points[i] = { x: a.x - x, y: a.y - y };
  }
  if (fixed[j] !== true) {
    points[j] = { x: b.x + x, y: b.y + y };
  }
  return true;
}
