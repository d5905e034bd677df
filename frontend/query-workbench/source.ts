import type { Failure, Outcome, Result } from './result.ts';
import { texts } from './texts.ts';

export interface Asked {
  readonly id: string;
  readonly query: string;
  readonly parameters: Record<string, unknown>;
  readonly limit: number;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

export interface Schema {
  readonly labels: readonly Counted[];
  readonly relationshipTypes: readonly Counted[];
  readonly properties: readonly { readonly name: string; readonly properties: readonly string[] }[];
}

export interface Saved {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly parameters: string;
}

/** The server's answer isn't what was asked for. */
export class QueryError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail);
    this.failure = failure;
  }
}

export async function runQuery(asked: Asked, signal: AbortSignal): Promise<Result> {
  const answer = (await ask('api/v1/query', 'POST', asked, signal)) as {
    readonly columns: Result['columns'];
    readonly rows: Result['rows'];
    readonly outcome?: Outcome;
    readonly error?: { readonly detail: string; readonly reason: string; readonly line?: number; readonly column?: number };
  };
  const error = answer.error;
  return {
    columns: answer.columns, rows: answer.rows, outcome: answer.outcome ?? null,
    error: error === undefined ? null : { detail: error.detail, reason: error.reason, line: error.line ?? null, column: error.column ?? null }
  };
}

/** The same as a file; the limit of rows is the same, so that the file holds what is seen. */
export async function queryAsFile(asked: Asked, mediaType: string): Promise<Blob> {
  const response = await send('api/v1/query', 'POST', asked, null, mediaType);
  return response.blob();
}

/** Stops a query; the request that asked it ends by itself. */
export async function cancelQuery(id: string): Promise<void> {
  await fetch(address(`api/v1/query/${id}`), { method: 'DELETE' });
}

export async function findSchema(): Promise<Schema> {
  return (await ask('api/v1/query/schema', 'GET', null, null)) as Schema;
}

export async function findParticipants(facts: readonly string[]): Promise<readonly string[]> {
  return ((await ask('api/v1/query/participants', 'POST', { facts }, null)) as { readonly entities: readonly string[] }).entities;
}

export async function findSaved(): Promise<readonly Saved[]> {
  return (await ask('api/v1/query/saved', 'GET', null, null)) as readonly Saved[];
}

export async function save(saved: Saved): Promise<void> {
  await ask(`api/v1/query/saved/${saved.id}`, 'PUT', { name: saved.name, query: saved.query, parameters: saved.parameters }, null);
}

export async function forget(id: string): Promise<void> {
  await send(`api/v1/query/saved/${id}`, 'DELETE', null, null, '*/*');
}

async function ask(path: string, method: string, body: unknown, signal: AbortSignal | null): Promise<unknown> {
  return (await send(path, method, body, signal, 'application/json, application/problem+json')).json();
}

async function send(path: string, method: string, body: unknown, signal: AbortSignal | null, accept: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address(path), {
      method, headers: body === null ? { Accept: accept } : { Accept: accept, 'Content-Type': 'application/json' },
      body: body === null ? null : JSON.stringify(body), signal
    });
  } catch (error) {
    if (signal?.aborted === true) {
      throw error;
    }
    throw new QueryError({ detail: texts().unreachable, reason: 'UNREACHABLE', line: null, column: null });
  }
  if (!response.ok) {
    throw new QueryError(await failure(response));
  }
  return response;
}

async function failure(response: Response): Promise<Failure> {
  if (response.headers.get('Content-Type')?.includes('json') === true) {
    const problem = (await response.json()) as { readonly detail?: string; readonly reason?: string; readonly line?: number; readonly column?: number };
    return { detail: problem.detail ?? texts().status(response.status), reason: problem.reason ?? '', line: problem.line ?? null, column: problem.column ?? null };
  }
  return { detail: texts().status(response.status), reason: '', line: null, column: null };
}

function address(path: string): URL {
  return new URL(path, document.baseURI);
}
