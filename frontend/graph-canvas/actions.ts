import type { CanvasActions } from './commands.ts';
import { whyNotExpanded } from './commands.ts';
import type { RelationKind } from './graph-model.ts';
import type { Action, GraphState } from './graph-state.ts';
import type { GraphLoader } from './loader.ts';
import type { GraphRenderer } from './renderer.ts';
import type { Tool } from './selecting.ts';

/** What the actions need of the element. */
export interface ActionHost {
  readonly graph: GraphState;
  readonly loader: GraphLoader;
  readonly renderer: GraphRenderer | null;
  readonly page: number;
  dispatch(action: Action): void;
  tellAddress(step: boolean): void;
  travel(direction: 'undo' | 'redo'): void;
  search(what: 'paths' | 'connections'): void;
  toggleTool(tool: Tool): void;
  toggleFullScreen(): void;
  toggleTime(): void;
  focusSearch(): void;
  showHelp(): void;
}

/** Carries out what a person can do. */
export function actionsOf(host: ActionHost): CanvasActions {
  return {
    expand: (uid, kind) => expand(host, uid, kind),
    collapse: (uid) => host.dispatch({ type: 'collapsed', uid }),
    openDossier: (uid) => location.assign(new URL(`entity/${uid}`, document.baseURI)),
    hide: (uids) => host.dispatch({ type: 'veiled', uids }),
    remove: (uids) => host.dispatch({ type: 'removed', uids }),
    removeOthers: (uids) => host.dispatch({ type: 'removed', uids: [...host.graph.nodes.keys()].filter((uid) => !uids.includes(uid)) }),
    restore: () => host.dispatch({ type: 'restored' }),
    pin: (uids, on) => host.dispatch({ type: 'pinned', uids, on }),
    invert: () => host.dispatch({ type: 'selection-inverted' }),
    selectMany: (uids, additive) => host.dispatch({ type: 'many-selected', uids, additive }),
    findPaths: () => host.search('paths'),
    findConnections: () => host.search('connections'),
    openLink: (key) => host.dispatch({ type: 'link-opened', key }),
    undo: () => host.travel('undo'),
    redo: () => host.travel('redo'),
    fit: () => host.renderer?.fit(),
    zoom: (factor) => host.renderer?.camera.zoomBy(factor),
    toggleFullScreen: () => host.toggleFullScreen(),
    toggleTime: () => host.toggleTime(),
    focusSearch: () => host.focusSearch(),
    tool: (tool) => host.toggleTool(tool),
    showHelp: () => host.showHelp()
  };
}

/** Brings the next neighbours of an entity, as far as the canvas has room. */
function expand(host: ActionHost, uid: string, kind: RelationKind | null): void {
  if (whyNotExpanded(host.graph, [uid], kind) === null) {
    host.loader.expand(uid, kind, host.page, () => host.tellAddress(true));
  }
}
