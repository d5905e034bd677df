import type { GraphState } from './graph-state.ts';
import type { Point } from './layout.ts';

/** Where things stood on a canvas, kept on this machine by what was opened on it. */

const PREFIX = 'entente.canvas.';
/** The oldest canvases are forgotten beyond this. */
const MOST_CANVASES = 20;
const MOST_PLACES = 2000;

/** What is asked of a browser's storage. */
export type PlaceStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

function keyOf(roots: readonly string[]): string {
  return PREFIX + [...roots].sort().join(',');
}

export function keepPlaces(store: PlaceStore, state: GraphState, now: number): void {
  const places = [...state.places].filter(([uid]) => state.nodes.has(uid) || state.pinned.has(uid)).slice(0, MOST_PLACES)
    .map(([uid, { x, y }]) => [uid, Math.round(x), Math.round(y)]);
  try {
    store.setItem(keyOf(state.roots), JSON.stringify({ now, places }));
    forgetOldest(store);
  } catch {
    // a full or forbidden store is no reason to stop: the address still tells the pins
  }
}

export function keptPlaces(store: PlaceStore, roots: readonly string[]): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const entry of read(store, keyOf(roots)).places) {
    if (Array.isArray(entry)) {
      const [uid, x, y]: unknown[] = entry;
      if (typeof uid === 'string' && typeof x === 'number' && typeof y === 'number') {
        places.set(uid, { x, y });
      }
    }
  }
  return places;
}

function read(store: PlaceStore, key: string): { readonly now: number; readonly places: readonly unknown[] } {
  try {
    const value: unknown = JSON.parse(store.getItem(key) ?? 'null');
    if (typeof value === 'object' && value !== null && 'places' in value && Array.isArray(value.places)) {
      return { now: 'now' in value && typeof value.now === 'number' ? value.now : 0, places: value.places };
    }
  } catch {
    // what somebody else wrote there isn't ours
  }
  return { now: 0, places: [] };
}

function forgetOldest(store: PlaceStore): void {
  const keys = Array.from({ length: store.length }, (_, i) => store.key(i)).filter((key): key is string => key?.startsWith(PREFIX) === true);
  keys.map((key) => ({ key, now: read(store, key).now })).sort((a, b) => b.now - a.now).slice(MOST_CANVASES).forEach(({ key }) => store.removeItem(key));
}
