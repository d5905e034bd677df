import { commandsFor, type CanvasActions, type Command } from './commands.ts';
import type { OpenMenu } from './context-menu.ts';
import type { Action } from './graph-state.ts';
import { pictureOf } from './grouping.ts';
import type { History } from './history.ts';
import type { Point } from './layout.ts';
import type { RendererCallbacks } from './pointer.ts';
import { T, counted } from './texts.ts';

export interface GestureHost {
  readonly history: History;
  readonly actions: CanvasActions;
  dispatch(action: Action): void;
  endTool(): void;
  openMenu(menu: OpenMenu): void;
  rendered(): void;
}

/** What gestures on the picture mean; a group answers to them for its members. */
export function gesturesOf(host: GestureHost): Omit<RendererCallbacks, 'covered'> {
  return {
    nodeClicked: (key, additive) => {
      if (!isGroup(host, key)) {
        host.dispatch({ type: 'selected', uid: key, additive });
      } else if (additive) {
        host.dispatch({ type: 'many-selected', uids: membersOf(host, key), additive });
      }
    },
    nodeDoubleClicked: (key) => (isGroup(host, key) ? host.dispatch({ type: 'group-toggled', key }) : host.actions.expand(key, null)),
    linkClicked: (key) => {
      // each link of a group has facts of its own
      const group = key.split('~').find((end) => isGroup(host, end));
      host.dispatch(group === undefined ? { type: 'link-opened', key } : { type: 'group-toggled', key: group });
    },
    stageClicked: () => host.dispatch({ type: 'selection-cleared' }),
    nodesMoved: (places) => host.dispatch({ type: 'moved', places }),
    enclosed: (keys, additive) => {
      host.endTool();
      host.dispatch({ type: 'many-selected', uids: keys.flatMap((key) => membersOf(host, key)), additive });
    },
    menuAsked: (key, at) => askMenu(host, key, at),
    rendered: () => host.rendered()
  };
}

/** Opens the menu for a node, a group or the canvas; what is clicked is selected first. */
export function askMenu(host: GestureHost, key: string | null, at: Point): void {
  const group = key !== null && isGroup(host, key);
  if (key !== null && !group && !host.history.present.selection.includes(key)) {
    host.dispatch({ type: 'selected', uid: key, additive: false });
  }
  const graph = host.history.present;
  const targets = group ? membersOf(host, key) : graph.selection;
  const [only] = targets;
  const title = targets.length === 1 && only !== undefined ? graph.nodes.get(only)?.name ?? '' : targets.length === 0 ? T.menu : counted(targets.length, 'entity');
  const opening: Command[] = group
    ? [{ id: 'open-group', label: T.commands.openGroup, key: null, count: targets.length, reason: null, group: 0, run: () => host.dispatch({ type: 'group-toggled', key }) }] : [];
  host.openMenu({ at, title, commands: [...opening, ...commandsFor(host.history, targets, host.actions).filter((command) => command.group < 7)] });
}

function isGroup(host: GestureHost, key: string): boolean {
  return pictureOf(host.history.present).groups.some((group) => group.key === key);
}

function membersOf(host: GestureHost, key: string): readonly string[] {
  return pictureOf(host.history.present).groups.find((group) => group.key === key)?.members ?? [key];
}
