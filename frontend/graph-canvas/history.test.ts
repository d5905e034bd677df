import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_ADDRESS, type GraphNode, type NeighbourPage } from './graph-model.ts';
import { EMPTY_STATE, type Action } from './graph-state.ts';
import { advance, begin, redo, undo, type History } from './history.ts';

function node(uid: string): GraphNode {
  return { uid, type: 'COUNTRY', name: uid, degree: 3, iso3: null, totals: {} };
}

function page(centre: string, ...uids: string[]): NeighbourPage {
  return { centre: node(centre), offset: 0, nodes: uids.map(node), more: false, sampled: false, edges: [] };
}

function play(...actions: Action[]): History {
  return actions.reduce(advance, begin(EMPTY_STATE));
}

const opened: Action[] = [{ type: 'started', address: { ...NO_ADDRESS, entities: ['a'] } }, { type: 'page-added', page: page('a', 'b', 'c') }];

test('what an address brings is no step to take back', () => {
  assert.equal(play(...opened).past.length, 0);
});

test('an expansion is taken back and done again', () => {
  const history = play(...opened, { type: 'page-added', page: page('b', 'd'), step: true });
  const before = undo(history);
  assert.deepEqual([...before.present.nodes.keys()], ['a', 'b', 'c']);
  assert.deepEqual([...redo(before).present.nodes.keys()], ['a', 'b', 'c', 'd']);
  assert.equal(undo(before), before);
});

test('every change of what is drawn or where is a step', () => {
  const steps: Action[] = [
    { type: 'veiled', uids: ['b'] }, { type: 'restored' }, { type: 'moved', places: new Map([['a', { x: 1, y: 1 }]]) }, { type: 'pinned', uids: ['a'], on: false },
    { type: 'laid-out', layout: 'circle', places: new Map() }, { type: 'type-toggled', entityType: 'COUNTRY' }, { type: 'kind-toggled', kind: 'MEMBER_OF' },
    { type: 'collapsed', uid: 'a' }, { type: 'removed', uids: ['a'] }
  ];
  const history = play(...opened, ...steps);
  assert.equal(history.past.length, steps.length);
  let back = history;
  steps.forEach(() => {
    back = undo(back);
  });
  assert.deepEqual(back.present, play(...opened).present);
});

test('to select one entity is no step, to lose a selection of several is', () => {
  const many = play(...opened, { type: 'selected', uid: 'a', additive: false }, { type: 'many-selected', uids: ['a', 'b'], additive: false });
  assert.equal(many.past.length, 1);
  const lost = advance(many, { type: 'selection-cleared' });
  assert.deepEqual(undo(lost).present.selection, ['a', 'b']);
});

test('something new ends what could be done again', () => {
  const history = advance(undo(play(...opened, { type: 'veiled', uids: ['b'] })), { type: 'veiled', uids: ['c'] });
  assert.equal(history.future.length, 0);
});

test('a search is not taken back', () => {
  const history = play(...opened, { type: 'veiled', uids: ['b'] }, { type: 'searched', text: 'x' });
  assert.equal(undo(history).present.search, 'x');
});
