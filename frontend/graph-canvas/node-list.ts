import { html, type TemplateResult } from 'lit';
import type { GraphNode } from './graph-model.ts';
import type { GraphState } from './graph-state.ts';
import { T, TYPE_NAMES, counted, filled, number } from './texts.ts';
import { searchHits, visibleNodes } from './visible.ts';

export interface NodeListParts {
  readonly graph: GraphState;
  readonly undrawn: ReadonlyMap<string, number>;
  readonly focused: string | null;
  /** On the screen too, where the canvas can't be drawn. */
  readonly visible: boolean;
  focus(uid: string | null): void;
  select(uid: string, additive: boolean): void;
  expand(uid: string): void;
  collapse(uid: string): void;
  clear(): void;
  menu(uid: string, option: HTMLElement): void;
}

/** More would slow the page down and help nobody; the search narrows the list. */
const LONGEST = 300;

/** The canvas once more as a list, for the keyboard and for screen readers. */
export function nodeList(parts: NodeListParts): TemplateResult {
  const hits = searchHits(parts.graph);
  const all = visibleNodes(parts.graph).filter((node) => hits.size === 0 || hits.has(node.uid));
  const nodes = all.slice(0, LONGEST);
  const tabbable = nodes.find((node) => node.uid === parts.focused) ?? nodes[0];
  return html`<div class="list ${parts.visible ? 'shown' : 'quiet'}">
    <p id="list-help">${T.listHelp}
      ${all.length > nodes.length ? filled(T.listCut, nodes.length, all.length) : ''}</p>
    <div role="listbox" aria-multiselectable="true" aria-label=${T.listLabel} aria-describedby="list-help"
      data-testid="graph-list" @keydown=${(event: KeyboardEvent) => onKey(event, parts, nodes)} @focusout=${() => parts.focus(null)}>
      ${nodes.map((node) => html`<div role="option" id=${node.uid} tabindex=${node === tabbable ? 0 : -1}
        aria-selected=${parts.graph.selection.includes(node.uid) ? 'true' : 'false'}
        @focus=${() => parts.focus(node.uid)} @click=${(event: MouseEvent) => parts.select(node.uid, event.shiftKey)}
        @dblclick=${() => parts.expand(node.uid)} @contextmenu=${(event: MouseEvent) => {
          event.preventDefault();
          parts.menu(node.uid, event.currentTarget as HTMLElement);
        }}>${describe(node, parts)}</div>`)}
    </div></div>`;
}

function describe(node: GraphNode, parts: NodeListParts): string {
  const undrawn = parts.undrawn.get(node.uid) ?? 0;
  const expanded = [...parts.graph.expansions.values()].some(({ uid }) => uid === node.uid);
  return [
    node.name,
    TYPE_NAMES[node.type].one.toLowerCase(),
    counted(node.degree, 'relation') + (undrawn > 0 ? `, ${filled(T.notShown, number(undrawn))}` : ''),
    ...(expanded ? [T.expanded] : []),
    ...(parts.graph.pinned.has(node.uid) ? [T.pinnedMark] : [])
  ].join(', ');
}

function onKey(event: KeyboardEvent, parts: NodeListParts, nodes: readonly GraphNode[]): void {
  const option = event.target as HTMLElement;
  const at = nodes.findIndex((node) => node.uid === option.id);
  const uid = nodes[at]?.uid;
  if (uid === undefined || (event.shiftKey && event.key.startsWith('Arrow')) || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const move = (to: number): void => {
    (option.parentElement?.children[Math.max(0, Math.min(nodes.length - 1, to))] as HTMLElement | undefined)?.focus();
  };
  const actions: Record<string, () => void> = {
    ArrowDown: () => move(at + 1),
    ArrowUp: () => move(at - 1),
    Home: () => move(0),
    End: () => move(nodes.length - 1),
    Enter: () => (event.shiftKey ? parts.expand(uid) : parts.select(uid, false)),
    ' ': () => parts.select(uid, true),
    e: () => parts.expand(uid),
    c: () => parts.collapse(uid),
    ContextMenu: () => parts.menu(uid, option),
    ...(event.shiftKey ? { F10: () => parts.menu(uid, option) } : {}),
    Escape: () => parts.clear()
  };
  const action = actions[event.key] ?? actions[event.key.toLowerCase()];
  if (action !== undefined) {
    event.preventDefault();
    action();
  }
}
