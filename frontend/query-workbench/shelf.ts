import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../shared/messages.ts';
import { lineOf, type Past } from './history.ts';
import type { Saved, Schema } from './source.ts';
import { texts } from './texts.ts';

export interface Shelf {
  readonly open: (saved: Saved) => void;
  readonly rename: (saved: Saved) => void;
  readonly remove: (saved: Saved) => void;
  readonly deleted: Saved | null;
  readonly undo: () => void;
}

/** The queries kept under names. */
export function savedList(saved: readonly Saved[], shelf: Shelf): TemplateResult {
  const t = texts();
  return html`<section aria-label=${t.saved}><h2 class="small">${t.saved}</h2>
    ${saved.length === 0 ? html`<p class="status">${t.none}</p>` : html`<ul data-testid="saved-queries">${saved.map((one) => html`<li>
      <button class="plain" data-testid="saved-query" aria-label=${t.open(one.name)} @click=${() => shelf.open(one)}><bdi>${one.name}</bdi></button>
      <span><button class="plain" data-testid="saved-rename" aria-label=${`${t.rename}: ${one.name}`} title=${t.rename} @click=${() => shelf.rename(one)}>✎</button><button class="plain" data-testid="saved-delete" aria-label=${`${t.remove}: ${one.name}`} title=${t.remove} @click=${() => shelf.remove(one)}>×</button></span></li>`)}</ul>`}
    ${shelf.deleted === null ? nothing : html`<p class="note" role="status">${t.removed(shelf.deleted.name)} <button class="plain" data-testid="saved-undo" @click=${shelf.undo}>${t.undo}</button></p>`}
  </section>`;
}

/** What was asked lately; nothing where nothing was. */
export function pastList(past: readonly Past[], open: (past: Past) => void, forget: () => void): TemplateResult | typeof nothing {
  const t = texts();
  return past.length === 0 ? nothing : html`<section aria-label=${t.past}><h2 class="small">${t.past}</h2>
    <details><summary>${t.pastCount(number(past.length), past.length === 1)}</summary><p class="status">${t.pastKeys}</p>
      <ul data-testid="query-history">${past.map((one) => html`<li><button class="plain" data-testid="past-query" title=${one.query} @click=${() => open(one)}>${lineOf(one.query)}</button></li>`)}</ul>
      <button data-testid="forget-history" @click=${forget}>${t.forgetPast}</button></details></section>`;
}

/** What there is to ask about; a click begins a query. */
export function schemaList(schema: Schema | null, insert: (name: string, kind: 'label' | 'type') => void): TemplateResult | typeof nothing {
  if (schema === null) {
    return nothing;
  }
  const t = texts();
  const list = (rows: Schema['labels'], kind: 'label' | 'type'): TemplateResult => html`<ul>${rows.map((row) => html`<li>
    <button class="plain" data-testid="query-schema-${kind}" @click=${() => insert(row.name, kind)}>${row.name}</button><span class="count">${number(row.count)}</span></li>`)}</ul>`;
  return html`<section aria-label=${t.schema} data-testid="query-schema"><h2 class="small">${t.schema}</h2>
    <details open><summary>${t.labels}</summary>${list(schema.labels, 'label')}</details>
    <details><summary>${t.relations}</summary>${list(schema.relationshipTypes, 'type')}</details>
    <details><summary>${t.properties}</summary><ul>${schema.properties.filter((each) => each.properties.length > 0).map((each) => html`<li>
      <span><strong>${each.name}</strong> ${each.properties.join(', ')}</span></li>`)}</ul></details>
  </section>`;
}

/** What completion offers. */
export function vocabularyOf(schema: Schema | null): { labels: string[]; types: string[]; properties: string[] } {
  return {
    labels: schema?.labels.map((label) => label.name) ?? [], types: schema?.relationshipTypes.map((type) => type.name) ?? [],
    properties: [...new Set(schema?.properties.flatMap((each) => each.properties) ?? [])].sort()
  };
}
