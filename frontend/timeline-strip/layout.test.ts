import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactColumns } from './columns.ts';
import { contentOf } from './content.ts';
import { LEVELS, dayOf } from './days.ts';
import { cut, estimateWidth, inside, type Drawing } from './draw-list.ts';
import { chance, factsOf, type FactForTest } from './facts-for-tests.ts';
import { boxOf, hitTest, moved, targetsOf, zoneAt } from './hits.ts';
import { countsOf, roundUp } from './lane-bins.ts';
import type { Grouping } from './lanes.ts';
import { layout, type Scene } from './layout.ts';
import { fitted, type Span } from './scale.ts';
import { svgOf } from './svg.ts';

const PALETTE = { colour: (): string => 'rgb(1, 2, 3)', font: 'sans-serif' };

function sceneOf(columns: FactColumns, by: Grouping = 'none', span?: Span, compact = false, size = { width: 1000, height: 600 }): Scene {
  const { model, dated, labels } = contentOf(columns, by, '');
  return layout(model, { ...size, span: span ?? fitted(dated.extent), scroll: 0, compact }, labels, estimateWidth);
}

function many(count: number): FactColumns {
  const random = chance(11);
  return factsOf(Array.from({ length: count }, (): FactForTest => {
    const from = dayOf(2010) + Math.floor(random() * 5000);
    return { from, to: from + (random() < 0.3 ? Math.floor(random() * 500) : 0), sectors: random() < 0.9 ? [random() < 0.5 ? 'HEALTH' : 'TRADE'] : [], modality: random() < 0.2 ? 'PLANNED' : 'ACTUAL' };
  }));
}

function marks(drawings: readonly Drawing[], draw: Drawing['draw']): Drawing[] {
  return drawings.filter((each) => each.draw === draw);
}

test('many facts are bars whose numbers add up at every zoom; few are drawn one by one', () => {
  const columns = many(4000);
  const { model, dated, labels } = contentOf(columns, 'none', '');
  const whole = fitted(dated.extent);
  for (let days = whole.to - whole.from; days > 20; days /= 3) {
    let sum = 0;
    for (let from = whole.from; from < whole.to; from += days) {
      const scene = layout(model, { width: 1000, height: 200, span: { from, to: from + days }, scroll: 0, compact: true }, labels, estimateWidth);
      const { bins } = scene;
      assert.ok(LEVELS.includes(bins.level));
      if (from === whole.from) {
        for (let bin = bins.first; bin < bins.first + bins.count; bin++) {
          sum += countsOf(bins, 0, bin).mass.reduce((a, b) => a + b, 0);
        }
      }
    }
    assert.ok(Math.abs(sum - 4000) < 1e-6, `${sum} at ${days} days`);
  }
  const near = sceneOf(many(300), 'none', { from: dayOf(2012), to: dayOf(2012, 3, 15) });
  assert.ok(near.rows[0]!.items !== null && near.rows[0]!.items.length > 0);
});

test('the number of shapes follows the pixels and not the facts', () => {
  const few = sceneOf(many(3000), 'sector').drawings.length;
  const more = sceneOf(many(60_000), 'sector').drawings.length;
  assert.ok(more <= few + 10, `${few}, then ${more}`);
});

test('a day is a mark, a month a fading range over its true days, a bounded date fades to its open side', () => {
  const scene = sceneOf(factsOf([{ from: '2020-03-10' }, { from: '2020-05-01', to: '2020-05-31' }, { from: null, to: '2020-09-15' }]), 'none', { from: dayOf(2020), to: dayOf(2021) });
  const ranges = marks(scene.drawings, 'range') as (Drawing & { draw: 'range' })[];
  assert.deepEqual(ranges.map(({ fades }) => fades), ['both', 'left']);
  const perDay = scene.scale.width / 366;
  assert.ok(Math.abs(ranges[0]!.x - (scene.scale.x + 121 * perDay)) < 0.01);
  assert.ok(Math.abs(ranges[0]!.width - 31 * perDay) < 0.01);
});

test('a title that would be cut off at the right edge stands before its mark', () => {
  const scene = sceneOf(factsOf([{ from: '2020-02-10', title: 'The first consultation' }, { from: '2020-12-20', title: 'The last consultation' }]), 'none', { from: dayOf(2020), to: dayOf(2021) });
  const right = scene.scale.x + scene.scale.width;
  const [early, late] = marks(scene.drawings, 'mark') as (Drawing & { draw: 'mark' })[];
  const titles = (marks(scene.drawings, 'text') as (Drawing & { draw: 'text' })[]).filter(({ text }) => text.includes('consultation'));
  assert.ok(titles.some(({ x }) => x > early!.x && x < late!.x - 200));
  assert.ok(titles.some(({ x, text, size }) => x + estimateWidth(text, size) <= late!.x && x > early!.x + 200));
  assert.ok(titles.every(({ x, text, size }) => x + estimateWidth(text, size) <= right));
});

test('an agreement is a span from its first stage to its last with each of them marked', () => {
  const scene = sceneOf(factsOf([{ from: '2020-03-10', kind: 'AGREEMENT', stages: [['SIGNED', '2020-03-10'], ['IN_FORCE', '2020-10-01']] }]), 'none', { from: dayOf(2020), to: dayOf(2021) });
  const [span] = marks(scene.drawings, 'range') as (Drawing & { draw: 'range' })[];
  const perDay = scene.scale.width / 366;
  assert.ok(Math.abs(span!.width - 206 * perDay) < 0.01);
  assert.equal(scene.drawings.filter((each) => each.draw === 'line' && each.weight === 2).length, 2);
});

test('what is planned is hollow and what is denied is struck, also in the bars', () => {
  const facts: FactForTest[] = [{ from: '2020-03-10' }, { from: '2020-05-10', modality: 'PROPOSED' }, { from: '2020-07-10', polarity: 'DENIED' }];
  const looks = (drawings: readonly Drawing[], draw: 'mark' | 'rects'): string[] => drawings.flatMap((each) => (each.draw === draw ? [each.look] : []));
  assert.deepEqual(looks(sceneOf(factsOf(facts)).drawings, 'mark'), ['solid', 'hollow', 'struck']);
  const bars = looks(sceneOf(factsOf(facts), 'none', undefined, true).drawings, 'rects');
  assert.deepEqual(bars, ['solid', 'hollow', 'struck']);
});

test('dates without a year have a band of their own and no place on the axis', () => {
  const scene = sceneOf(factsOf([{ edtf: 'XXXX-05' }, { from: '2020-01-01' }]));
  const box = scene.rows[0]!.undated!;
  assert.ok(box.x >= scene.scale.x + scene.scale.width);
  assert.deepEqual(hitTest(scene, box.x + 3, box.y + 3), { on: 'undated', lane: 0 });
  assert.equal(zoneAt(scene, box.x + 3, box.y + 3), 'band');
  assert.equal(sceneOf(factsOf([{ from: '2020-01-01' }])).frame.band, 0);
});

test('a click finds the item or the bar that stands there, and nothing where nothing stands', () => {
  const items = sceneOf(factsOf([{ from: '2020-03-10' }, { from: '2020-09-10' }]));
  for (const box of items.rows[0]!.items!) {
    assert.deepEqual(hitTest(items, box.x + 2, box.y + 4), { on: 'item', lane: 0, fact: box.fact });
  }
  assert.equal(hitTest(items, items.scale.x + items.scale.width / 2, items.frame.plot.y + 300), null);
  assert.equal(hitTest(items, -5, -5), null);
  const bars = sceneOf(many(4000), 'sector');
  const target = targetsOf(bars, bars.rows[0]!)[3]!;
  const box = boxOf(bars, target)!;
  assert.deepEqual(hitTest(bars, box.x + box.width / 2, box.y + 5), target);
});

test('the keyboard goes along a lane and to the one below at about the same time', () => {
  const scene = sceneOf(many(4000), 'sector');
  const first = moved(scene, null, 'right')!;
  const second = moved(scene, first, 'right')!;
  assert.equal(second.lane, first.lane);
  assert.deepEqual(moved(scene, second, 'left'), first);
  const below = moved(scene, second, 'down')!;
  assert.equal(below.lane, first.lane + 1);
  assert.ok(Math.abs(boxOf(scene, below)!.x - boxOf(scene, second)!.x) < 60);
  assert.equal(moved(scene, first, 'left'), null);
});

test('one, none, and all on one day, and the years -9999 to 9999, have a picture', () => {
  for (const facts of [[], [{ from: '2020-02-29' }], Array.from({ length: 900 }, () => ({ from: '2020-02-29' })), [{ from: dayOf(-9999) }, { from: dayOf(9999, 12, 31) }], [{ edtf: 'XXXX' }]]) {
    for (const compact of [false, true]) {
      const scene = sceneOf(factsOf(facts), 'sector', undefined, compact, { width: 360, height: 300 });
      for (const each of scene.drawings) {
        const numbers = Object.values(each).flat().filter((value) => typeof value === 'number');
        assert.ok(numbers.every(Number.isFinite), JSON.stringify(each));
      }
    }
  }
});

test('the same shapes make an SVG document, with text made safe', () => {
  const scene = sceneOf(factsOf([{ from: '2020-03-10', title: 'Peace & <b>trade</b>' }, { from: '2020-05-01', to: '2020-05-31' }]));
  const svg = svgOf(scene.drawings, 1000, 600, PALETTE);
  assert.match(svg, /^<svg [^>]+viewBox="0 0 1000 600"/);
  assert.ok(svg.includes('Peace &amp; &lt;b&gt;trade&lt;/b&gt;'));
  assert.ok(!/NaN|undefined/.test(svg));
  assert.equal(svg.split('<g').length, svg.split('</g>').length);
});

test('bars have a scale of round numbers, and titles end in an ellipsis where they must', () => {
  assert.deepEqual([0, 1, 1.2, 3, 7, 11, 230].map(roundUp), [1, 1, 2, 5, 10, 20, 500]);
  assert.equal(cut('Memorandum', 1000, 12, estimateWidth), 'Memorandum');
  assert.match(cut('Memorandum of understanding', 60, 12, estimateWidth), /^Mem.*…$/);
  assert.ok(inside({ x: 0, y: 0, width: 1, height: 1 }, 0, 0));
});

test('an axis cuts no date off at its end', () => {
  for (let days = 700; days < 2000; days += 25) {
    const { frame, drawings } = sceneOf(many(300), 'none', { from: dayOf(2012), to: dayOf(2012) + days }, true);
    for (const each of marks(drawings, 'text')) {
      assert.ok(each.draw === 'text' && each.x + estimateWidth(each.text, each.size) <= frame.plot.x + frame.plot.width);
    }
  }
});

test('an axis names no day where no date is known', () => {
  for (const compact of [true, false]) {
    const { drawings } = sceneOf(factsOf([{ title: 'Undated', sectors: ['HEALTH'] }]), 'none', undefined, compact);
    assert.ok(!drawings.some((each) => each.draw === 'text' && /\d{4}|Jan/.test(each.text)), JSON.stringify(marks(drawings, 'text')));
  }
});
