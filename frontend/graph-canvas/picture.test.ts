import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeCommunities } from './community-places.ts';
import { commandOfKey, commandsFor, type CanvasActions } from './commands.ts';
import { NO_ADDRESS, type EntityType, type GraphNode, type Relation } from './graph-model.ts';
import { EMPTY_STATE, reduce, type Action, type GraphState } from './graph-state.ts';
import { factsOf, pictureOf, styleOf } from './grouping.ts';
import { advance, begin } from './history.ts';
import { keepPlaces, keptPlaces, type PlaceStore } from './kept-places.ts';
import { extended, isInside, outline } from './lasso.ts';
import { byCountry, circle, hierarchy } from './layouts.ts';
import { distanceTo, nearestLine } from './line-hits.ts';
import { around } from './minimap.ts';

function node(uid: string, type: EntityType = 'COUNTRY', iso3: string | null = null): GraphNode {
  return { uid, type, name: uid, degree: 3, iso3, totals: {} };
}

function relation(source: string, target: string, more: Partial<Relation> = {}): Relation {
  return { source, target, kind: 'COOPERATES_WITH', factCount: 1, planned: false, title: null, first: null, last: null, ...more };
}

function star(leaves: number, ...more: Action[]): GraphState {
  const people = Array.from({ length: leaves }, (_, i) => node(`p${i}`, 'PERSON'));
  return ([
    { type: 'started', address: { ...NO_ADDRESS, entities: ['a'] } },
    { type: 'page-added', page: {
      centre: node('a'), offset: 0, more: false, sampled: false, nodes: [node('b'), ...people],
      edges: [relation('a', 'b'), ...people.map(({ uid }) => relation('a', uid, { kind: 'AFFILIATED_WITH', factCount: 2 }))]
    } },
    ...more
  ] satisfies Action[]).reduce<GraphState>(reduce, EMPTY_STATE);
}

test('leaves of one type on one entity are drawn as one that opens', () => {
  const grouped = star(8, { type: 'grouping-set', on: true });
  const { nodes, groups, lines } = pictureOf(grouped);
  assert.deepEqual(nodes.map(({ uid }) => uid), ['a', 'b']);
  assert.equal(groups[0]?.members.length, 8);
  assert.deepEqual(lines.map((line) => [line.target, factsOf(line)]), [['b', 1], ['leaves:a:PERSON', 16]]);
  assert.equal(pictureOf(reduce(grouped, { type: 'group-toggled', key: 'leaves:a:PERSON' })).nodes.length, 10);
});

test('few leaves, selected and pinned ones stay single', () => {
  assert.equal(pictureOf(star(5, { type: 'grouping-set', on: true })).groups.length, 0);
  const marked = star(8, { type: 'grouping-set', on: true }, { type: 'selected', uid: 'p0', additive: false }, { type: 'pinned', uids: ['p1'], on: true });
  assert.equal(pictureOf(marked).groups[0]?.members.length, 6);
});

test('a crowded canvas groups by itself', () => {
  assert.equal(pictureOf(star(100)).groups.length, 0);
  assert.equal(pictureOf(star(200)).groups.length, 1);
  assert.equal(pictureOf(star(200, { type: 'grouping-set', on: false })).groups.length, 0);
});

test('communities stand for their members until they are opened', () => {
  const state = star(8, { type: 'communities-found', communities: new Map([['a', 0], ['b', 0], ...Array.from({ length: 8 }, (_, i) => [`p${i}`, 1] as const)]) });
  const { nodes, groups, lines } = pictureOf(state);
  assert.deepEqual([nodes.length, groups.length, lines.length], [0, 2, 1]);
  assert.equal(pictureOf(reduce(state, { type: 'group-toggled', key: 'community:0' })).nodes.length, 2);
  assert.equal(placeCommunities(state.communities).size, 12);
});

test('a line is dashed where only planned, struck where denied', () => {
  const lineOf = (...relations: Relation[]): ReturnType<typeof styleOf> => {
    const state = ([
      { type: 'started', address: { ...NO_ADDRESS, entities: ['a'] } },
      { type: 'page-added', page: { centre: node('a'), offset: 0, more: false, sampled: false, nodes: [node('b')], edges: relations } }
    ] satisfies Action[]).reduce<GraphState>(reduce, EMPTY_STATE);
    const [line] = pictureOf(state).lines;
    assert.ok(line !== undefined);
    return styleOf(line);
  };
  assert.equal(lineOf(relation('a', 'b')), 'line');
  assert.equal(lineOf(relation('a', 'b', { planned: true })), 'dashed');
  assert.equal(lineOf(relation('a', 'b'), relation('a', 'b', { kind: 'DENIED_WITH' })), 'struck');
});

test('a point is inside a box from whichever corner it was drawn, and inside a lasso but not in its bay', () => {
  const box = { kind: 'box', from: { x: 10, y: 10 }, to: { x: 0, y: 0 } } as const;
  assert.equal(isInside(box, { x: 5, y: 5 }), true);
  assert.equal(isInside(box, { x: 15, y: 5 }), false);
  const bay = { kind: 'lasso', points: [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 5, y: 2 }, { x: 0, y: 10 }] } as const;
  assert.equal(isInside(bay, { x: 1, y: 5 }), true);
  assert.equal(isInside(bay, { x: 5, y: 6 }), false);
  assert.equal(outline(extended(box, { x: 4, y: 4 })), 'M10 10H4V4H10Z');
});

test('a click near a line means it, far from it nothing', () => {
  const lines = [{ key: 'one', from: { x: 0, y: 0 }, to: { x: 100, y: 0 } }, { key: 'other', from: { x: 0, y: 20 }, to: { x: 100, y: 20 } }];
  assert.equal(nearestLine(lines, { x: 50, y: 3 }, 5), 'one');
  assert.equal(nearestLine(lines, { x: 50, y: 10 }, 5), null);
  assert.equal(distanceTo({ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 3, y: 4 }), 5);
});

const nodes = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, degree: 2, iso3: key === 'a' ? 'HUN' : key === 'd' ? 'VNM' : null }));
const lines = [['a', 'b'], ['a', 'c'], ['d', 'e']].map(([source = '', target = '']) => ({ source, target, weight: 1 }));

test('levels stand under the entity they come from', () => {
  const places = hierarchy(nodes, lines, ['a']);
  const y = (key: string): number => places.get(key)?.y ?? 0;
  assert.ok(y('a') > y('b') && y('b') === y('c'));
  assert.equal(places.size, 5);
});

test('a circle keeps its distance', () => {
  const places = [...circle(nodes, lines).values()];
  const radius = Math.hypot(places[0]?.x ?? 0, places[0]?.y ?? 0);
  assert.ok(places.every(({ x, y }) => Math.abs(Math.hypot(x, y) - radius) < 1e-6));
});

test('entities stand with their country, and those without one with what they are linked to', () => {
  const places = byCountry(nodes, lines);
  const distance = (a: string, b: string): number => Math.hypot((places.get(a)?.x ?? 0) - (places.get(b)?.x ?? 0), (places.get(a)?.y ?? 0) - (places.get(b)?.y ?? 0));
  assert.ok(Math.max(distance('a', 'b'), distance('a', 'c')) < distance('a', 'd'));
  assert.ok(distance('d', 'e') < distance('a', 'e'));
});

test('the small picture has the shape of its frame', () => {
  const bounds = around({ minX: 0, maxX: 100, minY: 0, maxY: 1000 }, 2);
  assert.ok(bounds !== null);
  assert.equal((bounds.maxX - bounds.minX) / (bounds.maxY - bounds.minY), 2);
});

test('places are kept by what was opened and survive what others write', () => {
  const data = new Map<string, string>();
  const store: PlaceStore = {
    getItem: (key) => data.get(key) ?? null, setItem: (key, value) => void data.set(key, value), removeItem: (key) => void data.delete(key),
    key: (i) => [...data.keys()][i] ?? null, get length() {
      return data.size;
    }
  };
  keepPlaces(store, star(2, { type: 'moved', places: new Map([['b', { x: 1.4, y: 2.6 }]]) }), 1);
  assert.deepEqual(keptPlaces(store, ['a']).get('b'), { x: 1, y: 3 });
  assert.equal(keptPlaces(store, ['z']).size, 0);
  data.set('entente.canvas.a', '{"places": "no"}');
  assert.equal(keptPlaces(store, ['a']).size, 0);
});

test('what cannot be done says why', () => {
  const done: string[] = [];
  const actions = new Proxy({} as CanvasActions, { get: (_, name) => () => done.push(String(name)) });
  const history = advance(begin(star(2)), { type: 'selected', uid: 'b', additive: false });
  const commands = commandsFor(history, ['b'], actions);
  const reason = (id: string): string | null | undefined => commands.find((command) => command.id === id)?.reason;
  assert.equal(reason('paths'), 'Select two or more entities');
  assert.equal(reason('undo'), 'Nothing to undo');
  assert.equal(reason('hide'), null);
  assert.equal(commandsFor(history, ['a', 'b'], actions).find(({ id }) => id === 'facts')?.reason, null);
  commandOfKey(commands, { key: 'h', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false })?.run();
  assert.deepEqual(done, ['hide']);
  assert.equal(commandOfKey(commands, { key: 'Z', ctrlKey: true, metaKey: false, shiftKey: true, altKey: false })?.id, 'redo');
});
