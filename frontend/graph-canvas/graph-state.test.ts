import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CanvasAddress, EntityType, GraphNode, NeighbourPage, Relation } from './graph-model.ts';
import {
  EMPTY_STATE, addressOf, isPlanned, linkKey, reduce, searchHits, typeCounts, undrawnCounts, visibleLinks, visibleNodes,
  type Action, type GraphState, type Link
} from './graph-state.ts';

function node(uid: string, degree = 1, type: EntityType = 'COUNTRY', name = uid): GraphNode {
  return { uid, type, name, degree };
}

function relation(source: string, target: string, more: Partial<Relation> = {}): Relation {
  return { source, target, kind: 'COOPERATES_WITH', factCount: 1, planned: false, title: null, first: null, last: null, ...more };
}

function page(centre: GraphNode, nodes: GraphNode[], edges: Relation[], more: Partial<NeighbourPage> = {}): NeighbourPage {
  return { centre, totals: {}, offset: 0, nodes, more: false, sampled: false, edges, ...more };
}

function address(more: Partial<CanvasAddress> = {}): CanvasAddress {
  return { entities: ['a'], expanded: null, hidden: [], selection: [], relation: [], ...more };
}

function play(...actions: Action[]): GraphState {
  return actions.reduce(reduce, EMPTY_STATE);
}

const aWithBandC: Action[] = [
  { type: 'started', address: address() },
  { type: 'page-added', page: page(node('a', 5), [node('b', 3), node('c', 1)], [relation('a', 'b'), relation('a', 'c')], { more: true }) }
];
const bWithD: Action = {
  type: 'page-added', page: page(node('b', 3), [node('a', 5), node('d', 2)], [relation('b', 'd'), relation('a', 'b'), relation('d', 'c')])
};

test('a page brings its nodes and the links among them', () => {
  const state = play(...aWithBandC);
  assert.deepEqual([...state.nodes.keys()], ['a', 'b', 'c']);
  assert.deepEqual([...state.links.keys()], ['a~b', 'a~c']);
  assert.deepEqual(state.expansions.get('a'), { shown: 2, more: true, sampled: false });
});

test('a second page goes on where the first one ended', () => {
  const state = play(...aWithBandC, {
    type: 'page-added', page: page(node('a', 5), [node('e')], [relation('a', 'e')], { offset: 2 })
  });
  assert.deepEqual(state.expansions.get('a'), { shown: 3, more: false, sampled: false });
  assert.equal(state.nodes.size, 4);
});

test('asking for an entity alone does not expand it', () => {
  const state = play({ type: 'started', address: address() }, { type: 'page-added', page: page(node('a', 5), [], [], { more: true }) });
  assert.equal(state.expansions.size, 0);
  assert.equal(state.nodes.size, 1);
});

test('the same relation coming twice is counted once', () => {
  const state = play(...aWithBandC, bWithD, bWithD);
  assert.equal(state.links.get('a~b')?.relations.length, 1);
});

test('parallel relations are one link that leads with the most reported one', () => {
  const state = play({ type: 'started', address: address() }, {
    type: 'page-added',
    page: page(node('a', 2), [node('b', 2)], [relation('a', 'b', { kind: 'MEMBER_OF' }), relation('b', 'a', { factCount: 4 })])
  });
  assert.equal(state.links.size, 1);
  assert.deepEqual(state.links.get('a~b')?.relations.map(({ kind }) => kind), ['COOPERATES_WITH', 'MEMBER_OF']);
  assert.equal(undrawnCounts(state).get('a'), 0);
});

test('a relation to something that is not on the canvas is left out', () => {
  const state = play({ type: 'started', address: address() }, { type: 'page-added', page: page(node('a'), [], [relation('a', 'x')]) });
  assert.equal(state.links.size, 0);
});

test('each node knows how many of its relations are not drawn', () => {
  const counts = undrawnCounts(play(...aWithBandC, bWithD));
  assert.deepEqual([...counts], [['a', 3], ['b', 1], ['c', 0], ['d', 0]]);
});

test('collapsing takes away only what the node alone brought', () => {
  const state = play(...aWithBandC, bWithD, { type: 'collapsed', uid: 'b' });
  assert.deepEqual([...state.nodes.keys()], ['a', 'b', 'c']);
  assert.deepEqual([...state.links.keys()], ['a~b', 'a~c']);
  assert.deepEqual([...state.expansions.keys()], ['a']);
});

test('collapsing leaves expanded neighbours and the node itself where they are', () => {
  const state = play(...aWithBandC, bWithD, { type: 'collapsed', uid: 'a' });
  assert.deepEqual([...state.nodes.keys()], ['a', 'b', 'd']);
});

test('collapsing drops what is gone from the selection and closes its facts', () => {
  const state = play(...aWithBandC, bWithD, { type: 'selected', uid: 'd', additive: false },
    { type: 'selected', uid: 'c', additive: true }, { type: 'collapsed', uid: 'b' });
  assert.deepEqual(state.selection, ['c']);
  const open = play(...aWithBandC, bWithD, { type: 'link-opened', key: 'b~d' }, { type: 'collapsed', uid: 'b' });
  assert.equal(open.openLink, null);
});

test('a click selects one node and a click with shift adds and removes', () => {
  const one = play(...aWithBandC, { type: 'selected', uid: 'b', additive: false });
  assert.deepEqual(one.selection, ['b']);
  const two = reduce(one, { type: 'selected', uid: 'c', additive: true });
  assert.deepEqual(two.selection, ['b', 'c']);
  assert.deepEqual(reduce(two, { type: 'selected', uid: 'b', additive: true }).selection, ['c']);
  assert.deepEqual(reduce(two, { type: 'selection-cleared' }).selection, []);
});

test('a hidden type leaves the screen with its links and stays in the legend', () => {
  const state = play({ type: 'started', address: address() }, {
    type: 'page-added', page: page(node('a'), [node('p', 1, 'PERSON')], [relation('a', 'p')])
  }, { type: 'type-toggled', entityType: 'PERSON' });
  assert.deepEqual(visibleNodes(state).map(({ uid }) => uid), ['a']);
  assert.deepEqual(visibleLinks(state), []);
  assert.equal(typeCounts(state).get('PERSON'), 1);
  assert.equal(visibleNodes(reduce(state, { type: 'type-toggled', entityType: 'PERSON' })).length, 2);
});

test('searching is blind to case and accents and to hidden nodes', () => {
  const state = play({ type: 'started', address: address() }, {
    type: 'page-added', page: page(node('a', 1, 'COUNTRY', "Côte d'Ivoire"), [node('p', 1, 'PERSON', 'Ivo Cote')], [])
  });
  assert.deepEqual([...searchHits(reduce(state, { type: 'searched', text: ' cote' }))], ['a', 'p']);
  assert.deepEqual([...searchHits(play(...[{ type: 'started', address: address({ hidden: ['PERSON'] }) } as const]))], []);
  assert.deepEqual([...searchHits(state)], []);
});

test('a link is planned only if nothing else stands behind it', () => {
  const link: Link = { key: 'a~b', source: 'a', target: 'b', relations: [relation('a', 'b', { planned: true })] };
  assert.equal(isPlanned(link), true);
  assert.equal(isPlanned({ ...link, relations: [...link.relations, relation('a', 'b', { kind: 'MEMBER_OF' })] }), false);
});

test('the address tells everything that is needed to come back', () => {
  const state = play({ type: 'started', address: address({ hidden: ['PLACE'], selection: ['b'] }) }, ...aWithBandC.slice(1), bWithD,
    { type: 'link-opened', key: linkKey('b', 'a') });
  assert.deepEqual(addressOf(state), {
    entities: ['a'],
    expanded: [{ uid: 'a', shown: 2 }, { uid: 'b', shown: 2 }],
    hidden: ['PLACE'],
    selection: [],
    relation: ['a', 'b']
  });
  assert.equal(play({ type: 'started', address: addressOf(state) }).openLink, 'a~b');
});

test('a state given is never changed', () => {
  const before = play(...aWithBandC);
  const copy = structuredClone(before);
  reduce(before, bWithD);
  reduce(before, { type: 'collapsed', uid: 'a' });
  reduce(before, { type: 'type-toggled', entityType: 'COUNTRY' });
  assert.deepEqual(before, copy);
});
