import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from '../shared/icons.ts';
import type { Command } from './commands.ts';
import { LAYOUTS, type Layout } from './graph-model.ts';
import { isGrouping } from './grouping.ts';
import type { GraphState } from './graph-state.ts';
import type { Tool } from './selecting.ts';
import { T, number } from './texts.ts';

export interface ToolParts {
  readonly graph: GraphState;
  readonly commands: readonly Command[];
  readonly tool: Tool | null;
  readonly hits: number;
  readonly fullScreen: boolean;
  readonly timeOpen: boolean;
  search(text: string): void;
  searchKey(event: KeyboardEvent): void;
  arrange(layout: Layout): void;
  group(on: boolean): void;
}

/** The bar above the canvas: search, history, selection, layout, grouping. */
export function toolBar(parts: ToolParts): TemplateResult {
  const { graph } = parts;
  return html`<div class="tools" role="toolbar" aria-label=${T.tools}>
    <label class="search"><span class="hidden">${T.searchLabel}</span>
      <input type="search" placeholder=${T.searchLabel} data-testid="graph-search" .value=${graph.search}
        @input=${(event: InputEvent) => parts.search((event.target as HTMLInputElement).value)} @keydown=${parts.searchKey}>
      ${graph.search === '' ? nothing : html`<span class="hits" role="status">${parts.hits === 0 ? T.none : number(parts.hits)}</span>`}</label>
    <span class="set">${iconButton(parts.commands, 'undo')}${iconButton(parts.commands, 'redo')}</span>
    <span class="set">${iconButton(parts.commands, 'box', parts.tool === 'box')}${iconButton(parts.commands, 'lasso', parts.tool === 'lasso')}</span>
    <label class="set">${T.layout}
      <select data-testid="graph-layout" @change=${(event: Event) => {
        const select = event.target as HTMLSelectElement;
        const layout = LAYOUTS.find((one) => one === select.value);
        if (layout !== undefined) {
          parts.arrange(layout);
        }
      }}>${LAYOUTS.map((layout) => html`<option value=${layout} ?selected=${layout === graph.layout}>${T.layouts[layout]}</option>`)}</select></label>
    <label class="set check"><input type="checkbox" data-testid="graph-group" .checked=${isGrouping(graph)} ?disabled=${graph.communities.size > 0}
      @change=${(event: Event) => parts.group((event.target as HTMLInputElement).checked)}>${T.groupLeaves}</label>
    <span class="set end">${iconButton(parts.commands, 'time', parts.timeOpen)}${iconButton(parts.commands, 'full-screen', parts.fullScreen)}${iconButton(parts.commands, 'help')}</span>
  </div>`;
}

/** A command as a button with a picture; why it can't be done is its title. */
export function iconButton(commands: readonly Command[], id: Icon, pressed: boolean | null = null): TemplateResult | typeof nothing {
  const command = commands.find((one) => one.id === id);
  if (command === undefined) {
    return nothing;
  }
  const { label, reason, run } = command;
  return html`<button class="icon" title=${reason === null ? label : `${label}: ${reason}`} aria-label=${label} data-testid="graph-${id}"
    aria-pressed=${pressed === null ? nothing : String(pressed)} aria-disabled=${reason === null ? 'false' : 'true'} @click=${() => reason === null && run()}>
    ${icon(id)}</button>`;
}
