import { ask } from '../shared/ask.ts';
import type { CanvasAddress, ConnectionSet, EdgeEvidence, EntitySet, NeighbourPage, PathSet, RelationKind } from './graph-model.ts';
import type { PathChoice } from './paths-panel.ts';

type Filter = CanvasAddress['filter'];

export interface NeighbourRequest {
  readonly entity: string;
  /** Relations of this kind only; null for all. */
  readonly kind: RelationKind | null;
  readonly offset: number;
  readonly limit: number;
  readonly with: readonly string[];
  readonly filter: Filter;
}

/** An address holds 8 kB; an identifier takes 29 characters of it. */
const ADDRESS_ENTITIES = 150;

/** Asks the graph's endpoints. */
export class GraphSource {
  readonly #base: URL;

  constructor(documentBase: string) {
    this.#base = new URL('api/v1/graph/', documentBase);
  }

  async neighbours({ kind, ...request }: NeighbourRequest, signal: AbortSignal): Promise<NeighbourPage> {
    const relation = kind === null ? [] : [kind];
    if (request.with.length > ADDRESS_ENTITIES) {
      return this.#post<NeighbourPage>('neighbours', { ...request, relation }, signal);
    }
    const { entity, offset, limit, filter } = request;
    return this.#get<NeighbourPage>('neighbours', {
      ...filter, entity: [entity], offset: [String(offset)], limit: [String(limit)], relation, with: request.with.length === 0 ? [] : [request.with.join(',')]
    }, signal);
  }

  async entities(entities: readonly string[], present: readonly string[], filter: Filter, signal: AbortSignal): Promise<EntitySet> {
    return this.#post<EntitySet>('entities', { entities, with: present, filter }, signal);
  }

  /** The relations among entities; the entities themselves are known. */
  async edges(entities: readonly string[], filter: Filter, signal: AbortSignal): Promise<EntitySet> {
    return this.#post<EntitySet>('edges', { entities, filter }, signal);
  }

  async overview(filter: Filter, signal: AbortSignal): Promise<EntitySet> {
    return this.#get<EntitySet>('overview', filter, signal);
  }

  async paths(entities: readonly string[], { shortest, length, inOrder }: PathChoice, filter: Filter, signal: AbortSignal): Promise<PathSet> {
    return this.#get<PathSet>('paths', {
      ...filter, entity: entities, shortest: [String(shortest)], length: [String(length)], ordered: [String(inOrder)]
    }, signal);
  }

  async connections(entities: readonly string[], filter: Filter, signal: AbortSignal): Promise<ConnectionSet> {
    return this.#get<ConnectionSet>('connections', { ...filter, entity: entities }, signal);
  }

  async evidence(source: string, target: string, filter: Filter, signal: AbortSignal): Promise<EdgeEvidence> {
    return this.#get<EdgeEvidence>('edge', { ...filter, source: [source], target: [target] }, signal);
  }

  #get<Answer>(path: string, parameters: Readonly<Record<string, readonly string[]>>, signal: AbortSignal): Promise<Answer> {
    const url = new URL(path, this.#base);
    Object.entries(parameters).forEach(([name, values]) => values.forEach((value) => url.searchParams.append(name, value)));
    return ask<Answer>(url, { signal });
  }

  #post<Answer>(path: string, body: object, signal: AbortSignal): Promise<Answer> {
    return ask<Answer>(new URL(path, this.#base), { body, signal });
  }
}
