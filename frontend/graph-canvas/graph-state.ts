import type {
  CanvasAddress, EntityType, GraphNode, NeighbourPage, Relation, RelationKind
} from './graph-model.ts';

/** All relations of one pair of entities: drawn as one line. */
export interface Link {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** The most reported one first: the link is drawn in its kind. */
  readonly relations: readonly [Relation, ...Relation[]];
}

export interface Expansion {
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
  /** In the order of expanding, which is the order of drawing it again. */
  readonly expansions: ReadonlyMap<string, Expansion>;
  /** Which expansions brought a node; a node goes with the last of them. */
  readonly broughtBy: ReadonlyMap<string, ReadonlySet<string>>;
  readonly hidden: ReadonlySet<EntityType>;
  readonly selection: readonly string[];
  /** Key of the link whose facts are open. */
  readonly openLink: string | null;
  readonly search: string;
}

export type Action =
  | { readonly type: 'started'; readonly address: CanvasAddress }
  | { readonly type: 'page-added'; readonly page: NeighbourPage }
  | { readonly type: 'collapsed'; readonly uid: string }
  | { readonly type: 'selected'; readonly uid: string; readonly additive: boolean }
  | { readonly type: 'selection-cleared' }
  | { readonly type: 'link-opened'; readonly key: string }
  | { readonly type: 'type-toggled'; readonly entityType: EntityType }
  | { readonly type: 'searched'; readonly text: string };

export const EMPTY_STATE: GraphState = {
  roots: [],
  nodes: new Map(),
  links: new Map(),
  expansions: new Map(),
  broughtBy: new Map(),
  hidden: new Set(),
  selection: [],
  openLink: null,
  search: ''
};

export function reduce(state: GraphState, action: Action): GraphState {
  switch (action.type) {
    case 'started':
      return {
        ...EMPTY_STATE,
        roots: action.address.entities,
        hidden: new Set(action.address.hidden),
        selection: action.address.selection,
        openLink: linkOf(action.address)
      };
    case 'page-added':
      return addPage(state, action.page);
    case 'collapsed':
      return collapse(state, action.uid);
    case 'selected':
      return { ...state, openLink: null, selection: select(state.selection, action.uid, action.additive) };
    case 'selection-cleared':
      return { ...state, selection: [], openLink: null };
    case 'link-opened':
      return { ...state, openLink: action.key, selection: [] };
    case 'type-toggled':
      return { ...state, hidden: toggled(state.hidden, action.entityType) };
    case 'searched':
      return { ...state, search: action.text };
  }
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

function linkOf({ relation: [a, b] }: CanvasAddress): string | null {
  return a === undefined || b === undefined ? null : linkKey(a, b);
}

function addPage(state: GraphState, page: NeighbourPage): GraphState {
  const nodes = new Map(state.nodes);
  const broughtBy = new Map(state.broughtBy);
  nodes.set(page.centre.uid, page.centre);
  for (const node of page.nodes) {
    nodes.set(node.uid, node);
    broughtBy.set(node.uid, new Set([...(broughtBy.get(node.uid) ?? []), page.centre.uid]));
  }
  const links = new Map(state.links);
  for (const relation of page.edges) {
    if (nodes.has(relation.source) && nodes.has(relation.target) && relation.source !== relation.target) {
      addRelation(links, relation);
    }
  }
  const expansions = new Map(state.expansions);
  const shown = page.offset + page.nodes.length;
  if (shown > 0 || !page.more) {
    expansions.set(page.centre.uid, { shown, more: page.more, sampled: page.sampled });
  }
  return { ...state, nodes, links, expansions, broughtBy };
}

function addRelation(links: Map<string, Link>, relation: Relation): void {
  const key = linkKey(relation.source, relation.target);
  const others = (links.get(key)?.relations ?? []).filter((known) => !sameRelation(known, relation));
  const [first = relation, ...rest] = [...others, relation]
    .sort((a, b) => b.factCount - a.factCount || a.kind.localeCompare(b.kind));
  links.set(key, { key, source: relation.source, target: relation.target, relations: [first, ...rest] });
}

function sameRelation(a: Relation, b: Relation): boolean {
  return a.kind === b.kind && a.source === b.source && a.title === b.title;
}

function collapse(state: GraphState, uid: string): GraphState {
  const expansions = new Map(state.expansions);
  expansions.delete(uid);
  const nodes = new Map(state.nodes);
  const broughtBy = new Map(state.broughtBy);
  for (const [node, origins] of state.broughtBy) {
    if (!origins.has(uid)) {
      continue;
    }
    const rest = new Set(origins);
    rest.delete(uid);
    broughtBy.set(node, rest);
    const stays = rest.size > 0 || node === uid || expansions.has(node) || state.roots.includes(node);
    if (!stays) {
      nodes.delete(node);
      broughtBy.delete(node);
    }
  }
  const links = new Map([...state.links].filter(([, link]) => nodes.has(link.source) && nodes.has(link.target)));
  return {
    ...state,
    nodes,
    links,
    expansions,
    broughtBy,
    selection: state.selection.filter((selected) => nodes.has(selected)),
    openLink: state.openLink !== null && links.has(state.openLink) ? state.openLink : null
  };
}

function select(selection: readonly string[], uid: string, additive: boolean): readonly string[] {
  if (!additive) {
    return [uid];
  }
  return selection.includes(uid) ? selection.filter((selected) => selected !== uid) : [...selection, uid];
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) {
    next.add(value);
  }
  return next;
}

/** The nodes that the legend's choices leave on the screen, in the order they came. */
export function visibleNodes(state: GraphState): GraphNode[] {
  return [...state.nodes.values()].filter((node) => !state.hidden.has(node.type));
}

/** The links with both ends on the screen. */
export function visibleLinks(state: GraphState): Link[] {
  const shown = (uid: string): boolean => {
    const node = state.nodes.get(uid);
    return node !== undefined && !state.hidden.has(node.type);
  };
  return [...state.links.values()].filter((link) => shown(link.source) && shown(link.target));
}

/** For each node the relations it has in the graph that aren't on the canvas. */
export function undrawnCounts(state: GraphState): Map<string, number> {
  const counts = new Map<string, number>();
  for (const node of state.nodes.values()) {
    counts.set(node.uid, node.degree);
  }
  for (const link of state.links.values()) {
    for (const end of [link.source, link.target]) {
      counts.set(end, Math.max(0, (counts.get(end) ?? 0) - link.relations.length));
    }
  }
  return counts;
}

/** How many nodes of each type the canvas holds, hidden ones included: what the legend says. */
export function typeCounts(state: GraphState): Map<EntityType, number> {
  const counts = new Map<EntityType, number>();
  for (const node of state.nodes.values()) {
    counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
  }
  return counts;
}

/** How many links of each kind the canvas holds; a link counts for the kind it is drawn in. */
export function kindCounts(links: Iterable<Link>): Map<RelationKind, number> {
  const counts = new Map<RelationKind, number>();
  for (const link of links) {
    const kind = link.relations[0].kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Whether nothing but plans and proposals joins the two. */
export function isPlanned(link: Link): boolean {
  return link.relations.every((relation) => relation.planned);
}

export function factCount(link: Link): number {
  return link.relations.reduce((sum, relation) => sum + relation.factCount, 0);
}

/** The visible nodes whose name holds the searched text, blind to case and accents. */
export function searchHits(state: GraphState): Set<string> {
  const wanted = folded(state.search.trim());
  if (wanted === '') {
    return new Set();
  }
  return new Set(visibleNodes(state).filter((node) => folded(node.name).includes(wanted)).map((node) => node.uid));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What the address has to say for the same screen to come back. */
export function addressOf(state: GraphState): CanvasAddress {
  return {
    entities: state.roots,
    expanded: [...state.expansions].map(([uid, expansion]) => ({ uid, shown: expansion.shown })),
    hidden: [...state.hidden],
    selection: state.selection,
    relation: state.openLink === null ? [] : linkEnds(state.openLink)
  };
}
