import type { ForceInput } from './force.ts';
import type { ForceAnswer } from './force.worker.ts';
import type { Layout } from './graph-model.ts';
import { factsOf, pictureOf, type Picture } from './grouping.ts';
import type { GraphState } from './graph-state.ts';
import type { Point } from './layout.ts';
import { byCountry, circle, hierarchy, type LayoutLine, type LayoutNode } from './layouts.ts';
import { placed, placeOfGroup } from './positions.ts';

export interface ArrangerHost {
  /** A step on the way; nothing but the picture follows it. */
  moved(places: ReadonlyMap<string, Point>): void;
  done(layout: Layout, places: ReadonlyMap<string, Point>): void;
}

/** Lays a picture out anew: at once, or step by step in a worker. What is pinned stays where it is. */
export class Arranger {
  readonly #host: ArrangerHost;
  readonly #calm: boolean;
  #worker: Worker | null = null;

  constructor(host: ArrangerHost, calm: boolean) {
    this.#host = host;
    this.#calm = calm;
  }

  get running(): boolean {
    return this.#worker !== null;
  }

  arrange(layout: Layout, state: GraphState): void {
    this.stop();
    if (layout === 'force') {
      this.#run(state);
    } else {
      this.#host.done(layout, unpinned(arranged(layout, state), state));
    }
  }

  #run(state: GraphState): void {
    const { keys, input } = forceInput(state);
    const worker = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<ForceAnswer>) => {
      if (this.#worker !== worker) {
        return;
      }
      const places = unpinned(new Map(keys.map((key, i) => [key, { x: data.positions[i * 2] ?? 0, y: data.positions[i * 2 + 1] ?? 0 }])), state);
      if (data.done) {
        this.stop();
        this.#host.done('force', places);
      } else if (!this.#calm) {
        this.#host.moved(places);
      }
    });
    worker.addEventListener('error', () => this.stop());
    worker.postMessage(input);
  }

  /** Ends a layout on its way; what it moved so far is forgotten. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

function unpinned(places: ReadonlyMap<string, Point>, state: GraphState): Map<string, Point> {
  return new Map([...places].filter(([key]) => !state.pinned.has(key)));
}

/** Pure: everything's place in a layout that needs no steps. */
export function arranged(layout: Exclude<Layout, 'force'>, state: GraphState): Map<string, Point> {
  const picture = pictureOf(state);
  const { nodes, lines } = layoutInput(picture);
  switch (layout) {
    case 'circle':
      return circle(nodes, lines);
    case 'hierarchy':
      return hierarchy(nodes, lines, state.roots);
    case 'country':
      return byCountry(nodes, lines);
    case 'rings': {
      const pins = new Map([...state.places].filter(([uid]) => state.pinned.has(uid)));
      return new Map(placed({ ...state, places: pins }).places);
    }
  }
}

function layoutInput({ nodes, groups, lines }: Picture): { readonly nodes: LayoutNode[]; readonly lines: LayoutLine[] } {
  return {
    nodes: [
      ...nodes.map(({ uid, degree, iso3 }) => ({ key: uid, degree, iso3 })),
      ...groups.map(({ key, members, chief }) => ({ key, degree: members.length, iso3: chief?.iso3 ?? null }))
    ],
    lines: lines.map((line) => ({ source: line.source, target: line.target, weight: Math.log2(1 + factsOf(line)) }))
  };
}

/** Pure: the picture as the worker takes it, warm: from where everything stands. */
export function forceInput(state: GraphState): { readonly keys: readonly string[]; readonly input: ForceInput } {
  const picture = pictureOf(state);
  const keys = [...picture.nodes.map(({ uid }) => uid), ...picture.groups.map(({ key }) => key)];
  const index = new Map(keys.map((key, i) => [key, i]));
  const groups = new Map(picture.groups.map((group) => [group.key, group]));
  const nodes = new Float32Array(keys.length * 4);
  keys.forEach((key, i) => {
    const group = groups.get(key);
    const { x, y } = state.places.get(key) ?? (group === undefined ? { x: 0, y: 0 } : placeOfGroup(state, group.members, group.on));
    nodes.set([x, y, 12, state.pinned.has(key) ? 1 : 0], i * 4);
  });
  const lines = new Float32Array(picture.lines.length * 3);
  picture.lines.forEach((line, i) => {
    lines.set([index.get(line.source) ?? 0, index.get(line.target) ?? 0, Math.min(4, 1 + 0.35 * Math.log2(factsOf(line)))], i * 3);
  });
  return { keys, input: { nodes, lines } };
}
