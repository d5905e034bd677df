/** Pure: what hangs together, and how groups that nothing joins share the canvas. */

/** Side of a cell of the raster in which groups take their room, in the canvas's units. */
const CELL = 60;

/** The nodes of each connected group, the largest first, then in the nodes' order. */
export function componentsOf(count: number, lines: Float32Array): number[][] {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? root] ?? root;
      root = parent[root] ?? root;
    }
    return root;
  };
  for (let i = 0; i < lines.length; i += 3) {
    const [a, b] = [rootOf(lines[i] ?? 0), rootOf(lines[i + 1] ?? 0)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group === undefined) {
      groups.set(root, [i]);
    } else {
      group.push(i);
    }
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/**
 * Brings groups that nothing joins close to one another: forces drive them apart without end. Each moves as a whole to
 * the free spot nearest to the middle; the largest stays, and so does every group of which something is fixed.
 * After the polyomino packing of Freivalds, Dogrusoz and Kikusts (Graph Drawing 2001).
 */
export function packed(positions: Float32Array, lines: Float32Array, fixed: readonly boolean[]): Float32Array {
  const components = componentsOf(fixed.length, lines);
  const result = positions.slice();
  const held = components.filter((nodes) => nodes.some((node) => fixed[node] === true));
  const staying = new Set(held.length > 0 ? held : components.slice(0, 1));
  const raster = new Raster();
  const rooted = new Set([...staying].flat());
  const [column, row] = [(node: number): number => cell(positions[node * 2]), (node: number): number => cell(positions[node * 2 + 1])];
  rooted.forEach((node) => raster.cover(column(node), row(node), 1));
  for (let i = 0; i < lines.length; i += 3) {
    const [a, b] = [lines[i] ?? 0, lines[i + 1] ?? 0];
    if (rooted.has(a)) {
      raster.coverBetween(column(a), row(a), column(b), row(b));
    }
  }
  const middle = { column: mean([...rooted].map(column)), row: mean([...rooted].map(row)) };
  for (const nodes of components.filter((one) => !staying.has(one))) {
    const [columns, rows] = [extent(nodes.map(column)), extent(nodes.map(row))];
    const spot = raster.take(middle, columns.most - columns.least + 3, rows.most - rows.least + 3);
    for (const node of nodes) {
      result[node * 2] = (positions[node * 2] ?? 0) + (spot.column + 1 - columns.least) * CELL;
      result[node * 2 + 1] = (positions[node * 2 + 1] ?? 0) + (spot.row + 1 - rows.least) * CELL;
    }
  }
  return result;
}

export interface Spot {
  readonly column: number;
  readonly row: number;
}

/** Which cells are taken. */
class Raster {
  readonly #taken = new Set<number>();
  /** The first ring around the middle that may have room for a size: what is taken is never freed. */
  readonly #ring = new Map<string, number>();

  cover(column: number, row: number, around: number): void {
    for (let dx = -around; dx <= around; dx++) {
      for (let dy = -around; dy <= around; dy++) {
        this.#taken.add(key(column + dx, row + dy));
      }
    }
  }

  coverBetween(column: number, row: number, toColumn: number, toRow: number): void {
    const steps = Math.max(1, Math.abs(toColumn - column), Math.abs(toRow - row));
    for (let step = 0; step <= steps; step++) {
      this.cover(Math.round(column + ((toColumn - column) * step) / steps), Math.round(row + ((toRow - row) * step) / steps), 0);
    }
  }

  /** Takes the free rectangle nearest to the middle, in cells, and tells its corner. */
  take(middle: Spot, width: number, height: number): Spot {
    const size = `${width} ${height}`;
    const corner = { column: middle.column - Math.floor(width / 2), row: middle.row - Math.floor(height / 2) };
    for (let ring = this.#ring.get(size) ?? 0; ; ring++) {
      this.#ring.set(size, ring);
      const spot = around(corner, ring).find(({ column, row }) => this.#isFree(column, row, width, height));
      if (spot !== undefined) {
        for (let x = 0; x < width; x++) {
          this.coverBetween(spot.column + x, spot.row, spot.column + x, spot.row + height - 1);
        }
        return spot;
      }
    }
  }

  #isFree(column: number, row: number, width: number, height: number): boolean {
    for (let x = 0; x < width; x++) {
      for (let y = 0; y < height; y++) {
        if (this.#taken.has(key(column + x, row + y))) {
          return false;
        }
      }
    }
    return true;
  }
}

/** The spots of a ring, those in the middles of its sides first, at the right and left before above and below: screens are wide. */
export function around({ column, row }: Spot, ring: number): Spot[] {
  if (ring === 0) {
    return [{ column, row }];
  }
  const spots: Spot[] = [];
  for (let i = 0; i <= ring; i++) {
    for (const along of i === 0 ? [0] : [i, -i]) {
      spots.push({ column: column + ring, row: row + along }, { column: column - ring, row: row + along });
      spots.push({ column: column + along, row: row + ring }, { column: column + along, row: row - ring });
    }
  }
  return spots;
}

function cell(place: number | undefined): number {
  return Math.round((place ?? 0) / CELL);
}

function key(column: number, row: number): number {
  return column * 2 ** 24 + row;
}

function extent(values: readonly number[]): { readonly least: number; readonly most: number } {
  return values.reduce(({ least, most }, value) => ({ least: Math.min(least, value), most: Math.max(most, value) }), { least: Infinity, most: -Infinity });
}

function mean(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
}
