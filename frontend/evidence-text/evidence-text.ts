import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { blocks, label, type Block, type Mention, type Passage, type Segment, type Span } from './segments';

/**
 * An article's text with its mentions marked and evidence highlighted. Every piece of the
 * text becomes a text node: mark-up in an article is shown, never interpreted. It renders
 * into the page itself, so that the page's styles and `#p-…` addresses reach it.
 */
export class EvidenceText extends LitElement {
  static override properties = {
    text: { attribute: false },
    passages: { attribute: false },
    mentions: { attribute: false },
    highlights: { attribute: false },
  };

  declare text: string;
  declare passages: readonly Passage[];
  declare mentions: readonly Mention[];
  declare highlights: readonly Span[];

  private readonly onHash = (): void => this.reveal();

  constructor() {
    super();
    this.text = '';
    this.passages = [];
    this.mentions = [];
    this.highlights = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onHash);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.onHash);
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`${blocks(this.text, this.passages, this.mentions, this.highlights).map((block) => this.block(block))}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('highlights') || changed.has('text')) {
      this.reveal();
    }
  }

  private block(block: Block): TemplateResult {
    const content = block.segments.map((segment) => this.segment(segment));
    const id = block.passage.uid === '' ? nothing : block.passage.uid;
    switch (block.passage.kind) {
      case 'TITLE':
        return html`<h1 id=${id} tabindex="-1">${content}</h1>`;
      case 'HEADING':
        return html`<h2 id=${id} tabindex="-1">${content}</h2>`;
      case 'TEASER':
        return html`<p id=${id} tabindex="-1" class="teaser">
          <span class="visually-hidden">Not part of this article: </span>${content}
        </p>`;
      default:
        return html`<p id=${id} tabindex="-1" class=${block.passage.kind.toLowerCase().replace('_', '-')}>${content}</p>`;
    }
  }

  private segment(segment: Segment): TemplateResult | string {
    const inner = segment.mention === null ? segment.text : this.mention(segment.text, segment.mention);
    return segment.evidence ? html`<mark class="evidence">${inner}</mark>` : html`${inner}`;
  }

  private mention(surface: string, mention: Mention): TemplateResult {
    const classes = `mention type-${mention.type.toLowerCase()} ${mention.kind.toLowerCase()}`;
    return html`<a
      href=${`entity/${mention.entity}`}
      class=${classes}
      title=${`${mention.name} (${mention.type.toLowerCase()})`}
      aria-label=${label(surface, mention)}
      >${surface}</a
    >`;
  }

  /** Brings the evidence, else the passage that the address names, into view. */
  private reveal(): void {
    const evidence = this.querySelector('mark.evidence');
    const id = decodeURIComponent(window.location.hash.slice(1));
    const passage = id === '' ? null : ([...this.children].find((child) => child.id === id) ?? null);
    for (const child of this.children) {
      child.classList.toggle('target', child === passage && evidence === null);
    }
    const target = evidence ?? passage;
    target?.scrollIntoView({ block: 'center' });
    const focused = target?.closest<HTMLElement>('[tabindex]');
    focused?.focus({ preventScroll: true });
  }
}

customElements.define('evidence-text', EvidenceText);

declare global {
  interface HTMLElementTagNameMap {
    'evidence-text': EvidenceText;
  }
}
