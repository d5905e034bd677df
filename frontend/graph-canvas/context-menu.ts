import { html, nothing, type TemplateResult } from 'lit';
import { keyName, type Command } from './commands.ts';
import type { Point } from './layout.ts';
import { T, number } from './texts.ts';

export interface OpenMenu {
  readonly at: Point;
  readonly title: string;
  readonly commands: readonly Command[];
}

/** Closes the menu: by a choice or a key the focus goes back to where it was; else it is somewhere already. */
type Close = (back: boolean) => void;

/** What can be done with what was chosen; what can't says why. */
export function contextMenu({ at, title, commands }: OpenMenu, close: Close): TemplateResult {
  return html`<div class="menu" role="menu" aria-label="${T.menu}: ${title}" data-testid="graph-menu" style="left: ${at.x}px; top: ${at.y}px"
    @keydown=${(event: KeyboardEvent) => onKey(event, close)}
    @focusout=${(event: FocusEvent) => {
      if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) {
        close(false);
      }
    }}>
    <div class="menu-title">${title}</div>
    ${commands.map((command, i) => html`${i > 0 && commands[i - 1]?.group !== command.group ? html`<hr>` : nothing}${item(command, i, close)}`)}
  </div>`;
}

function item({ id, label, key, count, reason, run }: Command, at: number, close: Close): TemplateResult {
  return html`<button role="menuitem" tabindex=${at === 0 ? 0 : -1} aria-disabled=${reason === null ? 'false' : 'true'} data-testid="menu-${id}" title=${reason ?? ''}
    @click=${() => {
      if (reason === null) {
        close(true);
        run();
      }
    }}><span class="menu-label">${label}${reason === null ? nothing : html`<span class="reason">${reason}</span>`}</span>
    ${count === null || count === 0 ? nothing : html`<span class="count">${number(count)}</span>`}
    ${key === null ? nothing : html`<kbd>${keyName(key)}</kbd>`}</button>`;
}

function onKey(event: KeyboardEvent, close: Close): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const root = menu.getRootNode() as Document | ShadowRoot;
  const at = items.findIndex((one) => one === root.activeElement);
  const moves: Record<string, number> = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1 };
  const to = moves[event.key];
  event.stopPropagation();
  if (to !== undefined) {
    event.preventDefault();
    items[to]?.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    close(true);
  }
}

/** Keeps the menu inside and takes the keyboard there. */
export function settleMenu(menu: HTMLElement, within: HTMLElement): void {
  const { clientWidth, clientHeight } = within;
  menu.style.left = `${Math.max(4, Math.min(menu.offsetLeft, clientWidth - menu.offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(menu.offsetTop, clientHeight - menu.offsetHeight - 4))}px`;
  menu.querySelector<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])')?.focus();
}
