import { linkOf } from './canvas-address.ts';
import { placeCommunities } from './community-places.ts';
import { addEntities, addPage, collapse, removeNodes, takeAway } from './expanding.ts';
import type {
  CanvasAddress, EntitySet, EntityType, GraphNode, Layout, LineKind, NeighbourPage, Relation, RelationKind
} from './graph-model.ts';
import type { Change, SavedCanvas, Tint } from '../investigations/model.ts';
import type { Point } from './layout.ts';
import type { TimeShown } from './time.ts';
import { visibleNodes } from './visible.ts';

/** All relations of one pair of entities: drawn as one line. */
export interface Link {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** The most reported one first: the link is drawn in its kind. */
  readonly relations: readonly [Relation, ...Relation[]];
}

export interface Expansion {
  readonly uid: string;
  /** Relations of this kind only; null for all. */
  readonly kind: RelationKind | null;
  /** Neighbours fetched so far, which is the next page's offset. */
  readonly shown: number;
  readonly more: boolean;
  /** The order holds among a part of the entity's relations only. */
  readonly sampled: boolean;
}

export interface GraphState {
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: ReadonlyMap<string, Link>;
  /** By entity and kind, in the order of expanding, which is the order of drawing it again. */
  readonly expansions: ReadonlyMap<string, Expansion>;
  /** Which expansions brought a node; a node goes with the last of them. */
  readonly broughtBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entities that no expansion brought: found on paths. */
  readonly also: ReadonlySet<string>;
  /** Entities taken off the canvas, which expansions bring no more. */
  readonly removed: ReadonlySet<string>;
  /** Entities out of sight, one by one. */
  readonly veiled: ReadonlySet<string>;
  readonly hidden: ReadonlySet<EntityType>;
  readonly hiddenKinds: ReadonlySet<LineKind>;
  readonly selection: readonly string[];
  /** Key of the link whose facts are open. */
  readonly openLink: string | null;
  /** The entities of a path that is shown before the rest, in order. */
  readonly trail: readonly string[];
  readonly search: string;
  /** Where each node stands; a node that was placed by hand keeps its place though it leaves. */
  readonly places: ReadonlyMap<string, Point>;
  /** What no layout moves. */
  readonly pinned: ReadonlySet<string>;
  readonly layout: Layout;
  /** Whether leaves are drawn together; null where their number decides. */
  readonly grouping: boolean | null;
  /** The groups taken apart by hand. */
  readonly opened: ReadonlySet<string>;
  /** Each entity's community, where there are too many to draw; empty otherwise. */
  readonly communities: ReadonlyMap<string, number>;
  readonly filter: CanvasAddress['filter'];
  /** The stretch of time that is played or brushed; null for all time. */
  readonly time: TimeShown | null;
  readonly whole: boolean;
  /** Colours that somebody gave to entities. */
  readonly colours: ReadonlyMap<string, Tint>;
  /** What is new or changed since the open investigation was last looked at: entities, links by their key, facts. */
  readonly news: ReadonlyMap<string, Change>;
  /** The entities and links with notes, and how many each. */
  readonly noted: ReadonlyMap<string, number>;
}

export type Action =
  | { readonly type: 'started'; readonly address: CanvasAddress; readonly places?: ReadonlyMap<string, Point>; readonly saved?: SavedCanvas | null }
  | { readonly type: 'coloured'; readonly uids: readonly string[]; readonly tint: Tint | null }
  | { readonly type: 'marks-told'; readonly news: GraphState['news']; readonly noted: GraphState['noted'] }
  | { readonly type: 'page-added'; readonly page: NeighbourPage; readonly kind?: RelationKind | null; readonly step?: boolean }
  | { readonly type: 'entities-added'; readonly found: EntitySet; readonly step?: boolean }
  | { readonly type: 'communities-found'; readonly communities: ReadonlyMap<string, number> }
  | { readonly type: 'collapsed'; readonly uid: string }
  | { readonly type: 'veiled'; readonly uids: readonly string[] }
  | { readonly type: 'removed'; readonly uids: readonly string[] }
  | { readonly type: 'restored' }
  | { readonly type: 'pinned'; readonly uids: readonly string[]; readonly on: boolean }
  | { readonly type: 'moved'; readonly places: ReadonlyMap<string, Point> }
  | { readonly type: 'laid-out'; readonly layout: Layout; readonly places: ReadonlyMap<string, Point> }
  | { readonly type: 'selected'; readonly uid: string; readonly additive: boolean }
  | { readonly type: 'many-selected'; readonly uids: readonly string[]; readonly additive: boolean }
  | { readonly type: 'selection-inverted' }
  | { readonly type: 'selection-cleared' }
  | { readonly type: 'link-opened'; readonly key: string }
  | { readonly type: 'trail-shown'; readonly uids: readonly string[] }
  | { readonly type: 'type-toggled'; readonly entityType: EntityType }
  | { readonly type: 'kind-toggled'; readonly kind: LineKind }
  | { readonly type: 'only-type'; readonly entityType: EntityType }
  | { readonly type: 'group-toggled'; readonly key: string }
  | { readonly type: 'grouping-set'; readonly on: boolean }
  | { readonly type: 'time-shown'; readonly time: TimeShown | null }
  | { readonly type: 'searched'; readonly text: string };

export const EMPTY_STATE: GraphState = {
  roots: [], nodes: new Map(), links: new Map(), expansions: new Map(), broughtBy: new Map(), also: new Set(), removed: new Set(),
  veiled: new Set(), hidden: new Set(), hiddenKinds: new Set(), selection: [], openLink: null, trail: [], search: '',
  places: new Map(), pinned: new Set(), layout: 'rings', grouping: null, opened: new Set(), communities: new Map(), filter: {}, time: null, whole: false,
  colours: new Map(), news: new Map(), noted: new Map()
};

export function reduce(state: GraphState, action: Action): GraphState {
  switch (action.type) {
    case 'started':
      return { ...start(action.address, action.places ?? new Map(), action.saved ?? null), news: state.news, noted: state.noted };
    case 'coloured':
      return { ...state, colours: coloured(state.colours, action.uids, action.tint) };
    case 'marks-told':
      return { ...state, news: action.news, noted: action.noted };
    case 'page-added':
      return addPage(state, action.page, action.kind ?? null);
    case 'entities-added':
      return addEntities(state, action.found, action.step ?? false);
    case 'communities-found':
      return { ...state, communities: action.communities, places: new Map([...placeCommunities(action.communities), ...state.places]) };
    case 'collapsed':
      return collapse(state, action.uid);
    case 'removed':
      return removeNodes(state, action.uids);
    case 'veiled':
      return takeAway({ ...state, veiled: new Set([...state.veiled, ...action.uids]) }, new Set(action.uids));
    case 'restored':
      return { ...state, veiled: new Set(), hidden: new Set(), hiddenKinds: new Set() };
    case 'pinned':
      return { ...state, pinned: action.on ? new Set([...state.pinned, ...action.uids]) : without(state.pinned, action.uids) };
    case 'moved':
      return { ...state, places: new Map([...state.places, ...action.places]), pinned: new Set([...state.pinned, ...action.places.keys()]) };
    case 'laid-out':
      return { ...state, layout: action.layout, places: new Map([...state.places, ...action.places]) };
    case 'group-toggled':
      return { ...state, opened: toggled(state.opened, action.key) };
    case 'grouping-set':
      return { ...state, grouping: action.on, opened: new Set() };
    case 'type-toggled':
      return { ...state, hidden: toggled(state.hidden, action.entityType) };
    case 'kind-toggled':
      return { ...state, hiddenKinds: toggled(state.hiddenKinds, action.kind) };
    case 'only-type':
      return { ...state, hidden: onlyType(state, action.entityType) };
    case 'time-shown':
      return { ...state, time: action.time };
    case 'searched':
      return { ...state, search: action.text };
    default:
      return choose(state, action);
  }
}

type Choice = Extract<Action, { readonly type: 'selected' | 'many-selected' | 'selection-inverted' | 'selection-cleared' | 'link-opened' | 'trail-shown' }>;

/** What is chosen, which changes nothing of what is drawn. */
function choose(state: GraphState, action: Choice): GraphState {
  switch (action.type) {
    case 'selected':
      return { ...state, openLink: null, selection: select(state.selection, action.uid, action.additive) };
    case 'many-selected':
      return { ...state, openLink: null, selection: [...new Set([...(action.additive ? state.selection : []), ...action.uids])] };
    case 'selection-inverted':
      return { ...state, openLink: null, selection: visibleNodes(state).map(({ uid }) => uid).filter((uid) => !state.selection.includes(uid)) };
    case 'selection-cleared':
      return state.selection.length === 0 && state.openLink === null && state.trail.length === 0 ? state
        : { ...state, selection: [], openLink: null, trail: [] };
    case 'link-opened':
      return { ...state, openLink: action.key, selection: [] };
    case 'trail-shown':
      return { ...state, trail: action.uids };
  }
}

function coloured(colours: GraphState['colours'], uids: readonly string[], tint: Tint | null): GraphState['colours'] {
  const next = new Map(colours);
  uids.forEach((uid) => (tint === null ? next.delete(uid) : next.set(uid, tint)));
  return next;
}

function start(address: CanvasAddress, places: ReadonlyMap<string, Point>, saved: SavedCanvas | null): GraphState {
  return {
    ...EMPTY_STATE,
    roots: address.entities,
    also: new Set(address.also),
    removed: new Set(address.removed),
    veiled: new Set(address.veiled),
    hidden: new Set(address.hidden),
    hiddenKinds: new Set(address.hiddenKinds),
    selection: address.selection,
    openLink: linkOf(address),
    places: new Map([...places, ...address.pins.map(({ uid, x, y }) => [uid, { x, y }] as const)]),
    pinned: new Set(address.pins.map(({ uid }) => uid)),
    layout: address.layout,
    filter: address.filter,
    whole: address.whole,
    colours: new Map(Object.entries(saved?.colours ?? {})),
    grouping: saved?.grouping ?? null,
    opened: new Set(saved?.opened)
  };
}

function select(selection: readonly string[], uid: string, additive: boolean): readonly string[] {
  if (!additive) {
    return [uid];
  }
  return selection.includes(uid) ? selection.filter((selected) => selected !== uid) : [...selection, uid];
}

/** All other types hidden, or none where that is so already. */
function onlyType(state: GraphState, only: EntityType): ReadonlySet<EntityType> {
  const others = new Set([...state.nodes.values()].map(({ type }) => type).filter((type) => type !== only));
  const already = !state.hidden.has(only) && [...others].every((type) => state.hidden.has(type));
  return already ? new Set() : others;
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) {
    next.add(value);
  }
  return next;
}

function without<T>(set: ReadonlySet<T>, values: readonly T[]): ReadonlySet<T> {
  return new Set([...set].filter((value) => !values.includes(value)));
}

/** One key for a pair, whichever end comes first. */
export function linkKey(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** The two ends of a link. */
export function linkEnds(key: string): readonly [string, string] {
  const [a = '', b = ''] = key.split('~');
  return [a, b];
}

/** How an entity's expansion is called: one for each kind asked for. */
export function expansionKey(uid: string, kind: RelationKind | null): string {
  return kind === null ? uid : `${uid}/${kind}`;
}
