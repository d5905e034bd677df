import type { EntityType, GraphNode, LineKind, Relation, RelationKind } from './graph-model.ts';
import { RELATION_KINDS } from './graph-model.ts';
import type { GraphState, Link } from './graph-state.ts';

/** What a state shows and counts. Answers are kept with the state, which never changes. */

const nodesOf = new WeakMap<GraphState, GraphNode[]>();
const linksOf = new WeakMap<GraphState, Link[]>();
const timelessOf = new WeakMap<GraphState, Link[]>();

/** The nodes that the legend's choices leave on the screen, in the order they came. */
export function visibleNodes(state: GraphState): readonly GraphNode[] {
  return kept(nodesOf, state, () => [...state.nodes.values()].filter((node) => isShown(state, node)));
}

function isShown(state: GraphState, node: GraphNode | undefined): boolean {
  return node !== undefined && !state.hidden.has(node.type) && !state.veiled.has(node.uid);
}

/** The links with both ends on the screen, each with the relations that the legend leaves and, where time is played, that hold then. */
export function visibleLinks(state: GraphState): readonly Link[] {
  return state.time === null ? timelessLinks(state) : kept(linksOf, state, () => shownOf(state, state.time?.links ?? state.links));
}

/** The same whatever time is shown: what groups are made of, lest they come and go with it. */
export function timelessLinks(state: GraphState): readonly Link[] {
  return kept(timelessOf, state, () => shownOf(state, state.links));
}

function shownOf(state: GraphState, links: ReadonlyMap<string, Link>): Link[] {
  return [...links.values()].flatMap((link) => {
    if (!isShown(state, state.nodes.get(link.source)) || !isShown(state, state.nodes.get(link.target))) {
      return [];
    }
    if (state.hiddenKinds.size === 0) {
      return [link];
    }
    const [first, ...rest] = link.relations.filter((relation) => !state.hiddenKinds.has(lineKind(relation)) && !state.hiddenKinds.has(relation.kind));
    return first === undefined ? [] : [{ ...link, relations: [first, ...rest] }];
  });
}

function kept<T>(answers: WeakMap<GraphState, T>, state: GraphState, compute: () => T): T {
  let answer = answers.get(state);
  if (answer === undefined) {
    answer = compute();
    answers.set(state, answer);
  }
  return answer;
}

/** What the legend files a relation under. */
export function lineKind(relation: Relation): LineKind {
  return relation.planned && relation.kind !== 'DENIED_WITH' ? 'PLANNED' : relation.kind;
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

/** The relations of one entity by kind, in all and not on the canvas. */
export function undrawnByKind(state: GraphState, node: GraphNode): { readonly kind: RelationKind; readonly total: number; readonly undrawn: number }[] {
  const drawn = new Map<RelationKind, number>();
  for (const link of state.links.values()) {
    if (link.source === node.uid || link.target === node.uid) {
      link.relations.forEach(({ kind }) => drawn.set(kind, (drawn.get(kind) ?? 0) + 1));
    }
  }
  return RELATION_KINDS.flatMap((kind) => {
    const total = node.totals[kind] ?? 0;
    return total === 0 ? [] : [{ kind, total, undrawn: Math.max(0, total - (drawn.get(kind) ?? 0)) }];
  });
}

/** How many nodes of each type the canvas holds, hidden ones included: what the legend says. */
export function typeCounts(state: GraphState): Map<EntityType, number> {
  const counts = new Map<EntityType, number>();
  for (const node of state.nodes.values()) {
    counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
  }
  return counts;
}

/** How many links of each kind the canvas holds, hidden ones included; a link counts once for each kind in it. */
export function lineCounts(state: GraphState): Map<LineKind, number> {
  const counts = new Map<LineKind, number>();
  for (const link of state.links.values()) {
    for (const kind of new Set(link.relations.map(lineKind))) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether nothing but plans and proposals joins the two. */
export function isPlanned(link: Link): boolean {
  return link.relations.every((relation) => relation.planned && relation.kind !== 'DENIED_WITH');
}

/** Whether something that would join the two is denied. */
export function isDenied(link: Link): boolean {
  return link.relations.some((relation) => relation.kind === 'DENIED_WITH');
}

/** The facts that a link stands for: those affirmed, where there are any. */
export function factCount(link: Link): number {
  const affirmed = link.relations.filter((relation) => relation.kind !== 'DENIED_WITH');
  return [...(affirmed.length > 0 ? affirmed : link.relations)].reduce((sum, relation) => sum + relation.factCount, 0);
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
