import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RootSpots, boundsOf, placeAround, type Newcomer, type Point } from './layout.ts';

function newcomers(prefix: string, count: number, linked: string[] = []): Newcomer[] {
  return Array.from({ length: count }, (_, i) => ({ uid: `${prefix}${i}`, linked }));
}

function smallestDistance(points: Iterable<Point>): number {
  const all = [...points];
  let smallest = Infinity;
  all.forEach((a, i) => all.slice(i + 1).forEach((b) => {
    smallest = Math.min(smallest, Math.hypot(a.x - b.x, a.y - b.y));
  }));
  return smallest;
}

test('the first entity stands in the middle with its neighbours around it', () => {
  const points = placeAround(new Map(), 'root', newcomers('n', 30));
  assert.deepEqual(points.get('root'), { x: 0, y: 0 });
  assert.equal(points.size, 31);
  assert.ok(smallestDistance(points.values()) >= 40);
  const bounds = boundsOf(points.values());
  assert.ok(bounds !== null && bounds.minX < 0 && bounds.maxX > 0 && bounds.minY < 0 && bounds.maxY > 0);
});

test('what is placed is not among the answers and so stays where it is', () => {
  const placed = placeAround(new Map(), 'root', newcomers('n', 12));
  const added = placeAround(placed, 'n3', [...newcomers('n', 12), ...newcomers('m', 8)]);
  assert.deepEqual([...added.keys()], newcomers('m', 8).map(({ uid }) => uid));
});

test('newcomers keep clear of everything placed, a thousand of them too', () => {
  const placed = placeAround(new Map(), 'root', newcomers('n', 200));
  const added = placeAround(placed, 'n0', newcomers('m', 1000));
  assert.ok(smallestDistance([...placed.values(), ...added.values()]) >= 40);
});

test('newcomers prefer the free side of their anchor', () => {
  const placed = new Map<string, Point>([['a', { x: 0, y: 0 }], ['b', { x: 300, y: 0 }], ['c', { x: -300, y: 0 }], ['d', { x: 0, y: 90 }]]);
  const added = [...placeAround(placed, 'b', newcomers('m', 6)).values()];
  assert.ok(added.filter(({ x }) => x > 300).length >= 5);
});

test('a newcomer stands beside what it is linked to', () => {
  const placed = placeAround(new Map(), 'root', newcomers('n', 20));
  const friend = placed.get('n7');
  assert.ok(friend !== undefined);
  const added = placeAround(placed, 'root', [...newcomers('m', 10), { uid: 'x', linked: ['root', 'n7'] }]);
  const distanceOf = (uid: string): number => {
    const point = added.get(uid);
    assert.ok(point !== undefined);
    return Math.hypot(point.x - friend.x, point.y - friend.y);
  };
  const others = newcomers('m', 10).map(({ uid }) => distanceOf(uid));
  assert.ok(distanceOf('x') < Math.min(...others));
});

test('the same canvas is placed the same way again', () => {
  const once = placeAround(new Map(), 'root', newcomers('n', 50));
  assert.deepEqual(placeAround(new Map(), 'root', newcomers('n', 50)), once);
});

test('a second entity opened on the canvas stands clear of the first', () => {
  const placed = placeAround(new Map(), 'root', newcomers('n', 10));
  const second = placeAround(placed, 'other', []).get('other');
  const bounds = boundsOf(placed.values());
  assert.ok(second !== undefined && bounds !== null && second.x > bounds.maxX);
});

test('many roots fill a screen, not a line', () => {
  const roots = new RootSpots([]);
  const bounds = boundsOf(Array.from({ length: 100 }, () => roots.take()));
  assert.ok(bounds !== null);
  const [width, height] = [bounds.maxX - bounds.minX, bounds.maxY - bounds.minY];
  assert.ok(width < 4500 && height < 3200 && width > height);
});

test('no points have no bounds', () => {
  assert.equal(boundsOf([]), null);
});
