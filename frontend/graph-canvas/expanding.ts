import type { EntitySet, NeighbourPage, Relation, RelationKind } from './graph-model.ts';
import { expansionKey, linkKey, type GraphState, type Link } from './graph-state.ts';
import { placed } from './positions.ts';

/** What comes on the canvas and goes from it; nothing that stays is moved. */

export function addPage(state: GraphState, page: NeighbourPage, kind: RelationKind | null): GraphState {
  const nodes = new Map(state.nodes);
  const broughtBy = new Map(state.broughtBy);
  const removed = new Set(state.removed);
  removed.delete(page.centre.uid);
  nodes.set(page.centre.uid, page.centre);
  for (const node of page.nodes.filter(({ uid }) => !removed.has(uid))) {
    nodes.set(node.uid, node);
    broughtBy.set(node.uid, new Set([...(broughtBy.get(node.uid) ?? []), page.centre.uid]));
  }
  const expansions = new Map(state.expansions);
  const shown = page.offset + page.nodes.length;
  if (shown > 0 || !page.more) {
    expansions.set(expansionKey(page.centre.uid, kind), { uid: page.centre.uid, kind, shown, more: page.more, sampled: page.sampled });
  }
  return placed({ ...state, nodes, links: linksAmong(nodes, page.edges, state.links), expansions, broughtBy, removed });
}

/** Brings entities that no expansion brought; those asked for by name are listed in the address. */
export function addEntities(state: GraphState, { nodes: found, edges }: EntitySet, listed: boolean): GraphState {
  const nodes = new Map(state.nodes);
  const also = new Set(state.also);
  const removed = new Set(state.removed);
  for (const node of found) {
    if (listed && !nodes.has(node.uid) && !state.roots.includes(node.uid)) {
      also.add(node.uid);
    }
    nodes.set(node.uid, node);
    removed.delete(node.uid);
  }
  return placed({ ...state, nodes, also, removed, links: linksAmong(nodes, edges, state.links) });
}

/** The links that relations make among nodes, added to those before. */
export function linksAmong(nodes: GraphState['nodes'], relations: readonly Relation[], before: ReadonlyMap<string, Link> = new Map()): Map<string, Link> {
  const links = new Map(before);
  for (const relation of relations) {
    if (nodes.has(relation.source) && nodes.has(relation.target) && relation.source !== relation.target) {
      addRelation(links, relation);
    }
  }
  return links;
}

function addRelation(links: Map<string, Link>, relation: Relation): void {
  const key = linkKey(relation.source, relation.target);
  const others = (links.get(key)?.relations ?? []).filter((known) => !sameRelation(known, relation));
  // a denial never leads where something is affirmed
  const [first = relation, ...rest] = [...others, relation].sort((a, b) => Number(a.kind === 'DENIED_WITH') - Number(b.kind === 'DENIED_WITH')
    || b.factCount - a.factCount || a.kind.localeCompare(b.kind));
  links.set(key, { key, source: relation.source, target: relation.target, relations: [first, ...rest] });
}

function sameRelation(a: Relation, b: Relation): boolean {
  return a.kind === b.kind && a.source === b.source && a.title === b.title;
}

/** Takes back what an entity's expansions alone brought. */
export function collapse(state: GraphState, uid: string): GraphState {
  const expansions = new Map([...state.expansions].filter(([, expansion]) => expansion.uid !== uid));
  const expanded = new Set([...expansions.values()].map((expansion) => expansion.uid));
  const broughtBy = new Map(state.broughtBy);
  const gone = new Set<string>();
  for (const [node, origins] of state.broughtBy) {
    if (!origins.has(uid)) {
      continue;
    }
    const rest = new Set(origins);
    rest.delete(uid);
    broughtBy.set(node, rest);
    const stays = rest.size > 0 || node === uid || expanded.has(node) || state.also.has(node) || state.roots.includes(node);
    if (!stays) {
      gone.add(node);
    }
  }
  return dropped({ ...state, expansions, broughtBy }, gone);
}

/** Takes entities off the canvas for good; their own expansions go with them. */
export function removeNodes(state: GraphState, uids: readonly string[]): GraphState {
  const gone = new Set(uids.filter((uid) => state.nodes.has(uid)));
  if (gone.size === 0) {
    return state;
  }
  let next = state;
  for (const uid of gone) {
    next = [...next.expansions.values()].some((expansion) => expansion.uid === uid) ? collapse(next, uid) : next;
  }
  const brought = [...gone].filter((uid) => (next.broughtBy.get(uid)?.size ?? 0) > 0);
  const roots = next.roots.filter((uid) => !gone.has(uid));
  return dropped({
    ...next,
    // an address without a root says nothing: what is left of the canvas takes its place
    roots: roots.length > 0 || state.roots.length === 0 ? roots : [...next.nodes.keys()].filter((uid) => !gone.has(uid)).slice(0, 1),
    removed: new Set([...next.removed, ...brought, ...next.roots.filter((uid) => gone.has(uid))])
  }, gone);
}

function dropped(state: GraphState, gone: ReadonlySet<string>): GraphState {
  const stays = ([uid]: readonly [string, unknown]): boolean => !gone.has(uid);
  return takeAway({
    ...state,
    nodes: new Map([...state.nodes].filter(stays)),
    links: new Map([...state.links].filter(([, link]) => !gone.has(link.source) && !gone.has(link.target))),
    broughtBy: new Map([...state.broughtBy].filter(stays)),
    also: new Set([...state.also].filter((uid) => !gone.has(uid))),
    veiled: new Set([...state.veiled].filter((uid) => !gone.has(uid))),
    // what was put somewhere by hand comes back there
    places: new Map([...state.places].filter(([uid]) => !gone.has(uid) || state.pinned.has(uid)))
  }, gone);
}

/** Ends what points to entities that are out of sight. */
export function takeAway(state: GraphState, gone: ReadonlySet<string>): GraphState {
  const open = state.openLink === null || state.openLink.split('~').some((end) => gone.has(end)) ? null : state.openLink;
  return {
    ...state,
    selection: state.selection.filter((uid) => !gone.has(uid)),
    trail: state.trail.some((uid) => gone.has(uid)) ? [] : state.trail,
    openLink: open !== null && state.links.has(open) ? open : null
  };
}
