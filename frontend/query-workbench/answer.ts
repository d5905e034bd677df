import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import '../export-menu/export-menu.ts';
import '../graph-canvas/graph-canvas.ts';
import type { CanvasAddress } from '../graph-canvas/graph-model.ts';
import { number } from '../shared/messages.ts';
import './result-table.ts';
import type { Result } from './result.ts';
import { texts } from './texts.ts';

export type View = 'table' | 'graph' | 'json';

/** As many as an address may list. */
const MOST_DRAWN = 200;
/** More text than this makes the page slow and nobody reads it here; the file has all of it. */
const MOST_JSON = 400_000;

export interface Looks {
  readonly view: View;
  /** The entities to draw, null while they are found. */
  readonly drawn: readonly string[] | null;
  readonly change: (view: View) => void;
  readonly download: (mediaType: string, name: string) => void;
}

/** A result with the ways to look at it. */
export function answer(result: Result, looks: Looks): TemplateResult {
  const t = texts();
  const outcome = result.outcome;
  return html`<section class="answer" aria-label=${t.result} data-testid="query-result">
    <div class="row" role="group" aria-label=${t.views}>
      ${(['table', 'graph', 'json'] as const).map((view) => html`<button data-testid="query-view-${view}" aria-pressed=${looks.view === view ? 'true' : 'false'} @click=${() => looks.change(view)}>${t[view]}</button>`)}
      <span class="grow"></span>
      <export-menu .named=${outcome === null ? null : { entities: outcome.entities, facts: outcome.facts }} blocked=${nameless(result) ? t.noExport : ''}></export-menu>
      <span class="status">${t.download}</span>
      <button data-testid="query-csv" @click=${() => looks.download('text/csv', 'query.csv')}>${t.csv}</button>
      <button data-testid="query-json" @click=${() => looks.download('application/json', 'query.json')}>${t.jsonFile}</button>
    </div>
    ${outcome?.cut != null ? html`<p class="note" data-testid="query-cut">${t.cuts[outcome.cut]}</p>` : nothing}
    ${outcome?.notes.map((note) => html`<p class="note">${note}</p>`)}
    ${looks.view === 'graph' ? graph(looks.drawn) : looks.view === 'json' ? html`<pre tabindex="0" role="region" aria-label="JSON">${json(result)}</pre>`
      : result.rows.length === 0 ? html`<p class="status" data-testid="query-empty">${t.noRows}</p>` : html`<result-table .result=${result}></result-table>`}
  </section>`;
}

/** Whether nothing of the graph stands in a result, only words and numbers. */
function nameless({ outcome }: Result): boolean {
  return outcome === null || outcome.entities.length + outcome.facts.length === 0;
}

function json(result: Result): string {
  const text = JSON.stringify(result.rows.map((row) => Object.fromEntries(result.columns.map((name, index) => [name, row[index]]))), null, 2);
  return text.length > MOST_JSON ? `${text.slice(0, MOST_JSON)}\n…` : text;
}

function graph(drawn: readonly string[] | null): TemplateResult | typeof nothing {
  if (drawn === null) {
    return nothing;
  }
  const t = texts();
  if (drawn.length === 0) {
    return html`<p class="status" data-testid="query-no-graph">${t.noGraph}</p>`;
  }
  const shown = drawn.slice(0, MOST_DRAWN);
  const parameters = new URLSearchParams([['expanded', ''], ...shown.map((uid): [string, string] => ['also', uid])]);
  return html`<div class="row"><span class="status">${t.drawn(number(shown.length), number(drawn.length))}</span><span class="grow"></span>
      <a href="graph?${parameters}" data-testid="query-open-graph">${t.openGraph}</a></div>
    ${guard([drawn], () => html`<graph-canvas data-testid="graph-canvas" ${ref((element) => {
      // once: what is moved on the canvas afterwards stays
      (element as { show?: (address: CanvasAddress) => void } | undefined)?.show?.(addressOf(shown));
    })}></graph-canvas>`)}`;
}

function addressOf(uids: readonly string[]): CanvasAddress {
  return {
    entities: [], expanded: [], also: uids, removed: [], veiled: [], hidden: [], hiddenKinds: [], selection: [], relation: [], pins: [], layout: 'force',
    filter: {}, whole: false
  };
}
