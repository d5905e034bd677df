import { ask } from '../shared/ask.ts';
import type { FactEvidence } from './evidence-model.ts';

/** The sentences behind a fact. */
export function findEvidence(fact: string, signal: AbortSignal): Promise<FactEvidence> {
  return ask<FactEvidence>(new URL(`api/v1/facts/${encodeURIComponent(fact)}/evidence`, document.baseURI), { signal });
}
