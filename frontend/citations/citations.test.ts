import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asList, citationsAddress, fileAddress, textOf, textOfAll, type Citation } from './citation-model.ts';

const citation: Citation = {
  id: 'a-1', kind: 'ARTICLE', title: 'T', permalink: 'http://h/article/a-1', accessed: '2026-11-22', chicago: 'Chicago.', apa: 'APA.', mla: 'MLA.',
  bibtex: '@online{a-1\n}', ris: 'TY  - ELEC\r\nER  - \r\n', csl: { id: 'a-1' }
};

test('one citation and a list of them are told apart', () => {
  assert.deepEqual(asList(citation), { citations: [citation], total: 1 });
  const list = { citations: [citation, citation], total: 7 };
  assert.equal(asList(list), list);
});

test('each form is copied as programs and people read it', () => {
  assert.equal(textOf(citation, 'mla'), 'MLA.');
  assert.equal(textOf(citation, 'ris'), 'TY  - ELEC\nER  -');
  assert.deepEqual(JSON.parse(textOf(citation, 'csl-json')), [{ id: 'a-1' }]);
  assert.equal(textOfAll([citation, citation], 'apa'), 'APA.\n\nAPA.');
  assert.deepEqual(JSON.parse(textOfAll([citation, { ...citation, csl: { id: 'b' } }], 'csl-json')), [{ id: 'a-1' }, { id: 'b' }]);
});

test('every cited thing has an address, and each form of it', () => {
  assert.equal(citationsAddress({ fact: 'f-1' }), 'api/v1/facts/f-1/citations');
  assert.equal(citationsAddress({ investigation: 'i-1' }), 'api/v1/investigations/i-1/citations');
  assert.equal(citationsAddress({ article: 'a/1' }), 'api/v1/articles/a%2F1/citations');
  const sentence = citationsAddress({ article: 'a-1', claim: 'c-1', passage: 'p-1' });
  assert.equal(sentence, 'api/v1/articles/a-1/citations?claim=c-1&passage=p-1');
  assert.equal(fileAddress(sentence, 'ris'), `${sentence}&style=ris`);
  assert.equal(fileAddress('api/v1/facts/f-1/citations', 'bibtex'), 'api/v1/facts/f-1/citations?style=bibtex');
});
