import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ForceLayout, separated } from './force.ts';

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
