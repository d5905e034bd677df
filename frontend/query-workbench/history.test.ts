import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, pastOf, QueryHistory, remembered, stepped, type Past } from './history.ts';

const A: Past = { query: 'RETURN 1', parameters: '' };
const B: Past = { query: 'RETURN $x', parameters: '{"x": 1}' };

test('what is asked again moves up and stands once', () => {
  assert.deepEqual(remembered([A, B], { ...B }), [B, A]);
  assert.deepEqual(remembered([A], { ...A, parameters: '{}' }).length, 2);
  assert.deepEqual(remembered([A], { query: ' \n', parameters: '' }), [A]);
});

test('the list is bounded in number and length', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ query: `RETURN ${index}`, parameters: '' }));
  assert.equal(many.reduce<readonly Past[]>(remembered, []).length, 30);
  assert.deepEqual(remembered([A], { query: 'x'.repeat(30_000), parameters: '' }), [A]);
});

test('what a browser kept and nobody understands is nothing', () => {
  assert.deepEqual(pastOf(null), []);
  assert.deepEqual(pastOf('{'), []);
  assert.deepEqual(pastOf('{"a":1}'), []);
  assert.deepEqual(pastOf(JSON.stringify([A, 7, null, { query: 1 }])), [A]);
});

test('one steps back to the oldest and forward to what one wrote', () => {
  assert.equal(stepped([A, B], -1, 1), 0);
  assert.equal(stepped([A, B], 1, 1), null);
  assert.equal(stepped([A, B], 0, -1), -1);
  assert.equal(stepped([A, B], -1, -1), null);
  assert.equal(stepped([], -1, 1), null);
});

test('a query is told in a line', () => {
  assert.equal(lineOf('MATCH (n)\n  RETURN n '), 'MATCH (n) RETURN n');
  assert.equal(lineOf('x'.repeat(200)).length, 81);
});

test('one goes back through what was asked and finds what one had written again', () => {
  const history = new QueryHistory();
  history.remember(A);
  history.remember(B);
  assert.deepEqual(history.turn(1, { query: 'half', parameters: '' }), B);
  assert.deepEqual(history.turn(-1, B), { query: 'half', parameters: '' });
  history.forget();
  assert.equal(history.turn(1, A), null);
});
