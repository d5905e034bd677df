import { ask } from '../shared/ask.ts';
import type { TimelineWire } from './wire.ts';

/** Asks the endpoint for the facts of a selection. */
export function loadTimeline(documentBase: string, query: string, signal: AbortSignal): Promise<TimelineWire> {
  return ask<TimelineWire>(new URL(`api/v1/timeline${query === '' ? '' : `?${query}`}`, documentBase), { signal });
}
