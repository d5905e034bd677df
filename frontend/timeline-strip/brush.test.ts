import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dragged, firstStep, gripAt, stepped } from './brush.ts';
import { findBursts, findGaps, nextStretch } from './bursts.ts';
import { dayOf } from './days.ts';
import { chance, factsOf } from './facts-for-tests.ts';
import { contentOf, rangeOf } from './content.ts';
import { commandOf } from './keys.ts';
import { binLevel, fitted, kept, panned, revealing, ticks, zoomed } from './scale.ts';
import { burstsOf, gapsOf } from './stretches.ts';

const WHOLE = { from: 0, to: 1000 };

test('a drag makes a brush of whole days, in either direction', () => {
  assert.deepEqual(dragged('new', null, 10.4, 20.9), { from: 10, to: 20 });
  assert.deepEqual(dragged('new', { from: 1, to: 2 }, 20.9, 10.4), { from: 10, to: 20 });
  assert.deepEqual(dragged('new', null, 5.1, 5.2), { from: 5, to: 5 });
});

test('an end is pulled, over the other one too, and the whole is moved', () => {
  const brush = { from: 10, to: 20 };
  assert.deepEqual(dragged('to', brush, 20, 25), { from: 10, to: 25 });
  assert.deepEqual(dragged('from', brush, 10, 30), { from: 20, to: 30 });
  assert.deepEqual(dragged('move', brush, 12, 15.5), { from: 13, to: 23 });
  const x = (day: number): number => day * 10;
  assert.deepEqual([102, 207, 150, 400].map((at) => gripAt(brush, at, x)), ['from', 'to', 'move', 'new']);
});

test('played time goes on by the brush’s length and begins again after the end', () => {
  assert.deepEqual(stepped({ from: 10, to: 19 }, 1, WHOLE), { from: 20, to: 29 });
  assert.deepEqual(stepped({ from: 995, to: 1004 }, 1, WHOLE), { from: 0, to: 9 });
  assert.deepEqual(stepped({ from: 0, to: 9 }, -1, WHOLE), { from: 990, to: 999 });
  assert.deepEqual(firstStep(WHOLE), { from: 0, to: 82 });
});

test('zooming keeps the day under the pointer and never leaves what there is', () => {
  const near = zoomed(WHOLE, 0.5, 250, WHOLE);
  assert.deepEqual(near, { from: 125, to: 625 });
  assert.equal(zoomed(near, 1e-9, 250, WHOLE).to - zoomed(near, 1e-9, 250, WHOLE).from, 3);
  assert.deepEqual(zoomed(near, 100, 250, WHOLE), WHOLE);
  assert.deepEqual(panned(near, -500, WHOLE), { from: 0, to: 500 });
  assert.deepEqual(kept({ from: 900, to: 1400 }, WHOLE), { from: 500, to: 1000 });
  assert.equal(revealing(near, { from: 200, to: 300 }, WHOLE), near);
  const revealed = revealing(near, { from: 900, to: 905 }, WHOLE);
  assert.ok(revealed.from <= 900 && revealed.to >= 906);
});

test('ticks stand on the calendar’s borders, also at its edges', () => {
  for (const [from, to] of [[dayOf(2020), dayOf(2020, 1, 20)], [dayOf(2000), dayOf(2030)], [dayOf(-9999), dayOf(9999)], [dayOf(2020), dayOf(2020) + 3]] as const) {
    const found = ticks({ from, to, x: 0, width: 1000 });
    assert.ok(found.length >= 1 && found.length <= 13, `${found.length}`);
  }
  assert.equal(binLevel({ from: 0, to: 365 * 100, x: 0, width: 1000 }), 'year');
  assert.deepEqual(fitted(null), { from: 0, to: 3 });
});

test('a burst is found where more happens than usual, and none in an even stream', () => {
  const counts = Array.from({ length: 60 }, (_, i) => (i >= 30 && i < 34 ? 40 : 3));
  assert.deepEqual(findBursts(counts).map(({ first, last }) => [first, last]), [[30, 33]]);
  assert.deepEqual(findBursts(Array.from({ length: 60 }, () => 5)), []);
  assert.deepEqual(findBursts([]), []);
  assert.deepEqual(findBursts([3]), []);
  const random = chance(5);
  assert.ok(findBursts(Array.from({ length: 200 }, () => Math.floor(random() * 6))).length === 0);
});

test('a gap is a silence longer than chance would leave', () => {
  const days = [...Array(50).keys()].map((i) => i * 10);
  assert.deepEqual(findGaps(days, days), []);
  const broken = days.map((day) => (day >= 250 ? day + 400 : day));
  assert.deepEqual(findGaps(broken, broken).map(({ from, to }) => [from, to]), [[241, 649]]);
  assert.deepEqual(findGaps([1], [1]), []);
});

test('gaps and bursts are looked for in all facts, and vague dates break no silence', () => {
  const facts = [...Array(120).keys()].map((i) => ({ from: dayOf(2000) + i * 12 + (i >= 60 ? 900 : 0) }));
  const { model } = contentOf(factsOf([...facts, { from: '2001-01-01', to: '2006-12-31' }]), 'none', '');
  assert.equal(gapsOf(model.whole).length, 1);
  const busy = [...Array(300).keys()].map((i) => ({ from: dayOf(2003, 5) + (i % 28) }));
  const { model: burst } = contentOf(factsOf([...facts, ...busy]), 'none', '');
  assert.ok(burstsOf(burst.whole).some(({ from, to }) => from <= dayOf(2003, 5, 10) && to >= dayOf(2003, 5, 10)));
});

test('one jumps from stretch to stretch and round at the end', () => {
  const stretches = [{ from: 10, to: 12, weight: 1 }, { from: 50, to: 60, weight: 2 }];
  assert.equal(nextStretch(stretches, 10, 1)?.from, 50);
  assert.equal(nextStretch(stretches, 50, 1)?.from, 10);
  assert.equal(nextStretch(stretches, 10, -1)?.from, 50);
  assert.equal(nextStretch([], 10, 1), null);
});

test('an open side of the selected range reaches to the end of the facts', () => {
  const extent = { first: dayOf(2000), last: dayOf(2020) };
  assert.deepEqual(rangeOf('2010-01-01', '', extent), { from: dayOf(2010), to: dayOf(2020) });
  assert.deepEqual(rangeOf('', '2010-01-01', extent), { from: dayOf(2000), to: dayOf(2010) });
  assert.equal(rangeOf('', '', extent), null);
  assert.equal(rangeOf('soon', '', extent), null);
});

test('keys with a modifier of the browser are left to it', () => {
  const key = (name: string, more = {}): ReturnType<typeof commandOf> => commandOf({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });
  assert.equal(key('+'), 'zoom-in');
  assert.equal(key('ArrowLeft', { shiftKey: true }), 'pan-left');
  assert.equal(key('f', { ctrlKey: true }), null);
  assert.equal(key('Tab'), null);
});
