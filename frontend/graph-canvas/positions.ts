import type { GraphState } from './graph-state.ts';
import { placeAround, type Point } from './layout.ts';

/** Where each node of the canvas stands: given once, kept until the node leaves; dragged nodes keep theirs for good. */
export class Positions {
  readonly #points = new Map<string, Point>();
  readonly #pinned = new Set<string>();

  get(uid: string): Point | undefined {
    return this.#points.get(uid);
  }

  pin(uid: string, point: Point): void {
    this.#points.set(uid, point);
    this.#pinned.add(uid);
  }

  /** Gives a place to every node that has none, beside what brought it, and returns the new places. */
  place(state: GraphState): Point[] {
    for (const uid of this.#points.keys()) {
      if (!state.nodes.has(uid) && !this.#pinned.has(uid)) {
        this.#points.delete(uid);
      }
    }
    const newcomers = this.#newcomers(state);
    if (newcomers.size === 0) {
      return [];
    }
    const links = linkedTo(state);
    const fresh: Point[] = [];
    for (const [anchor, uids] of newcomers) {
      const group = uids.map((uid) => ({ uid, linked: links.get(uid) ?? [] }));
      for (const [uid, point] of placeAround(this.#points, anchor, group)) {
        this.#points.set(uid, point);
        fresh.push(point);
      }
    }
    return fresh;
  }

  #newcomers(state: GraphState): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const uid of state.nodes.keys()) {
      if (!this.#points.has(uid)) {
        const [anchor = uid] = state.broughtBy.get(uid) ?? [];
        const group = groups.get(anchor);
        if (group === undefined) {
          groups.set(anchor, [uid]);
        } else {
          group.push(uid);
        }
      }
    }
    return groups;
  }
}

function linkedTo(state: GraphState): Map<string, string[]> {
  const linked = new Map<string, string[]>([...state.nodes.keys()].map((uid) => [uid, []]));
  for (const { source, target } of state.links.values()) {
    linked.get(source)?.push(target);
    linked.get(target)?.push(source);
  }
  return linked;
}
