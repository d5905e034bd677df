import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downloadAddress, fileName, filterOf, grouped, orderOf, orderOfNamed, pace, size, views, type Format, type Look } from './export-model.ts';

const look: Look = { view: 'graph', theme: 'light' };
const format = (id: string): Format => ({ id, extension: id, facts: ['nodes'], mostFacts: null, purpose: '', limits: '' });

test('formats stand by what one wants to do with them, and an unknown one is not lost', () => {
  assert.deepEqual(
    grouped(['graphml', 'csv', 'newcomer', 'png', 'evidence'].map(format)).map((each) => [each.group, each.formats.map(({ id }) => id)]),
    [['networks', ['graphml']], ['data', ['newcomer']], ['tables', ['csv']], ['pictures', ['png']], ['reading', ['evidence']]]
  );
});

test('a selection is downloaded from an address that holds all of it', () => {
  const order = { ...orderOf('gexf', filterOf('entity=e-1&entity=e-2&match=all&from=2025-01-01'), null, 'edges', 'a/b "c"\n', look), lang: 'ko', progress: 'id-1' };
  const query = new URLSearchParams(downloadAddress(order).split('?')[1]);
  assert.deepEqual(query.getAll('entity'), ['e-1', 'e-2']);
  assert.equal(query.get('match'), 'all');
  assert.equal(query.get('format'), 'gexf');
  assert.equal(query.get('facts'), 'edges');
  assert.equal(query.get('title'), 'a/b "c"\n');
  assert.equal(query.get('lang'), 'ko');
  assert.equal(query.get('progress'), 'id-1');
});

test('a canvas is ordered as it is drawn, with its own filter', () => {
  const shown = { entities: ['e-1'], positions: { 'e-1': { x: 1, y: 2 } }, filter: { from: ['2025-01-01'] } };
  const order = orderOf('svg', { sector: ['health'] }, shown, null, '', { view: 'timeline', theme: 'dark' });
  assert.deepEqual(order, { format: 'svg', title: '', view: 'timeline', theme: 'dark', filter: shown.filter, entities: shown.entities, positions: shown.positions });
});

test('what a picture shows and on what ground stands in its address, and in no other', () => {
  const dark: Look = { view: 'timeline', theme: 'dark' };
  const query = new URLSearchParams(downloadAddress(orderOf('png', {}, null, null, '', dark)).split('?')[1]);
  assert.equal(query.get('view'), 'timeline');
  assert.equal(query.get('theme'), 'dark');
  assert.equal(downloadAddress(orderOf('json', {}, null, null, '', dark)), 'api/v1/export?format=json');
  assert.equal(orderOf('svg', {}, null, null, '', { view: 'screen', theme: 'dark' }).view, undefined);
});

test('a page with a timeline offers it as it stands first', () => {
  assert.deepEqual(views(true), ['screen', 'timeline', 'graph']);
  assert.deepEqual(views(false), ['graph', 'timeline']);
});

test('what is named one by one is ordered whatever the page selects', () => {
  assert.deepEqual(orderOfNamed('csv', { entities: ['e-1'], facts: [] }, 'nodes', 'x', look), { format: 'csv', title: 'x', filter: {}, entities: ['e-1'], facts: [], shape: 'nodes' });
});

test('the time left follows from the pace', () => {
  assert.deepEqual(pace({ state: 'RUNNING', facts: 200, total: 1000, entities: 0, bytes: 0 }, 2), { rate: 100, left: 8 });
  assert.equal(pace({ state: 'RUNNING', facts: 0, total: 1000, entities: 0, bytes: 0 }, 2), null);
});

test('sizes and names of files are read', () => {
  assert.equal(size(999), '999 B');
  assert.equal(size(1_234_567), '1.2 MB');
  assert.equal(fileName('attachment; filename="=?UTF-8?Q?x?="; filename*=UTF-8\'\'%EC%A4%91%EA%B5%AD.json'), '중국.json');
  assert.equal(fileName('attachment; filename="a.json"'), 'a.json');
  assert.equal(fileName(null), null);
});
