import type { History } from './history.ts';
import type { RelationKind } from './graph-model.ts';
import { expansionKey, linkKey, type GraphState } from './graph-state.ts';
import { KIND_NAMES, T, filled } from './texts.ts';
import { undrawnByKind, undrawnCounts, visibleNodes } from './visible.ts';

/** What a person can do; the element carries it out. */
export interface CanvasActions {
  expand(uid: string, kind: RelationKind | null): void;
  collapse(uid: string): void;
  openDossier(uid: string): void;
  hide(uids: readonly string[]): void;
  remove(uids: readonly string[]): void;
  removeOthers(uids: readonly string[]): void;
  restore(): void;
  pin(uids: readonly string[], on: boolean): void;
  invert(): void;
  selectMany(uids: readonly string[], additive: boolean): void;
  findPaths(): void;
  findConnections(): void;
  openLink(key: string): void;
  undo(): void;
  redo(): void;
  fit(): void;
  zoom(factor: number): void;
  toggleFullScreen(): void;
  toggleTime(): void;
  focusSearch(): void;
  tool(tool: 'box' | 'lasso'): void;
  showHelp(): void;
}

export interface Command {
  readonly id: string;
  readonly label: string;
  /** The key that does it, as a keyboard event names it; with Ctrl or Cmd where it begins with "mod+". */
  readonly key: string | null;
  /** A number beside it, such as what it would bring. */
  readonly count: number | null;
  /** Why it can't be done now; null where it can. */
  readonly reason: string | null;
  /** Commands of one group stand together. */
  readonly group: number;
  run(): void;
}

/** Pure: what can be done with the selection, and why the rest can't. */
export function commandsFor(history: History, targets: readonly string[], actions: CanvasActions): Command[] {
  const graph = history.present;
  const { commands: names, reasons } = T;
  const all = visibleNodes(graph);
  const [only] = targets;
  const one = targets.length === 1 && only !== undefined ? graph.nodes.get(only) : undefined;
  const expanded = one !== undefined && [...graph.expansions.values()].some(({ uid }) => uid === one.uid);
  const none = targets.length === 0 ? reasons.nothingSelected : null;
  const notOne = one === undefined ? reasons.oneOnly : null;
  const several = targets.length < 2 ? reasons.twoNeeded : targets.length > 8 ? reasons.tooMany : null;
  const link = linkOfTwo(graph, targets);
  const pinned = targets.length > 0 && targets.every((uid) => graph.pinned.has(uid));
  const undrawn = one === undefined ? 0 : undrawnCounts(graph).get(one.uid) ?? 0;
  const hiddenSome = graph.veiled.size + graph.hidden.size + graph.hiddenKinds.size > 0;
  const make = (id: string, label: string, key: string | null, reason: string | null, group: number, run: () => void, count: number | null = null): Command =>
    ({ id, label, key, reason, group, run, count });
  return [
    make('expand', names.expand, 'e', notOne ?? whyNotExpanded(graph, targets, null), 1, () => one && actions.expand(one.uid, null), one ? undrawn : null),
    ...kindCommands(graph, targets, actions),
    make('collapse', names.collapse, 'c', notOne ?? (expanded ? null : reasons.notExpanded), 1, () => one && actions.collapse(one.uid)),
    make('dossier', names.dossier, 'o', notOne, 1, () => one && actions.openDossier(one.uid)),
    make('facts', names.facts, null, link === null ? reasons.twoExactly : null, 2, () => link !== null && actions.openLink(link)),
    make('paths', names.paths, 'p', several, 2, () => actions.findPaths()),
    make('connections', names.connections, 'w', several, 2, () => actions.findConnections()),
    make('neighbours', names.selectNeighbours, 'n', none, 3, () => actions.selectMany(neighboursOf(graph, targets), true)),
    make('select-all', names.selectAll, 'mod+a', all.length === 0 ? reasons.emptyCanvas : null, 3, () => actions.selectMany(all.map(({ uid }) => uid), false)),
    make('invert', names.invert, 'i', all.length === 0 ? reasons.emptyCanvas : null, 3, () => actions.invert()),
    make('pin', pinned ? names.unpin : names.pin, 'k', none, 4, () => actions.pin(targets, !pinned)),
    make('hide', names.hide, 'h', none, 4, () => actions.hide(targets)),
    make('remove', names.remove, 'Delete', none, 4, () => actions.remove(targets)),
    make('remove-others', names.removeOthers, 'Shift+Delete', none ?? (all.length === targets.length ? reasons.allSelected : null), 4, () => actions.removeOthers(targets)),
    make('restore', names.restore, 'r', hiddenSome ? null : reasons.nothingHidden, 4, () => actions.restore()),
    make('undo', names.undo, 'mod+z', history.past.length === 0 ? reasons.nothingBefore : null, 5, () => actions.undo()),
    make('redo', names.redo, 'mod+y', history.future.length === 0 ? reasons.nothingAfter : null, 5, () => actions.redo()),
    make('fit', names.fit, 'f', all.length === 0 ? reasons.emptyCanvas : null, 6, () => actions.fit()),
    make('full-screen', names.fullScreen, 'Shift+F', null, 6, () => actions.toggleFullScreen()),
    make('zoom-in', names.zoomIn, '+', null, 7, () => actions.zoom(1.5)),
    make('zoom-out', names.zoomOut, '-', null, 7, () => actions.zoom(1 / 1.5)),
    make('box', names.box, 'b', null, 7, () => actions.tool('box')),
    make('lasso', names.lasso, 'l', null, 7, () => actions.tool('lasso')),
    make('time', names.time, 't', all.length === 0 ? reasons.emptyCanvas : null, 7, () => actions.toggleTime()),
    make('search', names.search, 's', null, 7, () => actions.focusSearch()),
    make('help', names.help, '?', null, 7, () => actions.showHelp())
  ];
}

/** One command for each kind of relation that has more to bring. */
function kindCommands(graph: GraphState, [uid, second]: readonly string[], actions: CanvasActions): Command[] {
  const node = uid === undefined || second !== undefined ? undefined : graph.nodes.get(uid);
  if (node === undefined || Object.keys(node.totals).length < 2) {
    return [];
  }
  return undrawnByKind(graph, node).map(({ kind, undrawn }) => ({
    id: `expand-${kind.toLowerCase()}`, label: filled(T.commands.expandKind, KIND_NAMES[kind]), key: null, group: 1, count: undrawn,
    reason: undrawn === 0 ? T.reasons.nothingMore : whyNotExpanded(graph, [node.uid], kind), run: () => actions.expand(node.uid, kind)
  }));
}

/** Why an entity brings no more; null if it may. */
export function whyNotExpanded(graph: GraphState, [uid = '']: readonly string[], kind: RelationKind | null): string | null {
  const undrawn = undrawnCounts(graph).get(uid) ?? 0;
  if (undrawn === 0 || graph.expansions.get(expansionKey(uid, kind))?.more === false) {
    return T.reasons.nothingMore;
  }
  return graph.nodes.size >= 5000 ? filled(T.reasons.full, 5000) : null;
}

function linkOfTwo(graph: GraphState, [a, b, third]: readonly string[]): string | null {
  const key = a === undefined || b === undefined || third !== undefined ? null : linkKey(a, b);
  return key !== null && graph.links.has(key) ? key : null;
}

function neighboursOf(graph: GraphState, uids: readonly string[]): string[] {
  const wanted = new Set(uids);
  const visible = new Set(visibleNodes(graph).map(({ uid }) => uid));
  return [...graph.links.values()].flatMap(({ source, target }) => (wanted.has(source) ? [target] : wanted.has(target) ? [source] : []))
    .filter((uid) => visible.has(uid));
}

/** The command a key stands for, whatever it is called on this machine. */
export function commandOfKey(commands: readonly Command[], event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): Command | null {
  if (event.altKey) {
    return null;
  }
  const mod = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const pressed = mod && event.shiftKey && key === 'z' ? 'mod+y'
    : mod ? `mod+${key}`
    : event.shiftKey && (key === 'Delete' || key === 'Backspace') ? 'Shift+Delete'
    : event.shiftKey && key === 'f' ? 'Shift+F'
    : key === 'Backspace' ? 'Delete' : key === '=' ? '+' : key;
  return commands.find((command) => command.key === pressed) ?? null;
}

/** A key as people read it. */
export function keyName(key: string): string {
  const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
  return key.replace('mod+', apple ? '⌘' : 'Ctrl+').replace('Delete', 'Del').replace(/(^|\+)([a-z])$/, (_, before: string, letter: string) => before + letter.toUpperCase());
}
