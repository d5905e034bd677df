import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completionsFor } from '../cypher-editor/completions.ts';
import { offsetOf } from '../cypher-editor/places.ts';
import { compare, linkOf, parametersOf, placeInJson, plain, sorted } from './result.ts';

const ENTITY = `e-${'a'.repeat(26)}`;
const FACT = `f-${'b'.repeat(26)}`;
const VOCABULARY = { labels: ['Country'], types: ['PARTY_TO'], properties: ['name'] };

test('a node leads to its page by its name, a fact to its sentences', () => {
  assert.deepEqual(linkOf({ $type: 'node', labels: ['Entity'], properties: { uid: ENTITY, name: 'Peru' } }), { href: `entity/${ENTITY}`, text: 'Peru', fact: null });
  assert.equal(linkOf({ $type: 'node', labels: ['Fact'], properties: { uid: FACT, title: 'Talks' } })?.fact, FACT);
  assert.equal(linkOf(ENTITY)?.href, `entity/${ENTITY}`);
});

test('words, numbers and things without a page lead nowhere', () => {
  assert.equal(linkOf('e-short'), null);
  assert.equal(linkOf(7), null);
  assert.equal(linkOf({ $type: 'node', labels: ['Run'], properties: { uid: 'javascript:alert(1)' } }), null);
});

test('a path reads from end to end', () => {
  const node = (name: string): { readonly $type: string; readonly labels: string[]; readonly properties: { readonly uid: string; readonly name: string } } =>
    ({ $type: 'node', labels: [], properties: { uid: ENTITY, name } });
  assert.equal(plain({ $type: 'path', nodes: [node('A'), node('B')], relationships: [{ $type: 'relationship', type: 'KNOWS', properties: {} }] }), 'A –KNOWS– B');
});

test('sorting puts numbers by value, nothing last, and leaves the order alone where none is chosen', () => {
  const rows = [[10], [null], [9]];
  assert.deepEqual(sorted(rows, 0, false), [[9], [10], [null]]);
  assert.equal(sorted(rows, null, false), rows);
  assert.ok(compare(2, 'a') < 0);
});

test('parameters are an object or a fault with its place', () => {
  assert.deepEqual(parametersOf(' '), { values: {} });
  assert.deepEqual(parametersOf('{"a": 1}'), { values: { a: 1 } });
  assert.ok('wrong' in parametersOf('[1]'));
  assert.deepEqual(placeInJson('{\n  "a": x', 'Unexpected token x in JSON at position 9'), { line: 2, column: 8 });
});

test('a place in the text is found, one beyond it is its end', () => {
  assert.equal(offsetOf('ab\ncd', { line: 2, column: 2 }), 4);
  assert.equal(offsetOf('ab', { line: 9, column: 9 }), 2);
});

test('completion knows labels, types and properties by what stands before', () => {
  assert.deepEqual(completionsFor('MATCH (n:Co', VOCABULARY)?.options.map((option) => option.label), ['Country']);
  assert.deepEqual(completionsFor('MATCH (n)-[:', VOCABULARY)?.options.map((option) => option.label), ['PARTY_TO']);
  assert.deepEqual(completionsFor('RETURN n.', VOCABULARY)?.options.map((option) => option.label), ['name']);
  assert.equal(completionsFor('RETURN \'n.', VOCABULARY), null);
});
