import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../shared/messages.ts';
import { note } from './legend.ts';
import type { Matrix, Measure } from './matrix-model.ts';
import { texts } from './texts.ts';

/** The most rows the endpoint gives. */
const MAX_ROWS = 200;

/** What is measured, what of the selection is here, and what was left out. */
export function foot(matrix: Matrix, measure: Measure, rows: number): TemplateResult {
  const t = texts();
  const { counts } = matrix;
  const all = Math.min(MAX_ROWS, matrix.rows.length + matrix.more);
  const cut = counts.read < counts.total ? ` · ${t.cut(number(counts.read), number(counts.total))}` : '';
  return html`<div class="foot"><span class="muted">${note(measure)}</span>
    <span class="muted" data-testid="matrix-counts">${t.paired(number(counts.paired), number(counts.read))}${cut}</span>
    ${matrix.more === 0 ? nothing : html`<span class="muted" data-testid="matrix-more">+${t.more(number(matrix.more))}${rows < MAX_ROWS
      ? html` · <a href=${rowsAddress(location.href, all)} data-testid="matrix-more-rows">${t.showMore(number(all))}</a>` : nothing}</span>`}</div>`;
}

/** The address of this page with more rows. */
function rowsAddress(address: string, rows: number): string {
  const url = new URL(address);
  url.searchParams.set('rows', String(rows));
  return url.href;
}
