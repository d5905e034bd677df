import { openInvestigation } from '../investigations/open-investigation.ts';
import { addressOf, isOverview, restorationOf } from './canvas-address.ts';
import { MOST_DRAWN, findCommunities } from './communities.ts';
import type { CanvasAddress } from './graph-model.ts';
import type { Action, GraphState } from './graph-state.ts';
import { keptPlaces } from './kept-places.ts';
import type { GraphLoader } from './loader.ts';

export interface RestoringCallbacks {
  graph(): GraphState;
  advance(action: Action): void;
  arrange(layout: GraphState['layout']): void;
  /** What no address tells has been brought as well. */
  completed(): void;
}

/** Draws an address from the start: what it tells, as it was saved, and what follows once everything is there. */
export class Restoring {
  readonly #loader: GraphLoader;
  readonly #callbacks: RestoringCallbacks;
  readonly #investigation = openInvestigation();
  /** A layout that the address tells, or that a first view needs, owed until everything is there. */
  #owed = false;
  /** Entities that were on the canvas when it was saved, which no expansion may bring any more. */
  #drawn: readonly string[] = [];
  #restorings = 0;

  constructor(loader: GraphLoader, callbacks: RestoringCallbacks) {
    this.#loader = loader;
    this.#callbacks = callbacks;
  }

  /** What is asked later wins. */
  async restore(address: CanvasAddress): Promise<void> {
    const restoring = ++this.#restorings;
    const saved = await this.#investigation.canvasFor(address.entities);
    if (restoring !== this.#restorings) {
      return;
    }
    const { wanted, places, drawn } = restorationOf(address, saved, keptPlaces(localStorage, address.entities));
    this.#drawn = drawn;
    this.#owed = places.size === 0 && (address.layout !== 'rings' || isOverview(address));
    this.#callbacks.advance({ type: 'started', address: wanted, places, saved: saved?.canvas ?? null });
    this.#loader.restore(wanted);
  }

  /** Everything asked for is there. */
  settled(): void {
    const graph = this.#callbacks.graph();
    const gone = this.#drawn.filter((uid) => !graph.nodes.has(uid) && !graph.removed.has(uid));
    this.#drawn = [];
    if (gone.length > 0) {
      this.#loader.bring(gone, () => this.#callbacks.completed());
      return;
    }
    if (graph.nodes.size > MOST_DRAWN && graph.communities.size === 0) {
      this.#callbacks.advance({ type: 'communities-found', communities: findCommunities(graph) });
    }
    if (this.#owed && graph.nodes.size > 0) {
      this.#owed = false;
      // what nobody expanded has no rings to stand on
      this.#callbacks.arrange(isOverview(addressOf(graph)) && graph.layout === 'rings' ? 'force' : graph.layout);
    }
  }
}
