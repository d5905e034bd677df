import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { citationsAddress } from '../citations/citation-model.ts';
import '../citations/cite-box.ts';
import '../investigations/note-list.ts';
import { focused } from '../shared/focus.ts';
import { fuzzyDate } from '../shared/fuzzy-date.ts';
import { number } from '../shared/messages.ts';
import { panelStyles } from '../shared/panel.styles.ts';
import { contradictions } from './contradictions.ts';
import { sentenceAddress, told, type EvidenceSentence, type FactEvidence, type Origin } from './evidence-model.ts';
import { styles } from './evidence-panel.styles.ts';
import { findEvidence } from './evidence-source.ts';
import { toldSentence } from './sentence.ts';
import { texts } from './texts.ts';

type Content =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'loaded'; readonly evidence: FactEvidence };

/**
 * The sentences behind a fact, by independent origin, with those that contradict one another side by side. It fetches
 * them by itself, takes the focus when it opens and gives it back when it closes.
 *
 * @fires evidence-closed when the reader asks to close it; whoever put it there takes it away
 */
@customElement('evidence-panel')
export class EvidencePanel extends LitElement {
  static override styles = [panelStyles, styles];

  /** The fact's identifier. */
  @property() fact = '';

  @state() private content: Content = { status: 'loading' };
  @state() private cited: EvidenceSentence | 'fact' | null = null;
  @state() private said = '';

  private opener: HTMLElement | null = null;
  private pending: AbortController | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.opener = focused();
    this.setAttribute('role', 'complementary');
    this.setAttribute('aria-label', texts().evidence);
    this.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.pressed);
    this.pending?.abort();
    if (this.opener?.isConnected === true && focused() === null) {
      this.opener.focus();
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('fact')) {
      void this.load();
    }
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const t = texts();
    const head = this.content.status === 'loaded' ? this.content.evidence.fact : null;
    return html`<header>
        <div>
          <div class="kicker">${t.evidence}</div>
          <h2 tabindex="-1">${head === null ? t.evidence : head.title === '' ? (t.types[head.type] ?? head.type) : head.title}</h2>
        </div>
        <button class="close" data-testid="close-evidence" aria-label=${t.close} title=${`${t.close} (Esc)`} @click=${this.close}>×</button>
      </header>
      ${this.body()}
      <div class="hidden" role="status">${this.said}</div>`;
  }

  private body(): TemplateResult {
    const t = texts();
    switch (this.content.status) {
      case 'loading':
        return html`<p class="muted" role="status">${t.loading}</p>`;
      case 'failed':
        return html`<div role="alert"><p>${t.failed}</p><p class="muted">${this.content.reason}</p></div>
          <button class="button" @click=${() => void this.load()}>${t.retry}</button>`;
      case 'loaded':
        return this.loaded(this.content.evidence);
    }
  }

  private loaded(evidence: FactEvidence): TemplateResult {
    const t = texts();
    const { fact } = evidence;
    return html`<div class="meta">
        <span class="date">${fact.time === null ? t.undated : fuzzyDate(fact.time.edtf)}</span>
        ${fact.status === null ? nothing : html`<span class="badge status">${t.statuses[fact.status] ?? fact.status}</span>`}
        ${fact.polarity === 'DENIED' ? html`<span class="badge denied">${t.denied}</span>` : nothing}
        ${fact.modality === 'ACTUAL' ? nothing : html`<span class="badge unreal">${t.modalities[fact.modality]}</span>`}
        <span>${t.articles(number(fact.articles), fact.articles === 1)}</span>
        <span title=${t.copiesCountOnce}>${t.origins(number(fact.origins), fact.origins === 1)}</span>
        <button data-testid="cite-fact" aria-expanded=${this.cited === 'fact' ? 'true' : 'false'} @click=${() => this.toggleCite('fact')}>${t.citeFact}</button>
      </div>
      ${this.cited === 'fact' ? html`<cite-box address=${citationsAddress({ fact: fact.uid })}></cite-box>` : nothing}
      ${contradictions(evidence)}
      ${evidence.total === 0 ? html`<p class="muted">${t.none}</p>` : nothing}
      ${evidence.origins.map((origin) => this.origin(origin))}
      ${evidence.total > evidence.shown ? html`<p class="muted">${t.only(number(evidence.shown), number(evidence.total))}</p>` : nothing}`;
  }

  private origin(origin: Origin): TemplateResult {
    const t = texts();
    return html`<section class="origin" data-testid="evidence-origin">
      ${origin.articles > 1 ? html`<h3 title=${t.copiesCountOnce}>${t.oneText(number(origin.articles))}</h3>` : nothing}
      ${told(origin.sentences).map((each) => html`${toldSentence(each, this.actions(each.sentence))}${this.citation(each.sentence)}`)}
    </section>`;
  }

  private actions(sentence: EvidenceSentence): TemplateResult {
    const t = texts();
    const open = this.cited === sentence;
    return html`<div class="acts">
      <a href=${sentenceAddress(sentence)} data-testid="open-article">${t.open}</a>
      <button data-testid="cite" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.toggleCite(sentence)}>${t.cite}</button>
      <button data-testid="copy-link" @click=${() => void this.copy(new URL(sentenceAddress(sentence), document.baseURI).href)}>${t.copyLink}</button>
    </div><note-list kind="SENTENCE" uids=${sentence.claim}></note-list>`;
  }

  private citation(sentence: EvidenceSentence): TemplateResult | typeof nothing {
    const { article, claim, passage } = sentence;
    return this.cited === sentence ? html`<cite-box address=${citationsAddress({ article, claim, passage })}></cite-box>` : nothing;
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (this.cited === null) {
      this.close();
    } else {
      this.cited = null;
    }
  };

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('evidence-closed', { bubbles: true, composed: true }));
  };

  private async load(): Promise<void> {
    this.pending?.abort();
    const pending = new AbortController();
    this.pending = pending;
    this.cited = null;
    this.content = { status: 'loading' };
    try {
      const evidence = await findEvidence(this.fact, pending.signal);
      if (this.pending === pending) {
        this.content = { status: 'loaded', evidence };
      }
    } catch (error) {
      if (!pending.signal.aborted) {
        this.content = { status: 'failed', reason: error instanceof Error ? error.message : '' };
      }
    }
  }

  private toggleCite(cited: EvidenceSentence | 'fact'): void {
    this.cited = this.cited === cited ? null : cited;
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

declare global {
  interface HTMLElementTagNameMap {
    'evidence-panel': EvidencePanel;
  }
}
