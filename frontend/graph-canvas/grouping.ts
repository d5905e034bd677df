import type { EntityType, GraphNode } from './graph-model.ts';
import { ENTITY_TYPES } from './graph-model.ts';
import type { GraphState, Link } from './graph-state.ts';
import { linkKey } from './graph-state.ts';
import { factCount, isDenied, isPlanned, timelessLinks, visibleLinks, visibleNodes } from './visible.ts';

/** Several entities drawn as one: leaves of one type on one entity, or a community. */
export interface Group {
  readonly key: string;
  readonly members: readonly string[];
  /** The type of all of them, or of most. */
  readonly type: EntityType;
  /** What leaves hang on, null for a community. */
  readonly on: string | null;
  /** The best connected member of a community. */
  readonly chief: GraphNode | null;
}

/** A line of the picture: a link, or the links of a group taken together. */
export interface Line {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly links: readonly [Link, ...Link[]];
}

/** What is drawn: entities and groups by their key, and the lines among them. */
export interface Picture {
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly Group[];
  readonly lines: readonly Line[];
  /** The group that stands for an entity. */
  readonly groupOf: ReadonlyMap<string, Group>;
}

/** Leaves are drawn together by themselves on a canvas of more than so many entities. */
const CROWDED = 150;
/** Fewer leaves than this stay single. */
const SMALLEST = 6;

const pictures = new WeakMap<GraphState, Picture>();

export function pictureOf(state: GraphState): Picture {
  let picture = pictures.get(state);
  if (picture === undefined) {
    picture = draw(state);
    pictures.set(state, picture);
  }
  return picture;
}

function draw(state: GraphState): Picture {
  const nodes = visibleNodes(state);
  const links = visibleLinks(state);
  const groups = (state.communities.size > 0 ? communities(state, nodes) : leaves(state, nodes, timelessLinks(state))).filter(({ key }) => !state.opened.has(key));
  const groupOf = new Map(groups.flatMap((group) => group.members.map((uid) => [uid, group] as const)));
  if (groups.length === 0) {
    return { nodes, groups, lines: links.map(lineOf), groupOf };
  }
  return { nodes: nodes.filter(({ uid }) => !groupOf.has(uid)), groups, lines: lines(links, groupOf), groupOf };
}

/** Whether leaves are drawn together. */
export function isGrouping(state: GraphState): boolean {
  return state.communities.size > 0 || (state.grouping ?? visibleNodes(state).length > CROWDED);
}

/** Entities with one link only, which nothing marks out, by what they hang on and their type. */
function leaves(state: GraphState, nodes: readonly GraphNode[], links: readonly Link[]): Group[] {
  if (!isGrouping(state)) {
    return [];
  }
  const linked = new Map<string, string | null>();
  for (const { source, target } of links) {
    linked.set(source, linked.has(source) ? null : target);
    linked.set(target, linked.has(target) ? null : source);
  }
  const marked = new Set([...state.roots, ...state.also, ...state.pinned, ...state.selection, ...state.trail, ...[...state.expansions.values()].map(({ uid }) => uid)]);
  const found = new Map<string, string[]>();
  for (const { uid, type } of nodes) {
    const on = linked.get(uid);
    if (typeof on === 'string' && !marked.has(uid) && linked.get(on) === null) {
      const key = `leaves:${on}:${type}`;
      found.set(key, [...(found.get(key) ?? []), uid]);
    }
  }
  return [...found].filter(([, members]) => members.length >= SMALLEST).map(([key, members]) => {
    const [, on = '', type] = key.split(':');
    return { key, members, type: ENTITY_TYPES.find((one) => one === type) ?? 'PLACE', on, chief: null };
  });
}

function communities(state: GraphState, nodes: readonly GraphNode[]): Group[] {
  const found = new Map<number, GraphNode[]>();
  for (const node of nodes) {
    const community = state.communities.get(node.uid);
    if (community !== undefined) {
      const members = found.get(community);
      if (members === undefined) {
        found.set(community, [node]);
      } else {
        members.push(node);
      }
    }
  }
  return [...found].filter(([, members]) => members.length > 1).map(([community, members]) => {
    const chief = members.reduce((best, node) => (node.degree > best.degree ? node : best));
    return { key: `community:${community}`, members: members.map(({ uid }) => uid), type: chief.type, on: null, chief };
  });
}

function lines(links: readonly Link[], groupOf: ReadonlyMap<string, Group>): Line[] {
  const found = new Map<string, [Link, ...Link[]]>();
  for (const link of links) {
    const source = groupOf.get(link.source)?.key ?? link.source;
    const target = groupOf.get(link.target)?.key ?? link.target;
    if (source !== target) {
      const key = linkKey(source, target);
      const known = found.get(key);
      if (known === undefined) {
        found.set(key, [link]);
      } else {
        known.push(link);
      }
    }
  }
  return [...found].map(([key, of]) => {
    const [source = '', target = ''] = key.split('~');
    return { key, source, target, links: of };
  });
}

function lineOf(link: Link): Line {
  return { key: link.key, source: link.source, target: link.target, links: [link] };
}

export type LineStyle = 'line' | 'dashed' | 'struck';

/** Dashed where nothing but plans stands behind a line, struck where something behind it is denied. */
export function styleOf(line: Line): LineStyle {
  return line.links.some(isDenied) ? 'struck' : line.links.every(isPlanned) ? 'dashed' : 'line';
}

/** The facts that a line stands for. */
export function factsOf(line: Line): number {
  return line.links.reduce((sum, link) => sum + factCount(link), 0);
}
