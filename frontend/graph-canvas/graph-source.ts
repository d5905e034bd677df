import type { CanvasAddress, ConnectionSet, EdgeEvidence, EntitySet, NeighbourPage, PathSet, RelationKind } from './graph-model.ts';
import type { PathChoice } from './paths-panel.ts';
import { T, filled } from './texts.ts';

type Filter = CanvasAddress['filter'];

/** The server's answer isn't the data asked for; the message is meant for the person at the screen. */
export class SourceError extends Error {}

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
    return ask<Answer>(new URL(path, this.#base), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal });
  }
}

async function ask<Answer>(url: URL, init: RequestInit): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, headers: { ...init.headers, Accept: 'application/json, application/problem+json' } });
  } catch (error) {
    if (init.signal?.aborted === true) {
      throw error;
    }
    throw new SourceError(T.errors.unreachable);
  }
  if (!response.ok) {
    throw new SourceError(await explanation(response));
  }
  return (await response.json()) as Answer;
}

/** The detail of a problem document (RFC 9457), or the bare status. */
async function explanation(response: Response): Promise<string> {
  if (response.headers.get('Content-Type')?.includes('json') === true) {
    const problem = (await response.json()) as { readonly detail?: unknown };
    if (typeof problem.detail === 'string') {
      return problem.detail;
    }
  }
  return filled(T.errors.status, String(response.status));
}
