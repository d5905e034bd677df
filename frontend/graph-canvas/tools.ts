import { html, nothing, type TemplateResult } from 'lit';
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

const ICONS: Readonly<Record<string, string>> = {
  undo: 'M9 14 4 9l5-5M4 9h9a6 6 0 0 1 0 12h-3', redo: 'm15 14 5-5-5-5M20 9h-9a6 6 0 0 0 0 12h3',
  box: 'M4 8V4h4M12 4h3M20 8V4h-2M4 12v3M4 18v2h3M11 20h3M20 12v3M18 20h2v-2', lasso: 'M7 17c-4-2-5-7-1-10s11-3 14 1-1 9-7 9c-3 0-6-1-6 1s3 2 2 4',
  'full-screen': 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5', help: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 18v.1', fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M9 12h6M12 9v6',
  time: 'M12 7v5l3 2M12 3a9 9 0 1 1-.01 0',
  'zoom-in': 'M12 5v14M5 12h14', 'zoom-out': 'M5 12h14'
};

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
export function iconButton(commands: readonly Command[], id: string, pressed: boolean | null = null): TemplateResult | typeof nothing {
  const command = commands.find((one) => one.id === id);
  if (command === undefined) {
    return nothing;
  }
  const { label, reason, run } = command;
  return html`<button class="icon" title=${reason === null ? label : `${label}: ${reason}`} aria-label=${label} data-testid="graph-${id}"
    aria-pressed=${pressed === null ? nothing : String(pressed)} aria-disabled=${reason === null ? 'false' : 'true'} @click=${() => reason === null && run()}>
    <svg viewBox="0 0 24 24" width="17" height="17" aria-hidden="true"><path d=${ICONS[id] ?? ''} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"></path></svg></button>`;
}
