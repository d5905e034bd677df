import type { CanvasAddress } from './graph-model.ts';
import type { Stretch } from './time.ts';

/** What the page's address should say now. */
export interface AddressChange extends CanvasAddress {
  /** The change is worth a step back in the browser's history: something was expanded, collapsed or hidden. */
  readonly step: boolean;
}

/** Typed events of the element; the server listens to the first two only. */
export interface GraphCanvasEvents {
  'address-changed': CustomEvent<AddressChange>;
  /** A stretch of time is selected, for every view; ISO days, both '' for all time. */
  'time-selected': CustomEvent<Stretch>;
  /** A page of neighbours is on the screen, or couldn't be had. */
  'neighbours-loaded': CustomEvent<{ readonly entity: string; readonly failed: boolean }>;
}

export function canvasEvent<K extends keyof GraphCanvasEvents>(
  name: K, detail: GraphCanvasEvents[K]['detail']
): CustomEvent<GraphCanvasEvents[K]['detail']> {
  return new CustomEvent(name, { detail });
}
