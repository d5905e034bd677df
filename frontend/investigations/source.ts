import { SourceError, ask as askServer } from '../shared/ask.ts';
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
  try {
    // leaving the page doesn't lose what was just done, as far as the browser lets it
    const keepalive = method === 'PUT' && JSON.stringify(body ?? '').length < 60_000;
    return await askServer<Answer>(new URL(PATH + path, document.baseURI), { method, body, headers, keepalive });
  } catch (error) {
    if (error instanceof SourceError && error.status === 412) {
      throw new ChangedElsewhere(error.message);
    }
    throw error instanceof SourceError && error.status === 404 ? new NotThere(error.message) : error;
  }
}
