import type { Investigation, InvestigationContent, InvestigationDiff, NoteTarget } from './model.ts';

/** Somebody else saved in between. */
export class ChangedElsewhere extends Error {}

/** The investigation isn't there any more. */
export class NotThere extends Error {}

const PATH = 'api/v1/investigations';

export function createInvestigation(content: InvestigationContent): Promise<Investigation> {
  return ask('POST', '', content);
}

export function findInvestigation(uid: string): Promise<Investigation> {
  return ask('GET', `/${uid}`);
}

export function findDiff(uid: string): Promise<InvestigationDiff> {
  return ask('GET', `/${uid}/diff`);
}

export function saveInvestigation({ uid, version }: Investigation, content: InvestigationContent, reason: 'saved' | 'autosaved'): Promise<Investigation> {
  return ask('PUT', `/${uid}?reason=${reason}`, content, { 'If-Match': `"${version}"` });
}

export function addNote(uid: string, target: NoteTarget, text: string): Promise<Investigation> {
  return ask('POST', `/${uid}/notes`, { target, text });
}

export function editNote(uid: string, note: string, text: string): Promise<Investigation> {
  return ask('PUT', `/${uid}/notes/${note}`, { text });
}

export function deleteNote(uid: string, note: string): Promise<Investigation> {
  return ask('DELETE', `/${uid}/notes/${note}`);
}

async function ask<Answer>(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(new URL(PATH + path, document.baseURI), {
    method, headers: { ...headers, Accept: 'application/json, application/problem+json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    // leaving the page doesn't lose what was just done, as far as the browser lets it
    keepalive: method === 'PUT' && JSON.stringify(body ?? '').length < 60_000
  });
  if (!response.ok) {
    const reason = await explanation(response);
    throw response.status === 412 ? new ChangedElsewhere(reason) : response.status === 404 ? new NotThere(reason) : new Error(reason);
  }
  return (await response.json()) as Answer;
}

async function explanation(response: Response): Promise<string> {
  const problem = response.headers.get('Content-Type')?.includes('json') === true ? ((await response.json()) as { readonly detail?: unknown }) : {};
  return typeof problem.detail === 'string' ? problem.detail : String(response.status);
}
