import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ForceLayout, compact, separated } from './force.ts';

const nodes = Float32Array.from([0, 0, 12, 1, 400, 0, 12, 0, 0, 400, 12, 0, 2000, 2000, 12, 0]);
const lines = Float32Array.from([0, 1, 1, 1, 2, 1]);

test('what is fixed is not moved, and what is linked comes together', () => {
  const layout = new ForceLayout({ nodes, lines });
  for (let step = 0; step < 150; step++) {
    layout.step();
  }
  const places = layout.finished();
  assert.ok(Math.hypot(places[0] ?? 1, places[1] ?? 1) < 1);
  const distance = Math.hypot((places[2] ?? 0) - (places[4] ?? 0), (places[3] ?? 0) - (places[5] ?? 0));
  assert.ok(distance < 400 && distance > 38);
});

test('what lies on top of one another is parted, and what is fixed stays', () => {
  const places = separated(Float32Array.from([0, 0, 1, 0, 2, 0]), [true, false, false]);
  assert.deepEqual([places[0], places[1]], [0, 0]);
  for (const [i, j] of [[0, 1], [0, 2], [1, 2]] as const) {
    assert.ok(Math.hypot((places[i * 2] ?? 0) - (places[j * 2] ?? 0), (places[i * 2 + 1] ?? 0) - (places[j * 2 + 1] ?? 0)) > 30);
  }
});

test('a large picture is brought to a size that can be read, and stragglers nearer; nobody changes sides', () => {
  const count = 1000;
  const ring = Float32Array.from({ length: count * 2 }, (_, i) => 9000 * (i % 2 === 0 ? Math.cos(i >> 1) : Math.sin(i >> 1)) * ((i >> 1) === 7 ? 40 : 1));
  const places = compact(ring, new Array<boolean>(count).fill(false));
  const radius = (i: number): number => Math.hypot(places[i * 2] ?? 0, places[i * 2 + 1] ?? 0);
  assert.ok(radius(0) < 2000 && radius(0) > 500);
  assert.ok(radius(7) > radius(0) && radius(7) < 8 * radius(0));
  assert.equal(Math.sign(places[14] ?? 0), Math.sign(ring[14] ?? 0));
});

test('a small picture, or one with something pinned, stays as it is', () => {
  const near = Float32Array.from([0, 0, 50, 0, 0, 50, 50, 50]);
  assert.deepEqual([...compact(near, [false, false, false, false])], [...near]);
  const far = Float32Array.from([0, 0, 9000, 0, 0, 9000]);
  assert.deepEqual([...compact(far, [true, false, false])], [...far]);
});

test('a picture that forces carry away stays where one looks', () => {
  const count = 8;
  const away = Float32Array.from({ length: count * 2 }, (_, i) => 15_000 + (i % 2 === 0 ? Math.cos(i) : Math.sin(i)) * 100);
  const places = compact(away, new Array<boolean>(count).fill(false), { x: 0, y: 0 });
  assert.ok(places.every((value) => Math.abs(value) < 500));
});
