import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dialogStyles } from '../shared/dialog.styles.ts';
import { focused } from '../shared/focus.ts';
import { language, number } from '../shared/messages.ts';
import { filterOf, grouped, isPicture, orderOf, orderOfNamed, views, type Format, type Named, type Order, type Shown, type Summary, type Theme, type View } from './export-model.ts';
import { after, news, type Run } from './export-run.ts';
import { styles } from './export-menu.styles.ts';
import { cancel, count, downloadSelection, downloadShown, findFormats, findHoldings, follow } from './export-source.ts';
import { hasTimeline, saveTimeline, shownOnCanvas } from './screen.ts';
import { texts } from './texts.ts';

type Content =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'loaded'; readonly formats: readonly Format[]; readonly summary: Summary };

const THEMES: readonly Theme[] = ['light', 'dark'];

/**
 * A button and a dialogue that take away what is on the screen, the same on every page: it says what will be exported,
 * in which formats, and what each can't hold. A canvas gives what it shows, a timeline its own picture; all else is the
 * page's selection, which the browser downloads by itself.
 */
@customElement('export-menu')
export class ExportMenu extends LitElement {
  static override styles = [dialogStyles, styles];

  /** The selection's parameters, as they stand in an address. */
  @property() query = '';

  /** What the file is called. */
  @property() heading = '';

  /** What is exported where the page names it one by one; null where it has a selection. */
  @property({ attribute: false }) named: Named | null = null;

  /** The investigation whose entities and facts are exported, empty where none is shown. */
  @property() investigation = '';

  /** Why there is nothing to export, empty where there is. */
  @property() blocked = '';

  @state() private open = false;
  @state() private content: Content = { status: 'loading' };
  @state() private chosen = 'graphml';
  @state() private shape: string | null = null;
  @state() private view: View = 'graph';
  @state() private theme: Theme = 'light';
  @state() private run: Run = { status: 'none' };

  private shown: Shown | null = null;
  private pending: AbortController | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.pressed);
    this.pending?.abort();
  }

  protected override render(): TemplateResult {
    const t = texts();
    return html`<button class="open" data-testid="open-export" aria-haspopup="dialog" aria-keyshortcuts="Shift+E" title=${this.blocked === '' ? `${t.export} (${t.key})` : this.blocked}
        aria-disabled=${this.blocked === '' ? 'false' : 'true'} aria-description=${this.blocked === '' ? nothing : this.blocked} @click=${this.show}>${t.export}</button>
      <dialog aria-labelledby="title" data-testid="export-dialog" @close=${this.closed} @click=${this.clicked} @keydown=${kept}>
        ${this.open ? html`<header><h2 id="title">${t.export}</h2>
          <button class="close" data-testid="close-export" aria-label=${t.close} title=${`${t.close} (Esc)`} @click=${this.hide}>×</button></header>${this.body()}` : nothing}
      </dialog>`;
  }

  private body(): TemplateResult {
    const t = texts();
    switch (this.content.status) {
      case 'loading':
        return html`<p role="status">${t.counting}</p>`;
      case 'failed':
        return html`<div role="alert"><p>${t.failed}</p><p>${this.content.reason}</p></div>
          <p><button class="act" @click=${() => void this.load()}>${t.retry}</button></p>`;
      case 'loaded':
        return this.loaded(this.content.formats, this.content.summary);
    }
  }

  private loaded(formats: readonly Format[], summary: Summary): TemplateResult {
    const t = texts();
    const format = formats.find(({ id }) => id === this.chosen);
    const empty = summary.facts === 0 && this.shown === null && (this.named?.entities.length ?? 0) === 0;
    return html`<p data-testid="export-summary">${this.drawsItself()
        ? t.drawing
        : this.named !== null ? t.named(number(this.named.entities.length), number(summary.facts))
        : this.shown === null ? (empty ? t.nothing : t.selection(number(summary.facts))) : t.canvas(number(this.shown.entities.length), number(summary.facts))}
        ${summary.undated > 0 && !this.drawsItself() ? t.undated(number(summary.undated)) : nothing}</p>
      ${summary.unknown > 0 && !this.drawsItself() ? html`<p data-testid="export-unknown">${t.unknown(number(summary.unknown))}</p>` : nothing}
      ${grouped(formats).map(({ group, formats: each }) => html`<fieldset><legend>${t.groups[group]}</legend>${each.map((one) => this.choice(one))}</fieldset>`)}
      <div class="foot">${news(this.run)}
        ${this.run.status === 'running'
          ? html`<button class="act" data-testid="cancel-export" @click=${this.stop}>${t.cancel}</button>`
          : html`<button class="act primary" data-testid="download-export" ?disabled=${empty || format === undefined} @click=${() => void this.download()}>${t.download}</button>`}
      </div>`;
  }

  private choice(format: Format): TemplateResult {
    const t = texts();
    const chosen = format.id === this.chosen;
    return html`<label class=${chosen ? 'choice chosen' : 'choice'}>
        <input type="radio" name="format" value=${format.id} .checked=${chosen} data-testid=${`export-${format.id}`} @change=${() => this.choose(format)}>
        <b>.${format.extension}</b><span>${format.purpose}</span></label>
      ${chosen && format.facts.length > 1 ? html`<div class="shapes" role="radiogroup" aria-label=${t.shape}>${format.facts.map((shape) => html`<label>
          <input type="radio" name="shape" value=${shape} .checked=${shape === (this.shape ?? format.facts[0])} data-testid=${`export-facts-${shape}`}
            @change=${() => { this.shape = shape; }}>${shape === 'edges' ? t.edges : t.nodes}</label>`)}</div>` : nothing}
      ${chosen && isPicture(format.id) ? this.look() : nothing}
      ${chosen && format.limits !== '' ? html`<p class="limits" data-testid="export-limits"><b>${t.limits}:</b> ${format.limits}</p>` : nothing}`;
  }

  private look(): TemplateResult {
    const t = texts();
    return html`<div class="shapes" role="radiogroup" aria-label=${t.view}><b>${t.view}</b>${views(this.named === null && hasTimeline()).map((view) => html`<label>
          <input type="radio" name="view" value=${view} .checked=${view === this.view} data-testid=${`export-view-${view}`}
            @change=${() => { this.view = view; }}>${t.views[view]}</label>`)}</div>
      ${this.view === 'screen' ? nothing : html`<div class="shapes" role="radiogroup" aria-label=${t.theme}><b>${t.theme}</b>${THEMES.map((theme) => html`<label>
          <input type="radio" name="theme" value=${theme} .checked=${theme === this.theme} data-testid=${`export-theme-${theme}`}
            @change=${() => { this.theme = theme; }}>${t.themes[theme]}</label>`)}</div>`}`;
  }

  private choose(format: Format): void {
    this.chosen = format.id;
    this.shape = null;
    this.run = { status: 'none' };
  }

  private drawsItself(): boolean {
    return isPicture(this.chosen) && this.view === 'screen';
  }

  private order(): Order {
    const look = { view: this.view, theme: this.theme };
    const order = this.named !== null ? orderOfNamed(this.chosen, this.named, this.shape, this.heading, look)
      : orderOf(this.chosen, filterOf(this.query), this.shown, this.shape, this.heading, look);
    return { ...order, lang: language() };
  }

  private async load(): Promise<void> {
    const pending = this.begin();
    this.content = { status: 'loading' };
    try {
      if (this.investigation !== '') {
        this.named = await findHoldings(this.investigation, pending.signal);
      }
      const formats = await findFormats(language(), pending.signal);
      if (!formats.some(({ id }) => id === this.chosen)) {
        this.chosen = formats[0]?.id ?? '';
      }
      const summary = await count({ ...this.order(), format: formats.some(({ id }) => id === 'json') ? 'json' : this.chosen, shape: 'nodes' }, pending.signal);
      this.content = { status: 'loaded', formats, summary };
    } catch (error) {
      if (!pending.signal.aborted) {
        this.content = { status: 'failed', reason: error instanceof Error ? error.message : '' };
      }
    }
  }

  private async download(): Promise<void> {
    const pending = this.begin();
    const id = crypto.randomUUID();
    const order = { ...this.order(), progress: id };
    this.run = { status: 'running', id, begun: performance.now(), progress: null };
    try {
      if (this.drawsItself()) {
        this.run = { status: 'done', name: await saveTimeline(this.chosen === 'svg' ? 'svg' : 'png') };
        return;
      }
      // what can be wrong is told here, since a download that the browser makes can't tell it
      await count(order, pending.signal);
      const saved = this.shown === null && this.named === null ? null : downloadShown(order, pending.signal);
      if (saved === null) {
        downloadSelection(order);
      }
      const [name] = await Promise.all([saved, follow(id, (progress) => { this.run = after(this.run, id, progress); }, pending.signal)]);
      if (this.run.status === 'running') {
        this.run = { status: 'done', name: name ?? `.${order.format}` };
      }
    } catch (error) {
      if (!pending.signal.aborted) {
        this.run = { status: 'failed', reason: error instanceof Error ? error.message : '' };
      }
    }
  }

  private begin(): AbortController {
    this.pending?.abort();
    this.pending = new AbortController();
    return this.pending;
  }

  private readonly stop = (): void => {
    if (this.run.status === 'running') {
      void cancel(this.run.id);
      this.pending?.abort();
      this.run = { status: 'stopped' };
    }
  };

  private readonly show = (): void => {
    if (this.blocked !== '') {
      return;
    }
    this.open = true;
    this.run = { status: 'none' };
    this.shown = this.named === null ? shownOnCanvas() : null;
    this.view = views(this.named === null && hasTimeline())[0] ?? 'graph';
    void this.load();
    void this.updateComplete.then(() => this.dialog?.showModal());
  };

  private readonly hide = (): void => {
    this.dialog?.close();
  };

  /** A download goes on by itself; nobody follows it any more. */
  private readonly closed = (): void => {
    this.open = false;
    if (this.run.status !== 'running' || (this.shown === null && this.named === null)) {
      this.pending?.abort();
    }
  };

  private readonly clicked = (event: MouseEvent): void => {
    if (event.target === this.dialog) {
      this.hide();
    }
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const field = focused()?.matches('input, textarea, select, [contenteditable="true"]') === true;
    if (event.key === 'E' && !event.ctrlKey && !event.metaKey && !event.altKey && !field && !this.open && !event.defaultPrevented) {
      event.preventDefault();
      this.show();
    }
  };

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

/** The page's own keys mean nothing while the dialogue is open. */
function kept(event: KeyboardEvent): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'export-menu': ExportMenu;
  }
}
