import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byClaim, ofClaims, pieces, sentenceAddress, told, words, type EvidenceSentence } from './evidence-model.ts';

function sentence(over: Partial<EvidenceSentence>): EvidenceSentence {
  return {
    claim: 'c-1', polarity: 'AFFIRMED', modality: 'ACTUAL', status: null, time: null, confidence: 0.9, rule: 'r', saidBy: null,
    article: 'a-1', articleTitle: 'Title', publisher: 'News', published: null, passage: 'p-1', text: 'They signed it. Then lunch.',
    marks: [{ start: 0, end: 15 }], origin: 's-1', ...over
  };
}

test('what copies of one text repeat stands once', () => {
  const all = told([sentence({}), sentence({ claim: 'c-2', article: 'a-2' }), sentence({ claim: 'c-3', text: 'They ratified it.', marks: [{ start: 0, end: 17 }] })]);
  assert.deepEqual(all.map((each) => [each.sentence.claim, each.copies.map((copy) => copy.claim)]), [['c-1', ['c-2']], ['c-3', []]]);
});

test('a denial is not folded into the same words affirmed', () => {
  assert.equal(told([sentence({}), sentence({ claim: 'c-2', polarity: 'DENIED' })]).length, 2);
});

test('marks cut a text without losing a letter of it', () => {
  for (const marks of [[], [{ start: 0, end: 4 }], [{ start: 2, end: 6 }, { start: 4, end: 99 }], [{ start: 5, end: 5 }]]) {
    assert.equal(pieces('They signed.', marks).map((piece) => piece.text).join(''), 'They signed.');
  }
  assert.deepEqual(pieces('They signed.', [{ start: 5, end: 11 }]).filter((piece) => piece.marked), [{ text: 'signed', marked: true }]);
});

test('a sentence has one address, whoever shows it', () => {
  assert.equal(sentenceAddress(sentence({})), 'article/a-1?claim=c-1#p-1');
  assert.equal(words(sentence({})), 'They signed it.');
});

test('a side of a contradiction finds its sentences', () => {
  const claims = byClaim({
    fact: {
      uid: 'f-1', kind: 'EVENT', type: 'CONSULT', title: '', status: null, sectors: [], time: null, polarity: 'AFFIRMED',
      modality: 'ACTUAL', confidence: 1, articles: 1, origins: 1
    },
    origins: [{ uid: 's-1', articles: 1, sentences: [sentence({}), sentence({ passage: 'p-2' })] }],
    contradictions: [], total: 2, shown: 2
  });
  assert.equal(claims.get('c-1')?.passage, 'p-1');
  const copied = new Map([...claims, ['c-2', sentence({ claim: 'c-2', article: 'a-2' })], ['c-3', sentence({ claim: 'c-3', origin: 's-2' })]]);
  assert.deepEqual(ofClaims(['c-1', 'c-2', 'c-3', 'c-9'], copied).map((each) => each.claim), ['c-1', 'c-3']);
});
