import type { CanvasAddress } from './graph-model.ts';

/** What the page's address should say now. */
export interface AddressChange extends CanvasAddress {
  /** The change is worth a step back in the browser's history: something was expanded, collapsed or hidden. */
  readonly step: boolean;
}

/** Typed events of the element; the server listens to the first only. */
export interface GraphCanvasEvents {
  'address-changed': CustomEvent<AddressChange>;
  /** A page of neighbours is on the screen, or couldn't be had. */
  'neighbours-loaded': CustomEvent<{ readonly entity: string; readonly failed: boolean }>;
}

export function canvasEvent<K extends keyof GraphCanvasEvents>(
  name: K, detail: GraphCanvasEvents[K]['detail']
): CustomEvent<GraphCanvasEvents[K]['detail']> {
  return new CustomEvent(name, { detail });
}
