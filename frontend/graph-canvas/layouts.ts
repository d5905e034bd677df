import { boundsOf, type Point } from './layout.ts';

/** Pure layouts of a whole picture. What is pinned is given a place too; whoever applies them leaves it where it is. */

export interface LayoutNode {
  readonly key: string;
  readonly degree: number;
  /** Its country's code, null where unknown. */
  readonly iso3: string | null;
}

export interface LayoutLine {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

const GAP = 60;
const LEVEL = 150;
/** More sweeps change little. */
const SWEEPS = 6;

/** All on one circle, those that are linked near one another. */
export function circle(nodes: readonly LayoutNode[], lines: readonly LayoutLine[]): Map<string, Point> {
  const order = neighbourly(nodes, lines);
  const radius = Math.max(160, (order.length * GAP) / (2 * Math.PI));
  return new Map(order.map((key, i) => {
    const angle = (i / order.length) * 2 * Math.PI - Math.PI / 2;
    return [key, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }];
  }));
}

/** By distance from the roots, level under level; wide levels break into several rows. */
export function hierarchy(nodes: readonly LayoutNode[], lines: readonly LayoutLine[], roots: readonly string[]): Map<string, Point> {
  const linked = adjacency(nodes, lines);
  const levels = levelsFrom(nodes, linked, roots);
  const places = new Map<string, number>();
  levels.forEach((level) => level.forEach((key, i) => places.set(key, i - (level.length - 1) / 2)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const order = sweep % 2 === 0 ? levels : [...levels].reverse();
    for (const level of order) {
      const goals = new Map(level.map((key) => [key, mean((linked.get(key) ?? []).map((other) => places.get(other) ?? 0), places.get(key) ?? 0)]));
      level.sort((a, b) => (goals.get(a) ?? 0) - (goals.get(b) ?? 0));
      level.forEach((key, i) => places.set(key, i - (level.length - 1) / 2));
    }
  }
  return rows(levels);
}

function rows(levels: readonly string[][]): Map<string, Point> {
  const result = new Map<string, Point>();
  const widest = Math.max(12, Math.ceil(Math.sqrt(levels.reduce((sum, level) => sum + level.length, 0)) * 2.2));
  let y = 0;
  for (const level of levels) {
    const inRow = Math.ceil(level.length / Math.ceil(level.length / widest));
    for (let from = 0; from < level.length; from += inRow) {
      const row = level.slice(from, from + inRow);
      row.forEach((key, i) => result.set(key, { x: (i - (row.length - 1) / 2) * GAP * 1.7, y: -y }));
      y += GAP;
    }
    y += LEVEL - GAP;
  }
  return centred(result);
}

function levelsFrom(nodes: readonly LayoutNode[], linked: ReadonlyMap<string, readonly string[]>, roots: readonly string[]): string[][] {
  const left = new Set(nodes.map(({ key }) => key));
  const byDegree = [...nodes].sort((a, b) => b.degree - a.degree);
  const levels: string[][] = [];
  let level = roots.filter((root) => left.has(root));
  while (left.size > 0) {
    if (level.length === 0) {
      // what the roots don't reach begins again under them
      const next = byDegree.find(({ key }) => left.has(key));
      level = next === undefined ? [] : [next.key];
    }
    level.forEach((key) => left.delete(key));
    levels.push(level);
    level = [...new Set(level.flatMap((key) => linked.get(key) ?? []))].filter((key) => left.has(key));
  }
  return levels;
}

/** Each country with what belongs to it around it; countries in a spiral, the fullest in the middle. */
export function byCountry(nodes: readonly LayoutNode[], lines: readonly LayoutLine[]): Map<string, Point> {
  const country = countriesOf(nodes, lines);
  const groups = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    const code = country.get(node.key) ?? '';
    groups.set(code, [...(groups.get(code) ?? []), node]);
  }
  const ordered = [...groups].sort(([a, one], [b, other]) => Number(a === '') - Number(b === '') || other.length - one.length || a.localeCompare(b));
  const result = new Map<string, Point>();
  const taken: { readonly middle: Point; readonly radius: number }[] = [];
  for (const [, members] of ordered) {
    const radius = GAP * (0.8 + Math.sqrt(members.length));
    const middle = freeMiddle(taken, radius);
    taken.push({ middle, radius });
    spiral([...members].sort((a, b) => b.degree - a.degree).map(({ key }) => key), middle).forEach((point, key) => result.set(key, point));
  }
  return centred(result);
}

/** A country's own code, an organization's, or for others that of what they are linked to most. */
function countriesOf(nodes: readonly LayoutNode[], lines: readonly LayoutLine[]): Map<string, string> {
  const country = new Map<string, string>();
  nodes.forEach(({ key, iso3 }) => iso3 !== null && country.set(key, iso3));
  for (let round = 0; round < 2; round++) {
    const votes = new Map<string, Map<string, number>>();
    for (const { source, target, weight } of lines) {
      for (const [from, to] of [[source, target], [target, source]] as const) {
        const code = country.get(from);
        if (code !== undefined && !country.has(to)) {
          const counts = votes.get(to) ?? new Map<string, number>();
          counts.set(code, (counts.get(code) ?? 0) + weight);
          votes.set(to, counts);
        }
      }
    }
    votes.forEach((counts, key) => {
      const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
      if (best !== undefined) {
        country.set(key, best[0]);
      }
    });
  }
  return country;
}

/** The spot nearest to the middle where a disc fits between those there. */
function freeMiddle(taken: readonly { readonly middle: Point; readonly radius: number }[], radius: number): Point {
  for (let step = 0; ; step++) {
    const angle = step * 0.5;
    const distance = step * 9;
    const middle = { x: Math.cos(angle) * distance * 1.3, y: Math.sin(angle) * distance };
    if (taken.every((other) => Math.hypot(other.middle.x - middle.x, other.middle.y - middle.y) >= other.radius + radius)) {
      return middle;
    }
  }
}

/** Sunflower seeds: evenly around a middle, the first in it. */
export function spiral(keys: readonly string[], middle: Point, gap = GAP): Map<string, Point> {
  return new Map(keys.map((key, i) => {
    const distance = gap * 0.85 * Math.sqrt(i);
    const angle = i * 2.399963;
    return [key, { x: middle.x + Math.cos(angle) * distance, y: middle.y + Math.sin(angle) * distance }];
  }));
}

function adjacency(nodes: readonly LayoutNode[], lines: readonly LayoutLine[]): Map<string, string[]> {
  const linked = new Map<string, string[]>(nodes.map(({ key }) => [key, []]));
  for (const { source, target } of lines) {
    linked.get(source)?.push(target);
    linked.get(target)?.push(source);
  }
  return linked;
}

/** An order in which linked nodes follow one another: depth first from the best connected. */
function neighbourly(nodes: readonly LayoutNode[], lines: readonly LayoutLine[]): string[] {
  const linked = adjacency(nodes, lines);
  const degrees = new Map(nodes.map(({ key }) => [key, linked.get(key)?.length ?? 0]));
  const order = new Set<string>();
  for (const { key } of [...nodes].sort((a, b) => (degrees.get(b.key) ?? 0) - (degrees.get(a.key) ?? 0))) {
    const stack = [key];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (!order.has(next)) {
        order.add(next);
        stack.push(...(linked.get(next) ?? []).filter((other) => !order.has(other)).sort((a, b) => (degrees.get(a) ?? 0) - (degrees.get(b) ?? 0)));
      }
    }
  }
  return [...order];
}

function centred(points: Map<string, Point>): Map<string, Point> {
  const bounds = boundsOf(points.values());
  if (bounds === null) {
    return points;
  }
  const x = (bounds.minX + bounds.maxX) / 2;
  const y = (bounds.minY + bounds.maxY) / 2;
  return new Map([...points].map(([key, point]) => [key, { x: point.x - x, y: point.y - y }]));
}

function mean(values: readonly number[], otherwise: number): number {
  return values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length;
}
