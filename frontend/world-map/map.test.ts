import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Party, Tally } from '../cooperation-matrix/matrix-model.ts';
import { fitted, panned, shown, zoomed } from './camera.ts';
import { arcsOf, countryAddress, mapAddress } from './lists.ts';
import { DRAWN_ARCS, arcPath, arcWidth, drawnArcs, focusedOn, isPlannedOnly, mostFacts, onMap, unplaced, type Arc } from './map-model.ts';
import { byKey, type Shape } from './shapes.ts';

const NONE: Tally = { actual: 0, planned: 0, denied: 0, disputed: 0, direct: 0, origins: 0, tone: null };
const SIZE = { width: 800, height: 500 };

function country(key: string, numeric: string | null): Party {
  return { key, uid: null, name: key, iso3: key, numeric, region: null, tally: NONE };
}

function arc(a: string, b: string, tally: Partial<Tally>): Arc {
  return { a, b, tally: { ...NONE, ...tally } };
}

test('a country on the map of somebody opens their facts with it, as many as its number says', () => {
  const japan = { ...country('JPN', '392'), uid: 'e-japan', tally: { ...NONE, actual: 2 } };
  assert.equal(countryAddress(japan, 'entity=e-who', 'e-who'), 'pair/e-who/e-japan?entity=e-who&show=agreement.event.stated.between');
  assert.equal(countryAddress(japan, 'sector=health', ''), 'entity/e-japan?sector=health');
  assert.equal(countryAddress(japan, 'entity=e-who&entity=e-kenya&match=all', 'e-who'), 'entity/e-japan?entity=e-who&entity=e-kenya&match=all');
  assert.equal(mapAddress('sector=health', 'e-who'), 'api/v1/map?sector=health&around=e-who');
});

test('a line grows with the facts and one fact can still be seen', () => {
  assert.ok(arcWidth(1, 400) >= 0.75);
  assert.ok(arcWidth(100, 400) < arcWidth(400, 400));
  assert.equal(arcWidth(400, 400), 6);
  assert.equal(arcWidth(900, 400), 6);
  assert.ok(arcWidth(1, 1) < 3, 'a single fact is no thick line');
});

test('a country’s own map counts what each other one shares with it', () => {
  const one = { ...country('A', null), uid: 'e-a' };
  const relations = { countries: [one, country('B', null), country('C', null)], more: 3, counts: { total: 9, undated: 0, read: 9, paired: 9, timeless: 0 },
    arcs: [arc('B', 'C', { actual: 5 }), arc('A', 'C', { actual: 2 }), arc('A', 'B', { actual: 1 })] };
  const own = focusedOn(relations, 'e-a');
  assert.deepEqual(own.countries.map(({ key, tally }) => [key, tally.actual]), [['C', 2], ['B', 1]]);
  assert.deepEqual(own.arcs.map(({ a, b }) => a + b), ['AC', 'AB']);
  assert.deepEqual(onMap(own).map(({ key }) => key), ['C', 'B', 'A']);
  assert.equal(focusedOn(relations, 'e-z'), relations);
});

test('a line bows to the north, the same from either end', () => {
  assert.equal(arcPath({ x: 0, y: 100 }, { x: 100, y: 100 }), 'M0.0 100.0Q50.0 80.0 100.0 100.0');
  assert.equal(arcPath({ x: 100, y: 100 }, { x: 0, y: 100 }), arcPath({ x: 0, y: 100 }, { x: 100, y: 100 }));
});

test('far-off islands with a country’s code belong to its shape and don’t take its place', () => {
  const shape = (area: number, x: number): Shape => ({ key: '036', name: 'Australia', path: `M${x}`, x, y: 0, area });
  const found = byKey([shape(900, 5), shape(1, 9)]).get('036');
  assert.equal(found?.x, 5);
  assert.equal(found?.path, 'M5M9');
  assert.equal(byKey([shape(1, 9), shape(900, 5)]).get('036')?.x, 5);
});

test('only what is planned alone is dashed', () => {
  assert.equal(isPlannedOnly({ ...NONE, planned: 2 }), true);
  assert.equal(isPlannedOnly({ ...NONE, planned: 2, actual: 1 }), false);
  assert.equal(isPlannedOnly({ ...NONE, denied: 1 }), false);
});

test('what is only denied has no line; a country shows all of its own', () => {
  const arcs = [...Array.from({ length: 100 }, (_, at) => arc('A', `B${at}`, { actual: 3 })), arc('C', 'D', { denied: 2 }), arc('C', 'E', { planned: 1 })];
  assert.equal(drawnArcs(arcs, null).length, DRAWN_ARCS);
  assert.deepEqual(drawnArcs(arcs, 'C').map((each) => each.b), ['E']);
  assert.equal(drawnArcs(arcs, 'A').length, 100);
  assert.equal(mostFacts(arcs), 3);
  assert.equal(arcsOf('C', arcs).length, 2);
});

test('countries without a shape of today are kept beside the map', () => {
  const shapes = new Map([['392', 1]]);
  const lost = unplaced([country('JPN', '392'), country('SUN', '810'), country('X', null)], shapes);
  assert.deepEqual(lost.map((each) => each.key), ['SUN', 'X']);
});

test('the whole map fits, zooming holds the point and the map can’t be lost', () => {
  const whole = fitted(SIZE);
  assert.equal(zoomed(whole, 0.1, { x: 0, y: 0 }, SIZE).k, whole.k);
  const near = zoomed(whole, 4, { x: 300, y: 200 }, SIZE);
  assert.ok(Math.abs((300 - near.x) / near.k - (300 - whole.x) / whole.k) < 1e-9);
  assert.equal(panned(near, 1e6, 0, SIZE).x, 0);
  assert.deepEqual(shown(whole, { x: 480, y: 235 }, SIZE), whole);
  const away = shown(zoomed(whole, 20, { x: 0, y: 0 }, SIZE), { x: 480, y: 235 }, SIZE);
  assert.ok(Math.abs(480 * away.k + away.x - 400) < 1);
});
