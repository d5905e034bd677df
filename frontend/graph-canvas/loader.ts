import { SourceError, explain } from '../shared/ask.ts';
import type { CanvasAddress, ConnectionSet, EdgeEvidence, EntitySet, NeighbourPage, PathSet, RelationKind } from './graph-model.ts';
import type { GraphSource } from './graph-source.ts';
import { expansionKey, type GraphState } from './graph-state.ts';
import type { PathChoice } from './paths-panel.ts';
import { asFilter, timedFilter, type Stretch } from './time.ts';
import { T, filled } from './texts.ts';

/** Neighbours that one expansion brings, what else one may ask for, and the most of one request. */
export const PAGE = 30;
export const PAGES: readonly number[] = [10, 30, 100, 200];
const MAX_PAGE = 200;
/** Beyond this the screen tells nothing any more. */
const MAX_NODES = 5000;

export interface LoaderHost {
  /** What is on the canvas right now. */
  current(): GraphState;
  added(page: NeighbourPage, kind: RelationKind | null, step: boolean): void;
  found(entities: EntitySet, step: boolean): void;
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

  /** Brings what an address names: the entities opened, those found on paths, then the others that were expanded. */
  restore(address: CanvasAddress): void {
    this.cancel();
    const expanded = address.expanded ?? address.entities.map((uid) => ({ uid, shown: PAGE, kind: null }));
    if (address.entities.length === 0 && address.also.length === 0) {
      this.#enqueue('', async (signal) => this.#host.found(await this.#source.overview(address.filter, signal), false));
    }
    for (const uid of address.entities) {
      const own = expanded.filter((one) => one.uid === uid && one.shown > 0);
      for (const { shown, kind } of own.length > 0 ? own : [{ shown: 0, kind: null }]) {
        this.#enqueue(uid, (signal) => this.#load(uid, kind, shown, false, signal));
      }
    }
    if (address.also.length > 0) {
      this.#enqueue('', (signal) => this.#bring(address.also, false, signal));
    }
    for (const { uid, shown, kind } of expanded.filter((one) => !address.entities.includes(one.uid))) {
      // an entity that nothing brings any more isn't brought by its own expansion
      this.#enqueue(uid, async (signal) => (this.#host.current().nodes.has(uid) ? this.#load(uid, kind, shown, false, signal) : undefined));
    }
  }

  /** Brings so many further neighbours of an entity by relations of a kind, or of all. */
  expand(uid: string, kind: RelationKind | null, count: number, then: () => void): void {
    this.#enqueue(uid, (signal) => this.#load(uid, kind, count, true, signal), then);
  }

  /** Brings entities by name. */
  bring(uids: readonly string[], then: () => void): void {
    this.#enqueue('', (signal) => this.#bring(uids, true, signal), then);
  }

  #enqueue(uid: string, work: (signal: AbortSignal) => Promise<void>, then: () => void = () => undefined): void {
    const { signal } = this.#requests;
    this.#host.busy(++this.#waiting);
    this.#queue = this.#queue.then(async () => {
      try {
        signal.throwIfAborted();
        await work(signal);
        signal.throwIfAborted();
        this.#host.loaded(uid);
        then();
      } catch (error) {
        if (!signal.aborted) {
          this.#host.failed(uid, explain(error, T.unreadable));
        }
      } finally {
        this.#host.busy(--this.#waiting);
      }
    });
  }

  async #load(uid: string, kind: RelationKind | null, count: number, step: boolean, signal: AbortSignal): Promise<void> {
    for (let left = count, first = true; first || left > 0; first = false) {
      const { nodes, expansions, filter } = this.#host.current();
      const room = MAX_NODES - nodes.size;
      if (room <= 0 && !nodes.has(uid)) {
        throw new SourceError(filled(T.reasons.full, MAX_NODES));
      }
      const page = await this.#source.neighbours({
        entity: uid, kind, offset: expansions.get(expansionKey(uid, kind))?.shown ?? 0, limit: Math.max(0, Math.min(left, MAX_PAGE, room)), with: [...nodes.keys()], filter
      }, signal);
      signal.throwIfAborted();
      this.#host.added(page, kind, step && first);
      left = page.more ? left - page.nodes.length : 0;
    }
  }

  async #bring(uids: readonly string[], step: boolean, signal: AbortSignal): Promise<void> {
    const { nodes, filter } = this.#host.current();
    const wanted = [...new Set(uids)].filter((uid) => !nodes.has(uid)).slice(0, MAX_PAGE);
    if (wanted.length > 0) {
      const found = await this.#source.entities(wanted, [...nodes.keys()], filter, signal);
      signal.throwIfAborted();
      this.#host.found(found, step);
    }
  }

  paths(entities: readonly string[], choice: PathChoice): Promise<PathSet | null> {
    return this.#ask((signal) => this.#source.paths(entities, choice, this.#host.current().filter, signal));
  }

  connections(entities: readonly string[]): Promise<ConnectionSet | null> {
    return this.#ask((signal) => this.#source.connections(entities, this.#host.current().filter, signal));
  }

  /** The facts that join two entities, in the time that is shown. */
  evidence(source: string, target: string): Promise<EdgeEvidence | null> {
    return this.#ask((signal) => this.#source.evidence(source, target, timedFilter(this.#host.current()), signal));
  }

  /** The relations among what is on the canvas in a stretch of time. */
  edges(stretch: Stretch): Promise<EntitySet | null> {
    const { nodes, filter } = this.#host.current();
    return this.#ask((signal) => this.#source.edges([...nodes.keys()], { ...filter, ...asFilter(stretch) }, signal));
  }

  /** Throws with an explanation; null if it was called off. */
  async #ask<Answer>(question: (signal: AbortSignal) => Promise<Answer>): Promise<Answer | null> {
    const { signal } = this.#requests;
    try {
      return await question(signal);
    } catch (error) {
      if (signal.aborted) {
        return null;
      }
      throw new SourceError(explain(error, T.unreadable));
    }
  }

  cancel(): void {
    this.#requests.abort();
    this.#requests = new AbortController();
  }
}
