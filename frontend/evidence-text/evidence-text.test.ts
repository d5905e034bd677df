import assert from 'node:assert/strict';
import { test } from 'node:test';

import { blocks, label, segments, type Mention } from './segments.ts';

const TEXT = 'The Ministry of Health of Vietnam signed. It was glad.';

function mention(start: number, end: number, name: string, type = 'ORGANIZATION'): Mention {
  return { start, end, entity: `e-${name}`, type, name, kind: 'NAME' };
}

test('plain text is one piece', () => {
  assert.deepEqual(segments('abc', { start: 0, end: 3 }, [], []), [{ text: 'abc', mention: null, evidence: false }]);
});

test('the pieces put together are the text again', () => {
  const pieces = segments(
    TEXT,
    { start: 0, end: TEXT.length },
    [mention(4, 33, 'Ministry'), mention(26, 33, 'Vietnam'), mention(30, 48, 'crossing')],
    [{ start: 0, end: 41 }, { start: 10, end: 20 }],
  );
  assert.equal(pieces.map((piece) => piece.text).join(''), TEXT);
});

test('a mention within a mention wins over the outer one', () => {
  const pieces = segments(
    TEXT,
    { start: 0, end: 41 },
    [mention(4, 33, 'Ministry'), mention(26, 33, 'Vietnam', 'COUNTRY')],
    [],
  );
  assert.deepEqual(
    pieces.map((piece) => [piece.text, piece.mention?.name ?? null]),
    [
      ['The ', null],
      ['Ministry of Health of ', 'Ministry'],
      ['Vietnam', 'Vietnam'],
      [' signed.', null],
    ],
  );
});

test('evidence is lit across mentions and no further', () => {
  const pieces = segments(TEXT, { start: 0, end: TEXT.length }, [mention(26, 33, 'Vietnam')], [{ start: 0, end: 41 }]);
  assert.equal(
    pieces
      .filter((piece) => piece.evidence)
      .map((piece) => piece.text)
      .join(''),
    'The Ministry of Health of Vietnam signed.',
  );
});

test('evidence over two passages is lit in both', () => {
  const parts = blocks(
    'One.\n\nTwo.',
    [
      { uid: 'p-1', kind: 'HEADING', start: 0, end: 4 },
      { uid: 'p-2', kind: 'PARAGRAPH', start: 6, end: 10 },
    ],
    [],
    [{ start: 0, end: 10 }],
  );
  assert.deepEqual(
    parts.map((part) => part.segments.map((piece) => [piece.text, piece.evidence])),
    [[['One.', true]], [['Two.', true]]],
  );
});

test('empty, reversed and overlong spans change nothing', () => {
  const pieces = segments('abc', { start: 0, end: 99 }, [mention(2, 2, 'x'), mention(3, 1, 'y')], [{ start: 50, end: 60 }]);
  assert.deepEqual(pieces, [{ text: 'abc', mention: null, evidence: false }]);
});

test('a text without passages is one block', () => {
  const parts = blocks('abc', [], [], []);
  assert.equal(parts.length, 1);
  assert.equal(parts[0]?.segments[0]?.text, 'abc');
});

test('offsets count UTF-16 units, so a mention after an emoji is whole', () => {
  const text = '😀 Kim spoke';
  const pieces = segments(text, { start: 0, end: text.length }, [mention(3, 6, 'Kim', 'PERSON')], []);
  assert.equal(pieces.find((piece) => piece.mention !== null)?.text, 'Kim');
});

test('mark-up in an article stays text', () => {
  const text = '<img src=x onerror=alert(1)>';
  assert.equal(segments(text, { start: 0, end: text.length }, [], [])[0]?.text, text);
});

test('a label says the words first and what they stand for after', () => {
  assert.equal(label('Hungarian', mention(0, 9, 'Hungary', 'COUNTRY')), 'Hungarian, country Hungary');
  assert.equal(label('Hungary', mention(0, 7, 'Hungary', 'COUNTRY')), 'Hungary, country');
});
