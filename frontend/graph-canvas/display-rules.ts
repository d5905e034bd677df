import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Pattern } from './edge-patterns.ts';
import type { EntityType } from './graph-model.ts';
import { factsOf, styleOf, type Group, type Line } from './grouping.ts';
import type { Change, Tint } from '../investigations/model.ts';
import { shapeNumber } from './shape-nodes.ts';
import { T, filled, number } from './texts.ts';
import type { CanvasTheme } from './theme.ts';

/** Pure: how what is known of a node or line becomes what is seen of it. */

// type aliases, since graphology's attributes want an index signature, which interfaces lack
export type NodeAttributes = {
  x: number; y: number; size: number; label: string; undrawn: number; pinned: boolean; entity: EntityType; group: boolean; tint: Tint | null;
};
export type LinkAttributes = { size: number; line: Line; news: Change | null };

export type NodeDisplay = Partial<NodeDisplayData>;
export type LineDisplay = Partial<EdgeDisplayData> & { readonly pattern: Pattern };

/** What is marked out at the moment. */
export interface Marked {
  readonly selection: ReadonlySet<string>;
  readonly openLink: string | null;
  readonly hits: ReadonlySet<string>;
  /** The lines and nodes of the path that is shown. */
  readonly trail: ReadonlySet<string>;
  /** The node under the pointer or in the keyboard's focus. */
  readonly focus: string | null;
  /** It with its neighbours; null if there is none. */
  readonly near: ReadonlySet<string> | null;
  /** The nodes that something joins in the time that is shown; null where all time is. */
  readonly joined: ReadonlySet<string> | null;
}

/** A node with more neighbours than this doesn't force all their labels. */
const NAMED_NEIGHBOURS = 60;
/** Of a larger selection the rings would hide the picture: it shows by its colour. */
const RINGED = 80;

export function nodeDisplay(uid: string, data: NodeAttributes, marked: Marked, theme: CanvasTheme): NodeDisplay {
  const selected = marked.selection.has(uid);
  const far = !selected && isFar(uid, marked);
  const ringed = (selected && marked.selection.size <= RINGED) || uid === marked.focus;
  const display = {
    ...data,
    shape: shapeNumber(data.entity, data.group),
    color: far ? theme.faded : selected && !ringed ? theme.accent : data.tint === null ? theme.types[data.entity] : theme.tints[data.tint],
    quiet: far,
    selected,
    highlighted: ringed,
    zIndex: far ? 0 : 1
  };
  return display;
}

function isFar(uid: string, { near, trail, hits, joined }: Marked): boolean {
  if (joined !== null && !joined.has(uid)) {
    return true;
  }
  return near !== null ? !near.has(uid) : trail.size > 0 ? !trail.has(uid) : hits.size > 0 && !hits.has(uid);
}

/** Whether a node has a label before all others. */
export function isNamed(uid: string, { selection, hits, near, trail }: Marked): boolean {
  return selection.has(uid) || hits.has(uid) || trail.has(uid) || (near !== null && near.size < NAMED_NEIGHBOURS && near.has(uid));
}

export function lineDisplay(key: string, { size, line, news }: LinkAttributes, marked: Marked, theme: CanvasTheme): LineDisplay {
  const open = key === marked.openLink;
  const onTrail = marked.trail.has(key);
  const { focus, hits, trail } = marked;
  const touches = (set: ReadonlySet<string>): boolean => set.has(line.source) || set.has(line.target);
  const far = focus !== null ? line.source !== focus && line.target !== focus
    : trail.size > 0 ? !onTrail : hits.size > 0 && !touches(hits);
  const style = styleOf(line);
  const display = {
    size: open || onTrail || news === 'NEW' ? size + 2 : news === 'CHANGED' ? size + 1 : size,
    pattern: style,
    color: open || onTrail ? theme.accent : far ? theme.faded : news !== null ? theme.news[news]
      : style === 'dashed' ? theme.planned : theme.kinds[line.links[0].relations[0].kind],
    zIndex: far ? 0 : open || onTrail ? 2 : 1
  };
  return display;
}

/** Size by relations in the whole graph. */
export function nodeSize(degree: number): number {
  return 6 + Math.min(10, 1.8 * Math.log2(1 + degree));
}

export function groupSize(members: number): number {
  return 11 + Math.min(16, 2 * Math.log2(1 + members));
}

/** Thickness by facts. */
export function lineSize(line: Line): number {
  return 1.9 + Math.min(2.4, 0.5 * Math.log2(factsOf(line)));
}

/** What a group is called: "+14 people", or a community by its chief. */
export function groupName({ chief, members, type }: Group): string {
  return chief === null ? filled(T.group[type], members.length) : filled(T.community, chief.name, number(members.length - 1));
}
