import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CanvasAddress, EntityType, GraphNode, NeighbourPage, Relation } from './graph-model.ts';
import { addressOf, sameAddress } from './canvas-address.ts';
import { EMPTY_STATE, linkKey, reduce, type Action, type GraphState, type Link } from './graph-state.ts';
import { NO_ADDRESS } from './graph-model.ts';
import { factCount, isDenied, isPlanned, searchHits, typeCounts, undrawnByKind, undrawnCounts, visibleLinks, visibleNodes } from './visible.ts';

function node(uid: string, degree = 1, type: EntityType = 'COUNTRY', name = uid): GraphNode {
  return { uid, type, name, degree, iso3: null, totals: { COOPERATES_WITH: degree } };
}

function relation(source: string, target: string, more: Partial<Relation> = {}): Relation {
  return { source, target, kind: 'COOPERATES_WITH', factCount: 1, planned: false, title: null, first: null, last: null, ...more };
}

function page(centre: GraphNode, nodes: GraphNode[], edges: Relation[], more: Partial<NeighbourPage> = {}): NeighbourPage {
  return { centre, offset: 0, nodes, more: false, sampled: false, edges, ...more };
}

function address(more: Partial<CanvasAddress> = {}): CanvasAddress {
  return { ...NO_ADDRESS, entities: ['a'], ...more };
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
  assert.deepEqual(state.expansions.get('a'), { uid: 'a', kind: null, shown: 2, more: true, sampled: false });
});

test('a second page goes on where the first one ended', () => {
  const state = play(...aWithBandC, {
    type: 'page-added', page: page(node('a', 5), [node('e')], [relation('a', 'e')], { offset: 2 })
  });
  assert.deepEqual(state.expansions.get('a'), { uid: 'a', kind: null, shown: 3, more: false, sampled: false });
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
    ...NO_ADDRESS,
    entities: ['a'],
    expanded: [{ uid: 'a', shown: 2, kind: null }, { uid: 'b', shown: 2, kind: null }],
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

test('one kind of relation is expanded beside the others', () => {
  const state = play(...aWithBandC, { type: 'page-added', kind: 'MEMBER_OF', page: page(node('a', 5), [node('m')], [relation('a', 'm', { kind: 'MEMBER_OF' })]) });
  assert.deepEqual([...state.expansions.keys()], ['a', 'a/MEMBER_OF']);
  assert.deepEqual(addressOf(state).expanded, [{ uid: 'a', shown: 2, kind: null }, { uid: 'a', shown: 1, kind: 'MEMBER_OF' }]);
  assert.deepEqual([...reduce(state, { type: 'collapsed', uid: 'a' }).nodes.keys()], ['a']);
});

test('the relations still undrawn are told by kind', () => {
  const mixed = { ...node('a', 5), totals: { COOPERATES_WITH: 4, MEMBER_OF: 1 } };
  const state = play({ type: 'started', address: address() }, { type: 'page-added', page: page(mixed, [node('b')], [relation('a', 'b')]) });
  assert.deepEqual(undrawnByKind(state, mixed), [{ kind: 'COOPERATES_WITH', total: 4, undrawn: 3 }, { kind: 'MEMBER_OF', total: 1, undrawn: 1 }]);
});

test('what is removed stays away when its neighbour is expanded again, and comes back by name', () => {
  const state = play(...aWithBandC, { type: 'removed', uids: ['b'] });
  assert.deepEqual([...state.nodes.keys()], ['a', 'c']);
  assert.deepEqual(addressOf(state).removed, ['b']);
  const again = aWithBandC[1];
  assert.ok(again !== undefined);
  assert.equal(reduce(state, again).nodes.has('b'), false);
  const back = reduce(state, { type: 'entities-added', found: { nodes: [node('b')], edges: [relation('a', 'b')], truncated: false }, step: true });
  assert.equal(back.nodes.has('b'), true);
  assert.deepEqual(addressOf(back).removed, []);
});

test('removing takes along what only the removed one brought', () => {
  const state = play(...aWithBandC, bWithD, { type: 'removed', uids: ['b'] });
  assert.deepEqual([...state.nodes.keys()], ['a', 'c']);
});

test('removing the entity opened leaves a canvas that an address can name', () => {
  const state = play(...aWithBandC, bWithD, { type: 'removed', uids: ['a'] });
  assert.equal(state.roots.length, 1);
  assert.ok(state.nodes.has(state.roots[0] ?? ''));
});

test('what is hidden one by one keeps its place in the data and is restored', () => {
  const hidden = play(...aWithBandC, { type: 'selected', uid: 'b', additive: false }, { type: 'veiled', uids: ['b'] });
  assert.deepEqual(visibleNodes(hidden).map(({ uid }) => uid), ['a', 'c']);
  assert.deepEqual(hidden.selection, []);
  assert.equal(visibleNodes(reduce(hidden, { type: 'restored' })).length, 3);
});

test('a hidden kind of relation leaves the links that have another one', () => {
  const state = play({ type: 'started', address: address() }, {
    type: 'page-added',
    page: page(node('a', 3), [node('b'), node('c')], [relation('a', 'b'), relation('a', 'b', { kind: 'MEMBER_OF' }), relation('a', 'c', { planned: true })])
  });
  assert.deepEqual(visibleLinks(reduce(state, { type: 'kind-toggled', kind: 'COOPERATES_WITH' })).map(({ key, relations }) => [key, relations[0].kind]), [['a~b', 'MEMBER_OF']]);
  assert.deepEqual(visibleLinks(reduce(state, { type: 'kind-toggled', kind: 'PLANNED' })).map(({ key }) => key), ['a~b']);
});

test('one type alone, and all of them again', () => {
  const state = play({ type: 'started', address: address() }, { type: 'page-added', page: page(node('a'), [node('p', 1, 'PERSON'), node('o', 1, 'ORGANIZATION')], []) });
  const only = reduce(state, { type: 'only-type', entityType: 'PERSON' });
  assert.deepEqual(visibleNodes(only).map(({ uid }) => uid), ['p']);
  assert.equal(visibleNodes(reduce(only, { type: 'only-type', entityType: 'PERSON' })).length, 3);
});

test('a denial is a relation of its own that never leads where something is affirmed', () => {
  const state = play({ type: 'started', address: address() }, {
    type: 'page-added', page: page(node('a', 2), [node('b', 2)], [relation('a', 'b', { kind: 'DENIED_WITH', factCount: 9 }), relation('a', 'b', { factCount: 2 })])
  });
  const link = state.links.get('a~b');
  assert.ok(link !== undefined);
  assert.equal(link.relations[0].kind, 'COOPERATES_WITH');
  assert.equal(isDenied(link), true);
  assert.equal(factCount(link), 2);
});

test('what is placed by hand is pinned, goes into the address and keeps its place', () => {
  const state = play(...aWithBandC, { type: 'moved', places: new Map([['b', { x: 10.4, y: -3.6 }]]) });
  assert.deepEqual(addressOf(state).pins, [{ uid: 'b', x: 10, y: -4 }]);
  const back = play({ type: 'started', address: addressOf(state) }, ...aWithBandC.slice(1));
  assert.deepEqual(back.places.get('b'), { x: 10, y: -4 });
  assert.deepEqual(addressOf(reduce(state, { type: 'pinned', uids: ['b'], on: false })).pins, []);
});

test('nothing that stays is moved by what comes or goes', () => {
  const before = play(...aWithBandC);
  const after = reduce(reduce(before, bWithD), { type: 'collapsed', uid: 'b' });
  for (const uid of ['a', 'b', 'c']) {
    assert.deepEqual(after.places.get(uid), before.places.get(uid));
  }
});

test('the selection is turned around among what is visible', () => {
  const state = play(...aWithBandC, { type: 'many-selected', uids: ['a', 'b'], additive: false }, { type: 'selection-inverted' });
  assert.deepEqual(state.selection, ['c']);
});

test('an address that says the same is the same', () => {
  const state = play(...aWithBandC, { type: 'moved', places: new Map([['b', { x: 1, y: 2 }]]) });
  assert.equal(sameAddress(addressOf(state), addressOf(reduce(state, { type: 'searched', text: 'x' }))), true);
  assert.equal(sameAddress(addressOf(state), { ...addressOf(state), layout: 'circle' }), false);
});
