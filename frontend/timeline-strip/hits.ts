import { binOf, binStart } from './days.ts';
import { inside, type Box } from './draw-list.ts';
import { countsOf } from './lane-bins.ts';
import type { LaneRow, Scene } from './layout.ts';
import { toDay, toX } from './scale.ts';

/** Something one can point at, focus and open. */
export type Target =
  | { readonly on: 'item'; readonly lane: number; readonly fact: number }
  | { readonly on: 'bin'; readonly lane: number; readonly bin: number }
  | { readonly on: 'undated'; readonly lane: number };

/** The parts of the screen that answer to a hand in different ways. */
export type Zone = 'lanes' | 'axis' | 'overview' | 'heads' | 'band';

export function zoneAt(scene: Scene, x: number, y: number): Zone {
  const { plot } = scene.frame;
  if (scene.overview !== null && y >= plot.y + plot.height) {
    return 'overview';
  }
  if (x < plot.x) {
    return 'heads';
  }
  if (x >= plot.x + plot.width) {
    return 'band';
  }
  return y < plot.y || y >= plot.y + plot.height ? 'axis' : 'lanes';
}

/** What stands at a place; null where nothing does. */
export function hitTest(scene: Scene, x: number, y: number): Target | null {
  const { plot } = scene.frame;
  if (y < plot.y || y >= plot.y + plot.height) {
    return null;
  }
  const row = scene.rows.find(({ box }) => y >= box.y && y < box.y + box.height);
  if (row === undefined) {
    return null;
  }
  if (row.undated !== null && inside(row.undated, x, y)) {
    return { on: 'undated', lane: row.lane };
  }
  if (!inside(row.box, x, y)) {
    return null;
  }
  if (row.items !== null) {
    const item = row.items.findLast((box) => inside(box, x, y));
    return item === undefined ? null : { on: 'item', lane: row.lane, fact: item.fact };
  }
  const bin = binOf(scene.bins.level, Math.floor(toDay(scene.scale, x)));
  return isFilled(scene, row.lane, bin) ? { on: 'bin', lane: row.lane, bin } : null;
}

function isFilled(scene: Scene, lane: number, bin: number): boolean {
  const { mass } = countsOf(scene.bins, lane, bin);
  return mass[0] + mass[1] + mass[2] > 1e-6;
}

/** What a lane shows, from left to right, and what it holds without a date last. */
export function targetsOf(scene: Scene, row: LaneRow): Target[] {
  const found: Target[] = [];
  if (row.items !== null) {
    const sorted = [...row.items].sort((a, b) => a.x - b.x || a.y - b.y);
    found.push(...sorted.map(({ fact }): Target => ({ on: 'item', lane: row.lane, fact })));
  } else {
    const first = binOf(scene.bins.level, Math.floor(scene.scale.from));
    const last = binOf(scene.bins.level, Math.floor(scene.scale.to));
    for (let bin = Math.max(first, scene.bins.first); bin <= Math.min(last, scene.bins.first + scene.bins.count - 1); bin++) {
      if (isFilled(scene, row.lane, bin)) {
        found.push({ on: 'bin', lane: row.lane, bin });
      }
    }
  }
  if (row.undated !== null) {
    found.push({ on: 'undated', lane: row.lane });
  }
  return found;
}

/** Where a target is on the screen; null if it isn't there. */
export function boxOf(scene: Scene, target: Target): Box | null {
  const row = scene.rows.find(({ lane }) => lane === target.lane);
  if (row === undefined) {
    return null;
  }
  switch (target.on) {
    case 'item':
      return row.items?.find(({ fact }) => fact === target.fact) ?? null;
    case 'undated':
      return row.undated;
    case 'bin': {
      const { level } = scene.bins;
      const left = Math.max(row.box.x, toX(scene.scale, binStart(level, target.bin)));
      const right = Math.min(row.box.x + row.box.width, toX(scene.scale, binStart(level, target.bin + 1)));
      return row.items !== null || right <= left ? null : { x: left, y: row.box.y + 2, width: right - left, height: row.box.height - 3 };
    }
  }
}

export function sameTarget(a: Target | null, b: Target | null): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}

/** What the keyboard goes to from a target: along its lane, or to the lane above or below at about the same time. */
export function moved(scene: Scene, from: Target | null, direction: 'left' | 'right' | 'up' | 'down'): Target | null {
  const { rows } = scene;
  const at = rows.findIndex(({ lane }) => lane === from?.lane);
  const row = rows[Math.max(0, at)];
  if (row === undefined) {
    return null;
  }
  if (from === null || at < 0) {
    return rows.map((each) => targetsOf(scene, each)[0]).find((target) => target !== undefined) ?? null;
  }
  if (direction === 'left' || direction === 'right') {
    const targets = targetsOf(scene, row);
    const place = targets.findIndex((target) => sameTarget(target, from));
    return targets[place + (direction === 'left' ? -1 : 1)] ?? null;
  }
  const middle = centreOf(boxOf(scene, from) ?? row.box);
  for (let i = at + (direction === 'up' ? -1 : 1); i >= 0 && i < rows.length; i += direction === 'up' ? -1 : 1) {
    const targets = targetsOf(scene, rows[i]!);
    if (targets.length > 0) {
      return targets.reduce((best, target) =>
        Math.abs(centreOf(boxOf(scene, target)) - middle) < Math.abs(centreOf(boxOf(scene, best)) - middle) ? target : best);
    }
  }
  return null;
}

function centreOf(box: Box | null): number {
  return box === null ? 0 : box.x + box.width / 2;
}
