import type { CanvasAddress, EdgeEvidence, NeighbourPage } from './graph-model.ts';
import { SourceError, type GraphSource } from './graph-source.ts';
import type { GraphState } from './graph-state.ts';
import { number } from './texts.ts';

/** Neighbours that one expansion brings, and the most that one request may ask for. */
export const PAGE = 30;
const MAX_PAGE = 200;
/** Beyond this the screen tells nothing any more. */
const MAX_NODES = 5000;

export interface LoaderHost {
  /** What is on the canvas right now. */
  current(): GraphState;
  added(page: NeighbourPage): void;
  /** The number of expansions under way changed. */
  busy(count: number): void;
  loaded(entity: string): void;
  failed(entity: string, reason: string): void;
}

/**
 * Fetches what the canvas draws. Expansions run one after the other, since each has to tell what the last one brought;
 * those of an address that is no longer shown are called off.
 */
export class GraphLoader {
  readonly #source: GraphSource;
  readonly #host: LoaderHost;
  #requests = new AbortController();
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(source: GraphSource, host: LoaderHost) {
    this.#source = source;
    this.#host = host;
  }

  /** Brings what an address names: the entities opened, then the others that were expanded, in their order. */
  restore(address: CanvasAddress): void {
    this.cancel();
    const expanded = new Map((address.expanded ?? address.entities.map((uid) => ({ uid, shown: PAGE })))
      .map(({ uid, shown }) => [uid, shown]));
    for (const uid of address.entities) {
      this.expand(uid, expanded.get(uid) ?? 0);
      expanded.delete(uid);
    }
    expanded.forEach((shown, uid) => this.expand(uid, shown));
  }

  /** Brings so many further neighbours of an entity; 0 brings the entity alone. */
  expand(uid: string, count: number, then: () => void = () => undefined): void {
    const { signal } = this.#requests;
    this.#host.busy(++this.#waiting);
    this.#queue = this.#queue.then(() => this.#load(uid, count, signal)).then((loaded) => {
      this.#host.busy(--this.#waiting);
      if (loaded) {
        then();
      }
    });
  }

  async #load(uid: string, count: number, signal: AbortSignal): Promise<boolean> {
    try {
      for (let left = count, first = true; first || left > 0; first = false) {
        signal.throwIfAborted();
        const page = await this.#page(uid, left, signal);
        signal.throwIfAborted();
        this.#host.added(page);
        left = page.more ? left - page.nodes.length : 0;
      }
      this.#host.loaded(uid);
      return true;
    } catch (error) {
      if (!signal.aborted) {
        this.#host.failed(uid, explain(error));
      }
      return false;
    }
  }

  #page(uid: string, wanted: number, signal: AbortSignal): Promise<NeighbourPage> {
    const { nodes, expansions } = this.#host.current();
    const room = MAX_NODES - nodes.size;
    if (room <= 0) {
      throw new SourceError(`The canvas is full at ${number(MAX_NODES)} entities. Collapse something first.`);
    }
    const offset = expansions.get(uid)?.shown ?? 0;
    return this.#source.neighbours({ entity: uid, offset, limit: Math.min(wanted, MAX_PAGE, room), with: [...nodes.keys()] }, signal);
  }

  /** The facts that join two entities. Throws with an explanation; null if it was called off. */
  async evidence(source: string, target: string): Promise<EdgeEvidence | null> {
    const { signal } = this.#requests;
    try {
      return await this.#source.evidence(source, target, signal);
    } catch (error) {
      if (signal.aborted) {
        return null;
      }
      throw new SourceError(explain(error));
    }
  }

  cancel(): void {
    this.#requests.abort();
    this.#requests = new AbortController();
  }
}

function explain(error: unknown): string {
  return error instanceof SourceError ? error.message : 'The graph’s answer can’t be read. Reload the page.';
}
