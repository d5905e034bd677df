import type { EdgeEvidence, NeighbourPage } from './graph-model.ts';

/** The server's answer isn't the data asked for; the message is meant for the person at the screen. */
export class SourceError extends Error {}

export interface NeighbourRequest {
  readonly entity: string;
  readonly offset: number;
  readonly limit: number;
  readonly with: readonly string[];
}

/** An address holds 8 kB; an identifier takes 29 characters of it. */
const ADDRESS_ENTITIES = 150;

/** Asks the graph's endpoints. */
export class GraphSource {
  readonly #base: URL;

  constructor(documentBase: string) {
    this.#base = new URL('api/v1/graph/', documentBase);
  }

  async neighbours(request: NeighbourRequest, signal: AbortSignal): Promise<NeighbourPage> {
    if (request.with.length > ADDRESS_ENTITIES) {
      return ask<NeighbourPage>(new URL('neighbours', this.#base), {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(request), signal
      });
    }
    const url = new URL('neighbours', this.#base);
    url.searchParams.set('entity', request.entity);
    url.searchParams.set('offset', String(request.offset));
    url.searchParams.set('limit', String(request.limit));
    if (request.with.length > 0) {
      url.searchParams.set('with', request.with.join(','));
    }
    return ask<NeighbourPage>(url, { signal });
  }

  async evidence(source: string, target: string, signal: AbortSignal): Promise<EdgeEvidence> {
    const url = new URL('edge', this.#base);
    url.searchParams.set('source', source);
    url.searchParams.set('target', target);
    return ask<EdgeEvidence>(url, { signal });
  }
}

async function ask<T>(url: URL, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, headers: { ...init.headers, Accept: 'application/json, application/problem+json' } });
  } catch (error) {
    if (init.signal?.aborted === true) {
      throw error;
    }
    throw new SourceError('The server can’t be reached. Check that it runs, then try again.');
  }
  if (!response.ok) {
    throw new SourceError(await explanation(response));
  }
  return (await response.json()) as T;
}

/** The detail of a problem document (RFC 9457), or the bare status. */
async function explanation(response: Response): Promise<string> {
  if (response.headers.get('Content-Type')?.includes('json') === true) {
    const problem = (await response.json()) as { readonly detail?: unknown };
    if (typeof problem.detail === 'string') {
      return problem.detail;
    }
  }
  return `The server answered with status ${response.status}.`;
}
