import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Occupancy, candidates } from './label-places.ts';
import { shortened, undrawnMark } from './labels.ts';

const node = { x: 100, y: 100, radius: 8 };

test('a label stands right of its node where there is room', () => {
  const place = new Occupancy().take(candidates(node, 60, 14));
  assert.ok(place !== null && place.left > 108);
});

test('a label goes left, below or above its node where something is in the way', () => {
  const occupancy = new Occupancy();
  occupancy.addNode({ x: 140, y: 100, radius: 8 });
  const left = occupancy.take(candidates(node, 60, 14));
  assert.ok(left !== null && left.right < 92);
  const below = occupancy.take(candidates(node, 60, 14));
  assert.ok(below !== null && below.top > 108);
  const above = occupancy.take(candidates(node, 60, 14));
  assert.ok(above !== null && above.bottom < 92);
});

test('a label that fits nowhere is not drawn', () => {
  const occupancy = new Occupancy();
  occupancy.add({ left: 0, top: 0, right: 200, bottom: 200 });
  assert.equal(occupancy.take(candidates(node, 60, 14)), null);
});

test('a label does not run out of the screen', () => {
  const occupancy = new Occupancy();
  occupancy.within = { left: 0, top: 0, right: 150, bottom: 150 };
  const left = occupancy.take(candidates(node, 60, 14));
  assert.ok(left !== null && left.right < 92);
});

test('boxes that only touch do not overlap', () => {
  const occupancy = new Occupancy();
  occupancy.add({ left: 0, top: 0, right: 64, bottom: 64 });
  assert.equal(occupancy.isFree({ left: 64, top: 0, right: 128, bottom: 64 }), true);
  assert.equal(occupancy.isFree({ left: 63, top: 63, right: 128, bottom: 128 }), false);
});

test('a long name is cut between letters, not inside one', () => {
  assert.equal(shortened('Viet Nam'), 'Viet Nam');
  assert.equal(shortened('abcdef', 4), 'abc…');
  assert.equal(shortened('a🇻🇳🇻🇳🇻🇳', 3), 'a\u{1F1FB}…');
});

test('the mark of undrawn relations stays short', () => {
  assert.deepEqual([0, 7, 999, 1000, 13479].map(undrawnMark), ['', '+7', '+999', '+1k', '+13k']);
});
