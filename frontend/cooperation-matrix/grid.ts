/** Where the matrix stands in its window, in CSS pixels. */
export interface Grid {
  readonly rows: number;
  /** The side of a cell. */
  readonly cell: number;
  /** The room for the rows' names. */
  readonly side: number;
  /** The room for the columns' names. */
  readonly head: number;
  readonly width: number;
  readonly height: number;
}

/** A cell by its row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const LEAST_CELL = 13;
const MOST_CELL = 44;

/** Lays out rows in a window: cells as large as fit in its width, but never too small to point at. */
export function grid(rows: number, width: number, height: number): Grid {
  const narrow = width < 560;
  const side = narrow ? 92 : 168;
  const head = narrow ? 76 : 112;
  const fitting = Math.floor((width - side - 2) / Math.max(1, rows));
  return { rows, cell: Math.max(LEAST_CELL, Math.min(MOST_CELL, fitting)), side, head, width, height };
}

/** The size of the whole, names included. */
export function extent(of: Grid): { readonly width: number; readonly height: number } {
  return { width: of.side + of.rows * of.cell + 1, height: of.head + of.rows * of.cell + 1 };
}

/** The cell below a point of the window; null on the names and outside. */
export function placeAt(of: Grid, x: number, y: number, scroll: { readonly left: number; readonly top: number }): Place | null {
  if (x < of.side || y < of.head) {
    return null;
  }
  const column = Math.floor((x - of.side + scroll.left) / of.cell);
  const row = Math.floor((y - of.head + scroll.top) / of.cell);
  return row < of.rows && column < of.rows ? { row, column } : null;
}

/** Where a cell's corner is in the window. */
export function corner(of: Grid, place: Place, scroll: { readonly left: number; readonly top: number }): { readonly x: number; readonly y: number } {
  return { x: of.side + place.column * of.cell - scroll.left, y: of.head + place.row * of.cell - scroll.top };
}

/** How far to scroll so that a cell is seen. */
export function revealed(of: Grid, place: Place, scroll: { readonly left: number; readonly top: number }): { readonly left: number; readonly top: number } {
  const along = (at: number, seen: number, offset: number): number =>
    Math.max(Math.min(offset, at * of.cell), (at + 1) * of.cell - Math.max(of.cell, seen));
  return {
    left: along(place.column, of.width - of.side, scroll.left),
    top: along(place.row, of.height - of.head, scroll.top)
  };
}

/** Where a key moves the cursor; null for keys that don't. Control jumps to the next cell that has anything. */
export function moved(of: Grid, from: Place, key: string, jump: boolean, filled: (place: Place) => boolean): Place | null {
  const steps: Record<string, readonly [number, number]> = {
    ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]
  };
  const last = of.rows - 1;
  const step = steps[key];
  if (step !== undefined) {
    let at: Place = from;
    do {
      const next = { row: clamped(at.row + step[0], last), column: clamped(at.column + step[1], last) };
      if (next.row === at.row && next.column === at.column) {
        return at;
      }
      at = next;
    } while (jump && !filled(at));
    return at;
  }
  const far: Record<string, Place> = {
    Home: { row: jump ? 0 : from.row, column: 0 },
    End: { row: jump ? last : from.row, column: last },
    PageUp: { row: clamped(from.row - 10, last), column: from.column },
    PageDown: { row: clamped(from.row + 10, last), column: from.column }
  };
  return far[key] ?? null;
}

function clamped(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
