import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DENIED, PLANNED, ACTUAL, type FactColumns } from './columns.ts';
import { LEVELS, binOf, binStart, dayOf } from './days.ts';
import { chance, factsOf, type FactForTest } from './facts-for-tests.ts';
import { GROUPINGS, inLane, laneFacts, type Grouping } from './lanes.ts';
import { cell, type Bins } from './bin-counts.ts';
import { DatedFacts } from './dated-facts.ts';
import { TimelineIndex } from './timeline-index.ts';

function indexOf(columns: FactColumns, grouping: Grouping = 'none'): TimelineIndex {
  const dated = new DatedFacts(columns);
  return new TimelineIndex(dated, laneFacts(dated, grouping));
}

/** Facts of every kind of date: days, months, years, decades, bounded, unknown. */
function mixed(count: number, firstYear: number, years: number): FactColumns {
  const random = chance(7);
  const sectors = ['HEALTH', 'TRADE', 'DEFENSE'];
  return factsOf(Array.from({ length: count }, (): FactForTest => {
    const year = firstYear + Math.floor(random() * years);
    const month = 1 + Math.floor(random() * 12);
    const start = dayOf(year, month, 1 + Math.floor(random() * 28));
    const kind = random();
    const base: FactForTest = {
      sectors: sectors.filter(() => random() < 0.5), with: ['A', 'B', 'C', 'D'].filter(() => random() < 0.6),
      modality: random() < 0.2 ? 'PLANNED' : 'ACTUAL', polarity: random() < 0.1 ? 'DENIED' : 'AFFIRMED',
      kind: random() < 0.3 ? 'AGREEMENT' : 'EVENT'
    };
    if (kind < 0.5) return { ...base, from: start };
    if (kind < 0.7) return { ...base, from: dayOf(year, month), to: dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1) - 1 };
    if (kind < 0.8) return { ...base, from: dayOf(year), to: dayOf(year + 1) - 1 };
    if (kind < 0.85) return { ...base, from: start, to: start + 400 };
    if (kind < 0.9) return { ...base, from: null, to: start };
    if (kind < 0.95) return { ...base, edtf: 'XXXX-05' };
    return base;
  }));
}

const REALITIES_SHOWN = [ACTUAL, PLANNED, DENIED] as const;

function total(numbers: ArrayLike<number>): number {
  return Array.from(numbers).reduce((sum, value) => sum + value, 0);
}

function laneTotal(bins: Bins, lane: number): number {
  return REALITIES_SHOWN.reduce((sum: number, reality) =>
    sum + total(bins.mass.subarray(cell(bins, lane, reality, bins.first), cell(bins, lane, reality, bins.first) + bins.count)), 0);
}

test('the bars of every calendar unit add up to the facts of each lane, however the facts are grouped', () => {
  const columns = mixed(3000, 1990, 40);
  for (const grouping of GROUPINGS) {
    const index = indexOf(columns, grouping);
    for (const level of LEVELS) {
      const bins = index.bins(level, 0, 1);
      index.lanes.keys.forEach((_, lane) => {
        assert.ok(Math.abs(laneTotal(bins, lane) - index.lanes.dated[lane]!) < 1e-6, `${grouping}, ${level}, lane ${lane}`);
      });
    }
  }
});

test('a unit counts as its own exactly the facts whose date lies in it as a whole', () => {
  const columns = mixed(800, 2001, 12);
  const index = indexOf(columns);
  for (const level of LEVELS) {
    const bins = index.bins(level, 0, 1);
    const expected = new Map<number, number>();
    for (let fact = 0; fact < columns.length; fact++) {
      const start = columns.start[fact]!;
      if (start !== -0x8000_0000 && binOf(level, start) === binOf(level, columns.end[fact]!)) {
        expected.set(binOf(level, start), (expected.get(binOf(level, start)) ?? 0) + 1);
      }
    }
    for (let bin = bins.first; bin < bins.first + bins.count; bin++) {
      const sure = REALITIES_SHOWN.reduce((sum: number, reality) => sum + bins.within[cell(bins, 0, reality, bin)]!, 0);
      assert.equal(sure, expected.get(bin) ?? 0, `${level} ${bin}`);
    }
  }
});

test('a month or a year is nowhere moved to its first day', () => {
  const index = indexOf(factsOf([{ from: '2025-01-01', to: '2025-12-31' }, { from: '2025-05-01', to: '2025-05-31' }]));
  const days = index.bins('day', 0, 1);
  const first = days.mass[cell(days, 0, ACTUAL, dayOf(2025))]!;
  assert.ok(Math.abs(first - 1 / 365) < 1e-12);
  const months = index.bins('month', 0, 1);
  assert.ok(Math.abs(months.mass[cell(months, 0, ACTUAL, binOf('month', dayOf(2025, 5)))]! - (1 + 31 / 365)) < 1e-9);
  assert.equal(months.within[cell(months, 0, ACTUAL, binOf('month', dayOf(2025)))], 0);
});

test('plans and denials are never counted with what is so', () => {
  const index = indexOf(factsOf([
    { from: '2025-05-01' }, { from: '2025-05-01', modality: 'PROPOSED' }, { from: '2025-05-01', modality: 'PLANNED', polarity: 'DENIED' }, { from: '2025-05-01', modality: 'PAST' }
  ]));
  const bins = index.bins('day', 0, 1);
  assert.deepEqual([...bins.mass], [2, 1, 1]);
});

test('a window of a span too long to count as a whole has the same numbers', () => {
  const facts: FactForTest[] = [{ from: dayOf(-9999) }, { from: dayOf(9999, 12, 31) }, { from: dayOf(-9999), to: dayOf(9999, 12, 31) }];
  for (let i = 0; i < 300; i++) {
    facts.push({ from: dayOf(2020) + i, to: dayOf(2020) + i + (i % 40), sectors: ['A', 'B', 'C', 'D'].slice(0, i % 5) });
  }
  const columns = factsOf(facts);
  const index = indexOf(columns, 'sector');
  const [from, to] = [dayOf(2020, 2, 1), dayOf(2020, 5, 31)];
  const bins = index.bins('day', from, to);
  assert.ok(bins.count < 200, 'counts the window only');
  const plain = indexOf(factsOf(facts.slice(3)), 'sector').bins('day', from, to);
  for (let day = from; day <= to; day++) {
    for (let lane = 0; lane < 4; lane++) {
      assert.ok(Math.abs(bins.mass[cell(bins, lane, ACTUAL, day)]! - plain.mass[cell(plain, lane, ACTUAL, day)]!) < 1e-6);
    }
  }
  assert.equal(laneTotal(index.bins('year', from, to), 0), index.lanes.dated[0]);
});

test('the facts of a stretch are those that may lie in it, long ones from before too', () => {
  const columns = mixed(1500, 2000, 10);
  const index = indexOf(columns, 'sector');
  for (const [from, to] of [[dayOf(2003), dayOf(2003, 1, 3)], [dayOf(2005), dayOf(2006)], [dayOf(1900), dayOf(2100)]] as const) {
    index.lanes.keys.forEach((_, lane) => {
      const expected = [...Array(columns.length).keys()].filter((fact) => {
        const end = columns.end[fact]!;
        const start = columns.start[fact] === -0x8000_0000 ? end : columns.start[fact]!;
        return inLane(index.lanes, fact, lane) && end !== -0x8000_0000 && start <= to && end >= from;
      });
      assert.deepEqual(index.overlapping(lane, from, to, 1e9).sort((a, b) => a - b), expected);
      assert.equal(index.countOverlapping(lane, from, to), expected.length);
    });
  }
  assert.equal(index.overlapping(0, dayOf(1900), dayOf(2100), 7).length, 7);
});

test('a range of days counts what the selection counts: whatever may lie in it, bounded dates included', () => {
  const index = new DatedFacts(factsOf([
    { from: '2020-01-10' }, { from: '2020-01-01', to: '2020-12-31' }, { from: null, to: '2020-06-01' }, { from: '2020-06-01', to: null }, { edtf: 'XXXX-05' }
  ]));
  assert.equal(index.countInRange(dayOf(2020, 1, 10), dayOf(2020, 1, 10)), 3);
  assert.equal(index.countInRange(dayOf(1950), dayOf(1950, 2, 1)), 1);
  assert.equal(index.countInRange(dayOf(2050), dayOf(2050, 2, 1)), 1);
  assert.equal(index.countInRange(dayOf(2020), dayOf(2020, 12, 31)), 4);
});

test('dates without a year stand apart and in no bin', () => {
  const index = indexOf(factsOf([{ edtf: 'XXXX-05', sectors: ['HEALTH'] }, { sectors: ['HEALTH'] }, { from: '2020-01-01', sectors: ['HEALTH'] }]), 'sector');
  assert.deepEqual([...index.undated(0)], [0, 1]);
  assert.equal(laneTotal(index.bins('year', 0, 1), 0), 1);
});

test('none, one, and all on one day are timelines too', () => {
  const none = indexOf(factsOf([]));
  assert.equal(none.extent, null);
  assert.equal(new DatedFacts(factsOf([])).countInRange(-1e6, 1e6), 0);
  assert.equal(total(none.bins('day', 0, 3).mass), 0);
  const one = indexOf(factsOf([{ from: '2020-02-29' }]));
  assert.deepEqual(one.extent, { first: dayOf(2020, 2, 29), last: dayOf(2020, 2, 29) });
  assert.equal(laneTotal(one.bins('century', 0, 1), 0), 1);
  const day = indexOf(factsOf(Array.from({ length: 500 }, () => ({ from: '2020-02-29' }))));
  assert.equal(day.bins('day', 0, 1).mass[0], 500);
});

test('a fact counts once in a lane, also when several of its lanes are joined into the rest', () => {
  const columns = factsOf([
    { from: '2020-01-01', with: ['A', 'B', 'C', 'D', 'E'] }, { from: '2020-01-02', with: ['A', 'B'] }, { from: '2020-01-03', with: ['A', 'B'] }
  ]);
  const lanes = laneFacts(new DatedFacts(columns), 'pair', [], 3);
  assert.deepEqual(lanes.keys[0], { of: 'pair', a: 0, b: 1 });
  assert.deepEqual(lanes.keys.at(-1), { of: 'others', lanes: 8 });
  assert.deepEqual([...lanes.dated], [3, 1, 1]);
});

test('lanes of pairs are those of the entity selected, else of countries before all others', () => {
  const columns = factsOf([{ from: '2020-01-01', with: ['Russia', 'North Korea', 'Ministry'] }], { Ministry: 'ORGANIZATION' });
  assert.deepEqual(laneFacts(new DatedFacts(columns), 'pair').keys, [{ of: 'pair', a: 0, b: 1 }]);
  assert.deepEqual(laneFacts(new DatedFacts(columns), 'pair', ['e-Ministry']).keys, [{ of: 'pair', a: 2, b: 0 }, { of: 'pair', a: 2, b: 1 }]);
  assert.deepEqual(laneFacts(new DatedFacts(columns), 'entity', ['e-Russia']).keys.length, 2);
});

test('a bin knows its days', () => {
  assert.equal(binStart('month', binOf('month', dayOf(2024, 2, 29)) + 1), dayOf(2024, 3, 1));
});
