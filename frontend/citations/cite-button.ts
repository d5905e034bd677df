import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dialogStyles } from '../shared/dialog.styles.ts';
import { citationsAddress } from './citation-model.ts';
import './cite-box.ts';
import { texts } from './texts.ts';

/** A button that opens a dialogue with the citations of a fact, an article or an investigation. */
@customElement('cite-button')
export class CiteButton extends LitElement {
  static override styles = [
    dialogStyles,
    css`
      :host { display: inline-flex; }
      .open { min-height: 30px; padding: 0 var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius);
        background: var(--surface); color: var(--text); font: inherit; font-size: var(--size-s); cursor: pointer; }
      .open:hover { background: var(--sunken); }
      .open:focus-visible, .close:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
      cite-box { margin: 0; }
      @media (max-width: 700px) { .open { min-height: 36px; } }
    `
  ];

  @property() fact = '';
  @property() article = '';
  @property() investigation = '';

  /** What is cited, for the dialogue's title. */
  @property() heading = '';

  @state() private open = false;

  protected override render(): TemplateResult {
    const t = texts();
    return html`<button class="open" data-testid="cite" aria-haspopup="dialog" @click=${this.show}>${t.cite}</button>
      <dialog aria-labelledby="title" data-testid="cite-dialog" @close=${this.closed} @click=${this.clicked} @keydown=${kept}>
        ${this.open
          ? html`<header><h2 id="title">${this.heading === '' ? t.cite : `${t.cite}: ${this.heading}`}</h2>
              <button class="close" data-testid="close-cite" aria-label=${t.close} title=${`${t.close} (Esc)`} @click=${this.hide}>×</button></header>
            <cite-box address=${this.address}></cite-box>`
          : nothing}
      </dialog>`;
  }

  private get address(): string {
    if (this.fact !== '') {
      return citationsAddress({ fact: this.fact });
    }
    return citationsAddress(this.investigation === '' ? { article: this.article } : { investigation: this.investigation });
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  private readonly show = (): void => {
    this.open = true;
    // the focus goes to what stands in the dialogue as it opens
    void this.updateComplete.then(() => this.dialog?.showModal());
  };

  private readonly hide = (): void => {
    this.dialog?.close();
  };

  private readonly closed = (): void => {
    this.open = false;
  };

  private readonly clicked = (event: MouseEvent): void => {
    if (event.target === this.dialog) {
      this.hide();
    }
  };
}

/** The page's own keys mean nothing while a dialogue is open. */
function kept(event: KeyboardEvent): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'cite-button': CiteButton;
  }
}
