import { mark, measured, type Matrix, type Measure, type Party, type Tally } from './matrix-model.ts';

/** What is to be seen at one time: rows in order, and the pairs that have anything. */
export interface Scene {
  readonly rows: readonly Party[];
  readonly cells: ReadonlyMap<string, SceneCell>;
}

export interface SceneCell {
  readonly a: number;
  readonly b: number;
  readonly tally: Tally;
  readonly value: number | null;
}

/** A row on its way from one place to another. */
export interface DrawnRow {
  readonly party: Party;
  readonly at: number;
  readonly alpha: number;
}

/** A pair on its way; it is drawn on both sides of the diagonal. */
export interface DrawnCell {
  readonly a: number;
  readonly b: number;
  readonly value: number | null;
  readonly mark: 'actual' | 'planned' | 'denied';
  readonly alpha: number;
}

export interface Drawing {
  readonly rows: readonly DrawnRow[];
  readonly cells: readonly DrawnCell[];
}

export const EMPTY_SCENE: Scene = { rows: [], cells: new Map() };

/** The matrix as a whole, or at a step through time. */
export function sceneOf(matrix: Matrix, measure: Measure, frame: number | null): Scene {
  const cells = new Map<string, SceneCell>();
  for (const cell of matrix.cells) {
    const tally = frame === null ? cell.tally : cell.moments.find((moment) => moment.frame === frame)?.tally;
    const a = matrix.rows[cell.a];
    const b = matrix.rows[cell.b];
    if (tally !== undefined && a !== undefined && b !== undefined) {
      cells.set(pairKey(a.key, b.key), { a: cell.a, b: cell.b, tally, value: measured(tally, measure) });
    }
  }
  return { rows: matrix.rows, cells };
}

/** The name of a pair, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The pair in a row and a column; undefined on the diagonal and where there is none. */
export function cellAt(scene: Scene, row: number, column: number): SceneCell | undefined {
  const a = scene.rows[row];
  const b = scene.rows[column];
  return a === undefined || b === undefined ? undefined : scene.cells.get(pairKey(a.key, b.key));
}

/** The way from one scene to another: 0 is the first, 1 the second. Values and places move, what comes or goes fades. */
export function between(from: Scene, to: Scene, share: number): Drawing {
  if (share >= 1) {
    return settled(to);
  }
  const before = new Map(from.rows.map((row, at) => [row.key, at]));
  const after = new Map(to.rows.map((row, at) => [row.key, at]));
  const place = (key: string): number => mixed(before.get(key) ?? after.get(key) ?? 0, after.get(key) ?? before.get(key) ?? 0, share);
  const alpha = (was: boolean, is: boolean): number => (was && is ? 1 : is ? share : 1 - share);
  const rows = [...to.rows, ...from.rows.filter((row) => !after.has(row.key))].map((party) => ({
    party, at: place(party.key), alpha: alpha(before.has(party.key), after.has(party.key))
  }));
  const cells: DrawnCell[] = [];
  for (const key of new Set([...from.cells.keys(), ...to.cells.keys()])) {
    const old = from.cells.get(key);
    const now = to.cells.get(key);
    const one = now ?? old;
    const scene = now === undefined ? from : to;
    const a = scene.rows[one?.a ?? -1];
    const b = scene.rows[one?.b ?? -1];
    if (one === undefined || a === undefined || b === undefined) {
      continue;
    }
    const value = typeof old?.value === 'number' && typeof now?.value === 'number' ? mixed(old.value, now.value, share) : one.value;
    cells.push({ a: place(a.key), b: place(b.key), value, mark: mark(one.tally), alpha: alpha(old !== undefined, now !== undefined) });
  }
  return { rows, cells };
}

function settled(scene: Scene): Drawing {
  return {
    rows: scene.rows.map((party, at) => ({ party, at, alpha: 1 })),
    cells: [...scene.cells.values()].map((cell) => ({ a: cell.a, b: cell.b, value: cell.value, mark: mark(cell.tally), alpha: 1 }))
  };
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
