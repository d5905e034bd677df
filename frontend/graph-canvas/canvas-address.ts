import type { SavedCanvas } from '../investigations/model.ts';
import type { CanvasAddress } from './graph-model.ts';
import { linkEnds, linkKey, type GraphState } from './graph-state.ts';
import type { Point } from './layout.ts';
import { visibleNodes } from './visible.ts';

/** More pins would make an address too long to send; the others are kept on this machine only. */
const MAX_PINS = 60;
const MAX_LISTED = 200;

/** What the address has to say for the same screen to come back. */
export function addressOf(state: GraphState): CanvasAddress {
  return {
    entities: state.roots,
    expanded: [...state.expansions.values()].map(({ uid, shown, kind }) => ({ uid, shown, kind })),
    also: [...state.also].slice(0, MAX_LISTED),
    removed: [...state.removed].slice(0, MAX_LISTED),
    veiled: [...state.veiled].slice(0, MAX_LISTED),
    hidden: [...state.hidden],
    hiddenKinds: [...state.hiddenKinds],
    selection: state.selection.slice(0, 50),
    relation: state.openLink === null ? [] : linkEnds(state.openLink),
    pins: [...state.pinned].slice(0, MAX_PINS).flatMap((uid) => {
      const place = state.places.get(uid);
      return place === undefined ? [] : [{ uid, x: Math.round(place.x), y: Math.round(place.y) }];
    }),
    layout: state.layout,
    filter: state.filter,
    whole: state.whole
  };
}

/** Whether nothing was opened or found: a first view of all there is. */
export function isOverview({ entities, also }: CanvasAddress): boolean {
  return entities.length === 0 && also.length === 0;
}

/** Whether two addresses bring the same screen. */
export function sameAddress(a: CanvasAddress, b: CanvasAddress): boolean {
  return a.expanded !== null && canonical(a) === canonical(b);
}

function canonical(address: CanvasAddress): string {
  return JSON.stringify([
    address.entities, (address.expanded ?? []).map(({ uid, shown, kind }) => [uid, shown, kind]), address.also, address.removed,
    address.veiled, address.hidden, address.hiddenKinds, address.selection, address.relation,
    address.pins.map(({ uid, x, y }) => [uid, x, y]), address.layout, Object.entries(address.filter), address.whole
  ]);
}

/** The open link of an address. */
export function linkOf({ relation: [a, b] }: CanvasAddress): string | null {
  return a === undefined || b === undefined ? null : linkKey(a, b);
}

/** What stands on the canvas, as an investigation keeps it: all of it, where an address has room for some only. */
export function savedCanvasOf(state: GraphState): SavedCanvas {
  const stands = (uid: string): boolean => state.nodes.has(uid) || state.pinned.has(uid) || uid.includes(':');
  return {
    drawn: [...state.nodes.keys()],
    places: [...state.places].filter(([uid]) => stands(uid)).map(([uid, { x, y }]) => ({ uid, x: Math.round(x), y: Math.round(y) })),
    pinned: [...state.pinned], also: [...state.also], removed: [...state.removed], veiled: [...state.veiled],
    colours: Object.fromEntries(state.colours), grouping: state.grouping, opened: [...state.opened]
  };
}

/** What is on the screen and where, for who takes it away. */
export interface ShownOnCanvas {
  readonly entities: readonly string[];
  readonly positions: Readonly<Record<string, Point>>;
  readonly filter: CanvasAddress['filter'];
}

/** @param time the time that is played, as a filter */
export function shownOf(state: GraphState, time: CanvasAddress['filter']): ShownOnCanvas {
  const entities = visibleNodes(state).map(({ uid }) => uid);
  const positions = entities.flatMap((uid) => {
    const place = state.places.get(uid);
    return place === undefined ? [] : [[uid, { x: place.x, y: place.y }] as const];
  });
  return { entities, positions: Object.fromEntries(positions), filter: { ...state.filter, ...time } };
}

/** What is to be brought back for an address. */
export interface Restoration {
  readonly wanted: CanvasAddress;
  readonly places: ReadonlyMap<string, Point>;
  /** Entities that stood on the canvas, which no expansion may bring any more. */
  readonly drawn: readonly string[];
}

/**
 * @param saved what an investigation kept of these entities' canvas, and whether it is this very canvas
 * @param kept where this machine remembers them
 */
export function restorationOf(address: CanvasAddress, saved: { readonly canvas: SavedCanvas; readonly exactly: boolean } | null, kept: Iterable<readonly [string, Point]>): Restoration {
  const stood = (saved?.canvas.places ?? []).map(({ uid, x, y }) => [uid, { x, y }] as const);
  return saved?.exactly === true
    ? { wanted: withSaved(address, saved.canvas), places: new Map([...kept, ...stood]), drawn: saved.canvas.drawn }
    : { wanted: address, places: new Map([...stood, ...kept]), drawn: [] };
}

/** An address with all that an investigation kept of its canvas. */
function withSaved(address: CanvasAddress, saved: SavedCanvas): CanvasAddress {
  const pinned = new Set(saved.pinned);
  return { ...address, also: saved.also, removed: saved.removed, veiled: saved.veiled, pins: saved.places.filter(({ uid }) => pinned.has(uid)) };
}
