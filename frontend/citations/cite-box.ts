import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ask } from '../shared/ask.ts';
import { fuzzyDate } from '../shared/fuzzy-date.ts';
import { number } from '../shared/messages.ts';
import { asList, fileAddress, FILES, FORMATS, isCode, textOf, textOfAll, type Citation, type CitationFormat, type CitationList } from './citation-model.ts';
import { texts } from './texts.ts';

const KEPT = 'entente.citation-style';
const ENDINGS: Readonly<Partial<Record<CitationFormat, string>>> = { ris: 'ris', bibtex: 'bib', 'csl-json': 'json' };

type Content =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'loaded'; readonly list: CitationList };

/**
 * How to cite something, in one style at a time, ready to copy or to download. The style one chose last is chosen again.
 * A fact's own entry stands before the articles it rests on.
 */
@customElement('cite-box')
export class CiteBox extends LitElement {
  static override styles = css`
    :host { display: grid; gap: var(--space-3); min-width: 0; padding: var(--space-3); border-radius: var(--radius); background: var(--sunken);
      color: var(--text); font-size: var(--size-s); line-height: 1.45; }
    h3, p { margin: 0; }
    h3 { color: var(--muted); font-size: var(--size-xs); font-weight: 600; }
    fieldset { display: flex; flex-wrap: wrap; gap: var(--space-1); min-width: 0; margin: 0; padding: 0; border: 0; }
    legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    label { position: relative; }
    label input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
    label span { display: inline-flex; align-items: center; min-height: 26px; padding: 0 var(--space-2); border: 1px solid var(--line-strong);
      border-radius: 999px; background: var(--surface); }
    label input:checked + span { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
    label input:focus-visible + span, button:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    .works { display: grid; gap: var(--space-3); max-height: min(46vh, 420px); overflow: auto; overscroll-behavior: contain; }
    .works:focus-visible { outline: 2px solid var(--accent); }
    .work { display: flex; gap: var(--space-3); align-items: flex-start; justify-content: space-between; }
    .text { min-width: 0; overflow-wrap: anywhere; unicode-bidi: plaintext; }
    .code { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: var(--size-xs); white-space: pre-wrap; }
    .muted { color: var(--muted); overflow-wrap: anywhere; }
    .acts { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); align-items: center; }
    button, a { display: inline-flex; flex: none; align-items: center; min-height: 24px; padding: 0; border: 0; background: none; color: var(--accent);
      font: inherit; text-decoration: none; cursor: pointer; }
    button:hover, a:hover { text-decoration: underline; }
    .muted a { display: inline; text-decoration: underline; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media (max-width: 700px) { label span { min-height: 32px; } button, a { min-height: 32px; } .muted a { min-height: 0; } }
  `;

  /** The endpoint that gives the citations, relative to the explorer's root. */
  @property() address = '';

  @state() private content: Content = { status: 'loading' };
  @state() private format: CitationFormat = kept();
  @state() private said = '';

  private pending: AbortController | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pending?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('address')) {
      void this.load();
    }
  }

  protected override render(): TemplateResult {
    const t = texts();
    switch (this.content.status) {
      case 'loading':
        return html`<p role="status">${t.loading}</p>`;
      case 'failed':
        return html`<div role="alert"><p>${t.failed}</p><p class="muted">${this.content.reason}</p></div>
          <div class="acts"><button @click=${() => void this.load()}>${t.retry}</button></div>`;
      case 'loaded':
        return this.loaded(this.content.list);
    }
  }

  private loaded(list: CitationList): TemplateResult {
    const t = texts();
    const own = list.citations.filter((citation) => citation.kind !== 'ARTICLE');
    const sources = list.citations.filter((citation) => citation.kind === 'ARTICLE');
    const several = list.citations.length > 1;
    const main = list.citations[0];
    return html`<fieldset data-testid="citation-styles">
        <legend>${t.styles}</legend>
        ${FORMATS.map((format) => html`<label><input type="radio" name="style" value=${format} data-testid=${`citation-${format}`}
            .checked=${format === this.format} @change=${() => this.choose(format)}><span>${t.names[format]}</span></label>`)}
      </fieldset>
      <div class="works" data-testid="citations" tabindex="0" role="group" aria-label=${t.names[this.format]}>
        ${own.length > 0 && several ? html`<h3>${t.entry}</h3>` : nothing}
        ${own.map((citation) => this.work(citation))}
        ${sources.length > 0 && own.length > 0 ? html`<h3>${t.sources(number(list.total - own.length), list.total - own.length === 1)}</h3>` : nothing}
        ${sources.map((citation) => this.work(citation))}
        ${list.total > list.citations.length ? html`<p class="muted">${t.cut(number(sources.length), number(list.total - own.length))}</p>` : nothing}
      </div>
      <div class="acts">
        ${several ? html`<button data-testid="copy-all-citations" @click=${() => void this.copy(textOfAll(list.citations, this.format))}>${t.copyAll}</button>` : nothing}
        ${FILES.map((format) => html`<a data-testid=${`download-${format}`} download href=${fileAddress(this.address, format)}>${t.file(ENDINGS[format] ?? format)}</a>`)}
      </div>
      ${main === undefined ? nothing : html`<p class="muted">${t.accessed(fuzzyDate(main.accessed))} · <a href=${main.permalink}>${t.permalink}</a></p>`}
      <div class="hidden" role="status">${this.said}</div>`;
  }

  private work(citation: Citation): TemplateResult {
    const t = texts();
    const text = textOf(citation, this.format);
    return html`<div class="work" data-testid="citation">
      <div class=${isCode(this.format) ? 'text code' : 'text'}>${text}</div>
      <button aria-label=${`${t.copy}: ${citation.title}`} data-testid="copy-citation" @click=${() => void this.copy(text)}>${t.copy}</button>
    </div>`;
  }

  private choose(format: CitationFormat): void {
    this.format = format;
    try {
      localStorage.setItem(KEPT, format);
    } catch {
      // a browser that keeps nothing forgets the style, no more
    }
  }

  private async load(): Promise<void> {
    this.pending?.abort();
    const pending = new AbortController();
    this.pending = pending;
    this.content = { status: 'loading' };
    try {
      const list = asList(await ask<Citation | CitationList>(new URL(this.address, document.baseURI), { signal: pending.signal }));
      if (this.pending === pending) {
        this.content = { status: 'loaded', list };
      }
    } catch (error) {
      if (!pending.signal.aborted) {
        this.content = { status: 'failed', reason: error instanceof Error ? error.message : '' };
      }
    }
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = texts().copied;
    } catch {
      this.said = texts().notCopied;
    }
  }
}

function kept(): CitationFormat {
  try {
    return FORMATS.find((format) => format === localStorage.getItem(KEPT)) ?? 'chicago';
  } catch {
    return 'chicago';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cite-box': CiteBox;
  }
}
