import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Follower, queryIn, queryShown, sceneIn, type Range } from './brushing.ts';
import { corner, extent, grid, moved, placeAt, revealed } from './grid.ts';
import { mark, measured, pairAddress, type Matrix, type Party, type Tally } from './matrix-model.ts';
import { ranked } from './pair-table.ts';
import { STILL, advanced, timeAddress, toggled } from './player.ts';
import { SHADES, scale, shade, strength } from './scale.ts';
import { between, cellAt, sceneOf } from './scene.ts';

const NONE: Tally = { actual: 0, planned: 0, denied: 0, disputed: 0, direct: 0, origins: 0, tone: null };

function party(name: string): Party {
  return { key: name, uid: `e-${name}`, name, iso3: null, numeric: null, region: null, tally: NONE };
}

function matrix(names: readonly string[], cells: Matrix['cells']): Matrix {
  return {
    rows: names.map(party), cells, frames: [{ from: '2024-01-01', to: '2024-12-31' }, { from: '2025-01-01', to: '2025-12-31' }],
    skipped: 0, counts: { total: 0, undated: 0, read: 0, paired: 0, timeless: 0 }, more: 0
  };
}

const FOUR: Tally = { ...NONE, actual: 4, origins: 6, tone: -2 };

test('a cell opened while time moves opens the time that is drawn', () => {
  const query = 'sector=health&from=2021-06-01&to=2022-06-30';
  const year = { from: '2022-01-01', to: '2022-12-31' };
  assert.equal(queryShown(query, null, undefined), query);
  assert.equal(queryShown(query, year, undefined), 'sector=health&from=2022-01-01&to=2022-12-31');
  assert.equal(queryShown(query, null, year), 'sector=health&from=2022-01-01&to=2022-06-30');
  assert.equal(queryShown('sector=health', null, year), 'sector=health&from=2022-01-01&to=2022-12-31');
});

test('only what is or was is measured; plans and denials are marked as such', () => {
  assert.equal(measured(FOUR, 'facts'), 4);
  assert.equal(measured(FOUR, 'origins'), 6);
  assert.equal(measured(FOUR, 'tone'), -2);
  assert.equal(measured({ ...NONE, planned: 3 }, 'facts'), null);
  assert.equal(mark(FOUR), 'actual');
  assert.equal(mark({ ...NONE, planned: 1, denied: 5 }), 'planned');
  assert.equal(mark({ ...NONE, denied: 1 }), 'denied');
});

test('the scale of counts begins above nothing and ends with the most', () => {
  const of = scale('facts', [1, 7, 120]);
  assert.equal(shade(of, 120), SHADES);
  assert.ok(shade(of, 1) > 0 && shade(of, 1) < shade(of, 7));
  assert.equal(of.ticks[0], 1);
  assert.equal(of.ticks.at(-1), 120);
  assert.ok(of.ticks.length <= 6);
  assert.deepEqual(scale('facts', []).ticks, []);
  assert.deepEqual(scale('facts', [1]).ticks, [1]);
});

test('the scale of tone is symmetrical around nothing', () => {
  const of = scale('tone', [3]);
  assert.equal(shade(of, 5), -shade(of, -5));
  assert.equal(shade(of, 0), 0);
  assert.equal(shade(of, 99), SHADES);
  assert.equal(strength(0), 0);
  assert.equal(strength(-SHADES), 1);
});

test('a point finds its cell wherever the window is scrolled', () => {
  const of = grid(60, 700, 500);
  const scroll = { left: 130, top: 26 };
  const { x, y } = corner(of, { row: 20, column: 14 }, scroll);
  assert.deepEqual(placeAt(of, x + 1, y + 1, scroll), { row: 20, column: 14 });
  assert.equal(placeAt(of, 3, 300, scroll), null);
  assert.equal(placeAt(of, 300, 3, scroll), null);
  assert.ok(extent(of).width > 700);
});

test('cells are never too small to point at and never huge', () => {
  assert.equal(grid(200, 360, 500).cell, 13);
  assert.equal(grid(60, 2528, 1100).cell, 39);
  assert.equal(grid(2, 1900, 900).cell, 44);
});

test('keys move the cursor and stop at the edges', () => {
  const of = grid(5, 700, 500);
  const filled = (): boolean => true;
  assert.deepEqual(moved(of, { row: 0, column: 4 }, 'ArrowRight', false, filled), { row: 0, column: 4 });
  assert.deepEqual(moved(of, { row: 0, column: 4 }, 'ArrowDown', false, filled), { row: 1, column: 4 });
  assert.deepEqual(moved(of, { row: 2, column: 2 }, 'End', true, filled), { row: 4, column: 4 });
  assert.equal(moved(of, { row: 2, column: 2 }, 'x', false, filled), null);
  assert.deepEqual(moved(of, { row: 2, column: 0 }, 'ArrowRight', true, (place) => place.column === 3), { row: 2, column: 3 });
});

test('a cell moved to is scrolled into the window', () => {
  const of = grid(60, 700, 500);
  const scroll = revealed(of, { row: 59, column: 0 }, { left: 200, top: 0 });
  assert.equal(scroll.left, 0);
  const { y } = corner(of, { row: 59, column: 0 }, scroll);
  assert.ok(y >= of.head && y + of.cell <= of.height);
});

test('a step through time shows its own facts, the whole shows all', () => {
  const told = matrix(['a', 'b', 'c'], [{ a: 0, b: 1, tally: FOUR, moments: [{ frame: 1, tally: { ...NONE, planned: 1 } }] }]);
  assert.equal(cellAt(sceneOf(told, 'facts', null), 1, 0)?.value, 4);
  assert.equal(cellAt(sceneOf(told, 'facts', null), 1, 1), undefined);
  assert.equal(sceneOf(told, 'facts', 0).cells.size, 0);
  assert.equal(cellAt(sceneOf(told, 'facts', 1), 0, 1)?.value, null);
});

test('rows move to their new places, values grow, what goes fades', () => {
  const before = sceneOf(matrix(['a', 'b', 'c'], [{ a: 0, b: 1, tally: FOUR, moments: [] }, { a: 1, b: 2, tally: FOUR, moments: [] }]), 'facts', null);
  const after = sceneOf(matrix(['b', 'a', 'c'], [{ a: 0, b: 1, tally: { ...FOUR, actual: 8 }, moments: [] }]), 'facts', null);
  const half = between(before, after, 0.5);
  assert.deepEqual(half.rows.map((row) => [row.party.name, row.at]), [['b', 0.5], ['a', 0.5], ['c', 2]]);
  const [grown, gone] = half.cells;
  assert.equal(grown?.value, 6);
  assert.equal(grown?.alpha, 1);
  assert.equal(gone?.alpha, 0.5);
  assert.equal(between(before, after, 1).cells.length, 1);
});

test('the play ends with the last step and begins anew after it', () => {
  const play = { ...STILL, step: 'year' as const, running: true, frame: 1 };
  assert.deepEqual(advanced(play, 3), { ...play, frame: 2, running: false });
  assert.deepEqual(toggled({ ...play, frame: 2, running: false }, 3), { ...play, frame: 0 });
  assert.equal(toggled(play, 3).running, false);
});

test('addresses carry what is looked at along', () => {
  assert.equal(timeAddress('http://h/matrix?entity=e-1&from=2020-01-01', '2024-01-01', '2024-12-31'), 'http://h/matrix?entity=e-1&from=2024-01-01&to=2024-12-31');
  assert.equal(pairAddress({ ...party('a'), uid: null }, party('b'), '', FOUR), null);
});

test('a pair is opened with the facts that its cell counts', () => {
  assert.equal(pairAddress(party('a'), party('b'), 'sector=health', FOUR), 'pair/e-a/e-b?sector=health&show=agreement.event.stated.between');
  assert.equal(pairAddress(party('a'), party('b'), '', { ...NONE, planned: 1 }), 'pair/e-a/e-b?show=agreement.event.between');
  assert.equal(pairAddress(party('a'), party('b'), 'kind=tie', FOUR), 'pair/e-a/e-b?kind=tie&show=stated.between');
});

test('the table begins with the pairs that have the most', () => {
  const cells = [{ a: 0, b: 1, tally: { ...NONE, planned: 1 }, moments: [] }, { a: 0, b: 2, tally: FOUR, moments: [] }];
  assert.deepEqual(ranked(cells).map((cell) => cell.b), [2, 1]);
});

test('another time is asked for with the rest of the selection kept', () => {
  assert.equal(queryIn('entity=e-1&from=2020-01-01&to=2020-12-31', { from: '2024-01-01', to: '' }), 'entity=e-1&from=2024-01-01');
});

test('while time is brushed the rows stay where they are', () => {
  const rows = ['a', 'b', 'c'].map(party);
  const then = matrix(['c', 'x', 'a'], [{ a: 0, b: 2, tally: FOUR, moments: [] }, { a: 1, b: 2, tally: FOUR, moments: [] }]);
  const scene = sceneIn(rows, then, 'facts');
  assert.deepEqual(scene.rows, rows);
  assert.equal(scene.cells.size, 1);
  assert.equal(cellAt(scene, 0, 2)?.value, 4);
});

test('a moving hand is followed with one question at a time, and the last is answered', async () => {
  const asked: Range[] = [];
  const answers: (() => void)[] = [];
  const follower = new Follower((range) => {
    asked.push(range);
    return new Promise((resolve) => answers.push(resolve));
  });
  for (const from of ['1', '2', '3']) {
    follower.follow({ from, to: '' });
  }
  assert.equal(asked.length, 1);
  answers.shift()?.();
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(asked.map((range) => range.from), ['1', '3']);
});
