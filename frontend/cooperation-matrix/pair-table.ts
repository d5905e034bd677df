import { html, type TemplateResult } from 'lit';
import { number } from '../shared/messages.ts';
import { pairAddress, total, type Cell, type Matrix } from './matrix-model.ts';
import { signed, texts } from './texts.ts';

/** More rows than that nobody reads; the caption says so. */
const MOST = 200;

/** The pairs as a table, those with the most facts first: what a screen reader reads, and what can be copied. */
export function pairTable(matrix: Matrix, query: string): TemplateResult {
  const t = texts();
  const cells = ranked(matrix.cells).slice(0, MOST);
  return html`<details class="table" data-testid="matrix-table"><summary>${t.table}</summary>
    <div class="scroller" tabindex="0" role="region" aria-label=${t.table}>
    <table>
      <caption>${t.tableCaption(number(cells.length), number(matrix.cells.length))}</caption>
      <thead><tr><th scope="col">${t.one}</th><th scope="col">${t.other}</th>
        ${[t.measures.facts, t.plans, t.denials, t.measures.origins, t.measures.tone].map((name) => html`<th scope="col" class="number">${name}</th>`)}
      </tr></thead>
      <tbody>${cells.map((cell) => row(matrix, cell, query))}</tbody>
    </table></div></details>`;
}

/** Those with the most facts first. */
export function ranked(cells: readonly Cell[]): readonly Cell[] {
  return [...cells].sort((one, other) => total(other.tally) - total(one.tally));
}

function row(matrix: Matrix, cell: Cell, query: string): TemplateResult {
  const a = matrix.rows[cell.a];
  const b = matrix.rows[cell.b];
  if (a === undefined || b === undefined) {
    return html``;
  }
  const { tally } = cell;
  const address = pairAddress(a, b, query, tally);
  return html`<tr><th scope="row">${address === null ? a.name : html`<a href=${address}>${a.name}</a>`}</th><td>${b.name}</td>
    ${[number(tally.actual), number(tally.planned), number(tally.denied), number(tally.origins), tally.tone === null ? '' : signed(tally.tone)]
      .map((value) => html`<td class="number">${value}</td>`)}</tr>`;
}
