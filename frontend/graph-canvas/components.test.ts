import assert from 'node:assert/strict';
import { test } from 'node:test';
import { componentsOf, packed } from './components.ts';

/** A triangle, a pair far away, and single nodes farther still. */
const lines = Float32Array.from([0, 1, 1, 1, 2, 1, 2, 0, 1, 3, 4, 1]);
const positions = Float32Array.from([0, 0, 100, 0, 50, 90, 9000, 9000, 9100, 9040, -30000, 0, 0, 80000]);
const free = Array.from({ length: 7 }, () => false);

test('what hangs together is found, the largest first', () => {
  assert.deepEqual(componentsOf(7, lines), [[0, 1, 2], [3, 4], [5], [6]]);
});

test('groups that nothing joins come near, each as it was, and none on another', () => {
  const places = packed(positions, lines, free);
  assert.deepEqual([...places.slice(0, 6)], [0, 0, 100, 0, 50, 90]);
  assert.deepEqual([(places[8] ?? 0) - (places[6] ?? 0), (places[9] ?? 0) - (places[7] ?? 0)], [100, 40]);
  for (let i = 0; i < 7; i++) {
    assert.ok(Math.hypot(places[i * 2] ?? Infinity, places[i * 2 + 1] ?? Infinity) < 700, `${i} is near`);
    for (let j = 0; j < i; j++) {
      assert.ok(Math.hypot((places[i * 2] ?? 0) - (places[j * 2] ?? 0), (places[i * 2 + 1] ?? 0) - (places[j * 2 + 1] ?? 0)) > 50, `${i} is clear of ${j}`);
    }
  }
});

test('a group of which something is fixed stays where it is', () => {
  const places = packed(positions, lines, free.map((_, i) => i === 5));
  assert.deepEqual([places[10], places[11]], [-30000, 0]);
  assert.ok(Math.hypot((places[0] ?? 0) + 30000, places[1] ?? 0) < 700);
});

test('a thousand single nodes share the canvas', () => {
  const scattered = Float32Array.from({ length: 2000 }, (_, i) => i * 1000);
  const places = packed(scattered, new Float32Array(), Array.from({ length: 1000 }, () => false));
  const xs = [...places].filter((_, i) => i % 2 === 0);
  assert.ok(Math.max(...xs) - Math.min(...xs) < 8000);
  assert.equal(new Set(xs.map((x, i) => `${x} ${places[i * 2 + 1]}`)).size, 1000);
});
