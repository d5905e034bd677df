import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GraphNode, Relation } from './graph-model.ts';
import { EMPTY_STATE, reduce, type GraphState } from './graph-state.ts';
import { advance, begin, undo } from './history.ts';
import { ALL_TIME, TimeFollower, splitFilter, timeShown, timedFilter, type Stretch, type TimeShown } from './time.ts';
import { timelessLinks, visibleLinks } from './visible.ts';

const NODES = ['a', 'b', 'c'].map((uid): GraphNode => ({ uid, type: 'COUNTRY', name: uid, iso3: null, degree: 2, totals: {} }));
const relation = (source: string, target: string, factCount = 1): Relation =>
  ({ source, target, kind: 'COOPERATES_WITH', factCount, planned: false, title: null, first: null, last: null });

function canvas(): GraphState {
  return reduce(EMPTY_STATE, { type: 'entities-added', found: { nodes: NODES, edges: [relation('a', 'b', 5), relation('b', 'c')], truncated: false } });
}

test('a stretch of time leaves the links that hold in it, counted by its facts', () => {
  const all = canvas();
  const timed = reduce(all, { type: 'time-shown', time: timeShown({ from: '2020-01-01', to: '' }, all.nodes, [relation('a', 'b', 2)]) });
  assert.deepEqual(visibleLinks(timed).map(({ key, relations: [first] }) => [key, first.factCount]), [['a~b', 2]]);
  assert.equal(timelessLinks(timed).length, 2);
  assert.equal(visibleLinks(reduce(timed, { type: 'time-shown', time: null })).length, 2);
});

test('a relation to somebody who isn’t on the canvas is not drawn', () => {
  assert.equal(timeShown(ALL_TIME, canvas().nodes, [relation('a', 'x')]).links.size, 0);
});

test('what is asked for in a stretch has the stretch in its filter', () => {
  const state = { ...canvas(), filter: { sector: ['health'] }, time: timeShown({ from: '2020-01-01', to: '2020-12-31' }, new Map(), []) };
  assert.deepEqual(timedFilter(state), { sector: ['health'], from: ['2020-01-01'], to: ['2020-12-31'] });
  assert.deepEqual(splitFilter(timedFilter(state)), { stretch: { from: '2020-01-01', to: '2020-12-31' }, rest: { sector: ['health'] } });
});

test('playing time is no step to undo, and undoing keeps the time', () => {
  const time = timeShown({ from: '2020-01-01', to: '' }, new Map(), []);
  const hidden = advance(begin(canvas()), { type: 'veiled', uids: ['c'] });
  const played = advance(hidden, { type: 'time-shown', time });
  assert.equal(played.past.length, hidden.past.length);
  assert.equal(undo(played).present.time, time);
  assert.equal(undo(played).present.veiled.size, 0);
});

test('while an answer is awaited only the latest stretch is asked for next', async () => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const shown: (TimeShown | null)[] = [];
  const follower = new TimeFollower({
    graph: canvas,
    edges: (stretch: Stretch) => new Promise((done) => {
      asked.push(stretch.from);
      answers.push(() => done({ edges: [] }));
    }),
    shown: (time) => shown.push(time),
    failed: (reason) => assert.fail(reason)
  });
  ['2001', '2002', '2003'].forEach((from) => follower.follow({ from, to: '' }));
  answers.shift()?.();
  await new Promise(setImmediate);
  answers.shift()?.();
  await new Promise(setImmediate);
  assert.deepEqual(asked, ['2001', '2003']);
  follower.follow(ALL_TIME);
  assert.deepEqual(shown.map((time) => time?.from ?? null), ['2001', '2003', null]);
});
