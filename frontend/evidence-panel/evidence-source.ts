import type { Citations, EvidenceSentence, FactEvidence } from './evidence-model.ts';

/** The sentences behind a fact. Rejects with the server's reason where it gives one. */
export function findEvidence(fact: string, signal: AbortSignal): Promise<FactEvidence> {
  return ask<FactEvidence>(new URL(`api/v1/facts/${encodeURIComponent(fact)}/evidence`, document.baseURI), signal);
}

/** How to cite a sentence's article. */
export function findCitations(sentence: EvidenceSentence, signal: AbortSignal): Promise<Citations> {
  const url = new URL(`api/v1/articles/${encodeURIComponent(sentence.article)}/citations`, document.baseURI);
  url.searchParams.set('claim', sentence.claim);
  url.searchParams.set('passage', sentence.passage);
  return ask<Citations>(url, signal);
}

async function ask<T>(url: URL, signal: AbortSignal): Promise<T> {
  const response = await fetch(url, { signal, headers: { Accept: 'application/json, application/problem+json' } });
  if (!response.ok) {
    const problem = response.headers.get('Content-Type')?.includes('json') === true ? ((await response.json()) as { readonly detail?: unknown }) : {};
    throw new Error(typeof problem.detail === 'string' ? problem.detail : '');
  }
  return (await response.json()) as T;
}
