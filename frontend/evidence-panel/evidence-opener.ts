import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './evidence-panel.ts';
import { texts } from './texts.ts';

/**
 * A button that opens the evidence of a fact, for web components that list facts: the panel lies over the end of
 * whatever contains it, and none of its keys reach the component around it.
 */
@customElement('evidence-opener')
export class EvidenceOpener extends LitElement {
  static override styles = css`
    button { min-height: 24px; padding: 0; border: 0; background: none; color: var(--accent); font: inherit; cursor: pointer; }
    button:hover { text-decoration: underline; }
    button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
    @media (min-width: 701px) {
      evidence-panel { position: fixed; inset: 0 0 0 auto; z-index: 10; width: min(440px, 100%); border-width: 0 0 0 1px; border-radius: 0;
        box-shadow: var(--shadow); }
    }
  `;

  /** The fact's identifier. */
  @property() fact = '';

  @state() private open = false;

  protected override render(): TemplateResult {
    return html`<button data-testid="open-evidence" aria-expanded=${this.open ? 'true' : 'false'} @click=${this.toggle}>${texts().evidence}</button>
      ${this.open
        ? html`<evidence-panel data-testid="evidence-panel" fact=${this.fact} @evidence-closed=${this.toggle} @keydown=${kept}></evidence-panel>`
        : nothing}`;
  }

  private readonly toggle = (event: Event): void => {
    event.stopPropagation();
    this.open = !this.open;
  };
}

function kept(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-opener': EvidenceOpener;
  }
}
