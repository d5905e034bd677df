import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedName, newsOf, newsOfLine, notedIn } from './marks.ts';

test('entities, facts and links are marked by what happened to them', () => {
  const news = newsOf({
    since: null, facts: [{ change: 'CHANGED', uid: 'f' }], entities: [{ change: 'NEW', uid: 'a' }],
    relations: [{ change: 'NEW', source: 'b', target: 'a' }]
  });
  assert.deepEqual([...news], [['f', 'CHANGED'], ['a', 'NEW'], ['a~b', 'NEW']]);
});

test('notes on both ends of a link are notes on the link, whichever is named first', () => {
  const on = (uids: string[], kind: 'ENTITY' | 'RELATION') => ({ id: uids.join(), target: { kind, uids }, text: '', createdAt: '', changedAt: '' });
  assert.deepEqual([...notedIn([on(['b', 'a'], 'RELATION'), on(['a'], 'ENTITY'), on(['a'], 'ENTITY')])], [['a~b', 1], ['a', 2]]);
});

test('a mark is a sign and not a colour alone', () => {
  assert.equal(markedName('Laos', 'NEW', 0), '+ Laos');
  assert.equal(markedName('Laos', 'CHANGED', 2), 'Δ Laos ✎');
  assert.equal(markedName('Laos', 'GONE', 0), 'Laos');
});

test('a line is new only where all behind it is', () => {
  const news = new Map([['a~b', 'NEW'], ['a~c', 'CHANGED'], ['a~d', 'GONE']] as const);
  assert.equal(newsOfLine(['a~b'], news), 'NEW');
  assert.equal(newsOfLine(['a~b', 'a~e'], news), 'CHANGED');
  assert.equal(newsOfLine(['a~c'], news), 'CHANGED');
  assert.equal(newsOfLine(['a~d'], news), null);
});
