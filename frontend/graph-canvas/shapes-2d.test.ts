import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pattern } from './edge-patterns.ts';
import { strokeLine, type LineEnd } from './shapes-2d.ts';

interface Stroked {
  readonly points: readonly (readonly [number, number])[];
  readonly width: number;
  readonly dash: readonly number[];
}

/** Keeps what is stroked instead of drawing it. */
function recorded(from: LineEnd, to: LineEnd, pattern: Pattern): Stroked[] {
  const strokes: Stroked[] = [];
  let points: [number, number][] = [];
  let dash: readonly number[] = [];
  const context = {
    lineWidth: 0, lineDashOffset: 0, strokeStyle: '',
    beginPath: () => { points = []; },
    moveTo: (x: number, y: number) => points.push([x, y]),
    lineTo: (x: number, y: number) => points.push([x, y]),
    setLineDash: (dashes: readonly number[]) => { dash = dashes; },
    stroke: () => strokes.push({ points, width: context.lineWidth, dash })
  };
  strokeLine(context as unknown as CanvasRenderingContext2D, from, to, { width: 2, colour: 'red', pattern });
  return strokes;
}

test('a line stops at the nodes that stay where they are', () => {
  const [stroke] = recorded({ at: { x: 0, y: 0 }, radius: 10 }, { at: { x: 100, y: 0 }, radius: 20 }, 'line');
  assert.deepEqual(stroke?.points, [[10, 0], [80, 0]]);
});

test('nodes that run over one another have no line between them', () => {
  assert.deepEqual(recorded({ at: { x: 0, y: 0 }, radius: 10 }, { at: { x: 15, y: 0 }, radius: 10 }, 'line'), []);
  assert.deepEqual(recorded({ at: { x: 5, y: 5 }, radius: 0 }, { at: { x: 5, y: 5 }, radius: 0 }, 'dashed'), []);
});

test('what is only planned has gaps, what is denied is struck through', () => {
  const ends = [{ at: { x: 0, y: 0 }, radius: 0 }, { at: { x: 0, y: 50 }, radius: 0 }] as const;
  assert.deepEqual(recorded(...ends, 'dashed').map(({ dash }) => dash.length > 0), [true]);
  assert.deepEqual(recorded(...ends, 'struck').map(({ dash, width }) => [dash.length > 0, width]), [[false, 2], [true, 6]]);
});
