import { texts } from './texts.ts';
import type { TimelineWire } from './wire.ts';

/** The server's answer isn't the data asked for; the message is meant for the person at the screen. */
export class SourceError extends Error {}

/** Asks the endpoint for the facts of a selection. */
export async function loadTimeline(documentBase: string, query: string, signal: AbortSignal): Promise<TimelineWire> {
  const url = new URL(`api/v1/timeline${query === '' ? '' : `?${query}`}`, documentBase);
  let response: Response;
  try {
    response = await fetch(url, { signal, headers: { Accept: 'application/json, application/problem+json' } });
  } catch (error) {
    throw signal.aborted ? error : new SourceError(texts.unreachable);
  }
  if (!response.ok) {
    throw new SourceError(await explanation(response));
  }
  return (await response.json()) as TimelineWire;
}

/** The detail of a problem document (RFC 9457), or the bare status. */
async function explanation(response: Response): Promise<string> {
  if (response.headers.get('Content-Type')?.includes('json') === true) {
    const problem = (await response.json()) as { readonly detail?: unknown };
    if (typeof problem.detail === 'string') {
      return problem.detail;
    }
  }
  return texts.status(String(response.status));
}

/** What to tell a person of a failure. */
export function explain(error: unknown): string {
  return error instanceof SourceError ? error.message : texts.unreadable;
}
