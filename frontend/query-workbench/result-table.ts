import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../evidence-panel/evidence-opener.ts';
import { linkOf, plain, sorted, type Cell, type Result } from './result.ts';
import { texts } from './texts.ts';

const ROW = 32;
const MORE = 12;
/** Longer text is cut in the table and told whole in its title. */
const LONG = 220;

/** A result as a table that draws only the rows in sight; its heads sort it, its cells lead to pages and sentences. */
@customElement('result-table')
export class ResultTable extends LitElement {
  static override styles = css`
    :host { display: block; min-height: 0; min-width: 0; }
    .scroller { height: 100%; overflow: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
    table { border-collapse: separate; border-spacing: 0; min-width: 100%; font-size: var(--size-s); font-variant-numeric: tabular-nums; }
    th { position: sticky; top: 0; z-index: 1; padding: 0; border-bottom: 1px solid var(--line); background: var(--sunken); text-align: start; }
    th button { width: 100%; min-height: 30px; padding: 0 10px; border: 0; background: none; color: var(--text); font: inherit; font-weight: 600; text-align: start;
      white-space: nowrap; cursor: pointer; }
    thead td.index { position: sticky; top: 0; z-index: 1; height: auto; background: var(--sunken); }
    tr.row { height: ${ROW}px; }
    td { height: ${ROW}px; max-width: 420px; box-sizing: border-box; padding: 0 10px; border-bottom: 1px solid var(--line); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: isolate; }
    td.index { width: 1%; color: var(--muted); text-align: end; }
    td.number { text-align: end; }
    a { color: var(--accent); }
    evidence-opener { margin-inline-start: 6px; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
    .spacer td { padding: 0; border: 0; }
  `;

  @property({ attribute: false }) result: Result = { columns: [], rows: [], outcome: null, error: null };

  @state() private column: number | null = null;
  @state() private descending = false;
  @state() private top = 0;
  @state() private height = 400;

  @query('.scroller') private scroller!: HTMLElement;

  private order: Result['rows'] = [];
  private readonly resizes = new ResizeObserver(([entry]) => {
    this.height = entry?.contentRect.height ?? this.height;
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('result')) {
      this.column = null;
      this.descending = false;
      this.top = 0;
    }
    if (changed.has('result') || changed.has('column') || changed.has('descending')) {
      this.order = sorted(this.result.rows, this.column, this.descending);
    }
  }

  protected override firstUpdated(): void {
    this.resizes.observe(this.scroller);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('result')) {
      this.scroller.scrollTop = 0;
    }
  }

  protected override render(): TemplateResult {
    const first = Math.max(0, Math.floor(this.top / ROW) - MORE);
    const last = Math.min(this.order.length, Math.ceil((this.top + this.height) / ROW) + MORE);
    return html`<div class="scroller" tabindex="0" role="group" aria-label=${texts().table} @scroll=${this.scrolled}>
      <table aria-rowcount=${this.order.length + 1} data-testid="query-table">
        <thead><tr aria-rowindex="1"><td class="index"></td>${this.result.columns.map((name, index) => this.head(name, index))}</tr></thead>
        <tbody>
          ${spacer(first)}
          ${this.order.slice(first, last).map((row, index) => html`<tr class="row" aria-rowindex=${first + index + 2}>
            <td class="index">${first + index + 1}</td>${row.map(cell)}</tr>`)}
          ${spacer(this.order.length - last)}
        </tbody>
      </table></div>`;
  }

  private head(name: string, index: number): TemplateResult {
    const sortedBy = this.column === index;
    return html`<th scope="col" aria-sort=${sortedBy ? (this.descending ? 'descending' : 'ascending') : 'none'}>
      <button data-testid="query-sort" @click=${() => this.sort(index)}>${name}${sortedBy ? html`<span aria-hidden="true"> ${this.descending ? '↓' : '↑'}</span>` : nothing}</button></th>`;
  }

  /** Up, down, as it came. */
  private sort(index: number): void {
    if (this.column !== index) {
      this.column = index;
      this.descending = false;
    } else if (!this.descending) {
      this.descending = true;
    } else {
      this.column = null;
      this.descending = false;
    }
  }

  private readonly scrolled = (): void => {
    this.top = this.scroller.scrollTop;
  };
}

function spacer(rows: number): TemplateResult | typeof nothing {
  return rows > 0 ? html`<tr class="spacer" aria-hidden="true"><td style="height: ${rows * ROW}px"></td></tr>` : nothing;
}

function cell(value: Cell): TemplateResult {
  const link = linkOf(value);
  const whole = link?.text ?? plain(value);
  const shown = whole.length > LONG ? `${whole.slice(0, LONG)}…` : whole;
  return html`<td class=${typeof value === 'number' ? 'number' : ''} title=${whole.length > 40 ? whole.slice(0, 2000) : nothing}>${link === null ? shown
    : link.fact === null ? html`<a href=${link.href} data-testid="query-link">${shown}</a>`
      : html`${shown}<evidence-opener fact=${link.fact}></evidence-opener>`}</td>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'result-table': ResultTable;
  }
}
