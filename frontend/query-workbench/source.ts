import { SourceError, ask, explain, send } from '../shared/ask.ts';
import type { Failure, Outcome, Result } from './result.ts';

export interface Asked {
  readonly id: string;
  readonly query: string;
  readonly parameters: Record<string, unknown>;
  readonly limit: number;
  /** The deadline. */
  readonly seconds: number;
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

export async function runQuery(asked: Asked, signal: AbortSignal): Promise<Result> {
  const answer = await ask<{
    readonly columns: Result['columns'];
    readonly rows: Result['rows'];
    readonly outcome?: Outcome;
    readonly error?: { readonly detail: string; readonly reason: string; readonly line?: number; readonly column?: number };
  }>(address('api/v1/query'), { body: asked, signal });
  const error = answer.error;
  return {
    columns: answer.columns, rows: answer.rows, outcome: answer.outcome ?? null,
    error: error === undefined ? null : { detail: error.detail, reason: error.reason, line: error.line ?? null, column: error.column ?? null }
  };
}

/** The same as a file; the limit of rows is the same, so that the file holds what is seen. */
export async function queryAsFile(asked: Asked, mediaType: string): Promise<Blob> {
  const response = await send(address('api/v1/query'), { body: asked, headers: { Accept: mediaType } });
  return response.blob();
}

/** Stops a query; the request that asked it ends by itself. */
export async function cancelQuery(id: string): Promise<void> {
  await fetch(address(`api/v1/query/${id}`), { method: 'DELETE' }).catch(() => undefined); // where the server is gone, so is the query
}

export function findSchema(): Promise<Schema> {
  return ask<Schema>(address('api/v1/query/schema'));
}

export async function findParticipants(facts: readonly string[]): Promise<readonly string[]> {
  return (await ask<{ readonly entities: readonly string[] }>(address('api/v1/query/participants'), { body: { facts } })).entities;
}

export function findSaved(): Promise<readonly Saved[]> {
  return ask<readonly Saved[]>(address('api/v1/query/saved'));
}

export async function save(saved: Saved): Promise<void> {
  const { id, ...body } = saved;
  await send(address(`api/v1/query/saved/${id}`), { method: 'PUT', body });
}

export async function forget(id: string): Promise<void> {
  await send(address(`api/v1/query/saved/${id}`), { method: 'DELETE' });
}

/** What a person is told of a failed request, with the place in the query where the server knows it. */
export function failureOf(error: unknown): Failure {
  const { reason, line, column } = error instanceof SourceError ? error.problem : {};
  return {
    detail: explain(error, String(error)), reason: typeof reason === 'string' ? reason : '',
    line: typeof line === 'number' ? line : null, column: typeof column === 'number' ? column : null
  };
}

function address(path: string): URL {
  return new URL(path, document.baseURI);
}
