import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { focused } from '../shared/focus.ts';
import { messages } from '../shared/messages.ts';
import { panelStyles } from '../shared/panel.styles.ts';

/**
 * A panel for one thing of a view. It takes the focus when it opens and gives it back when it closes; on a phone it lies
 * over the lower part of the page.
 *
 * @fires panel-closed when the reader asks to close it; whoever put it there takes it away
 */
@customElement('side-panel')
export class SidePanel extends LitElement {
  static override styles = panelStyles;

  /** What kind of thing it shows. */
  @property() kicker = '';

  /** What it shows. */
  @property() heading = '';

  private opener: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.opener = focused();
    this.setAttribute('role', 'complementary');
    this.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.pressed);
    if (this.opener?.isConnected === true && focused() === null) {
      this.opener.focus();
    }
  }

  protected override willUpdate(): void {
    this.setAttribute('aria-label', this.kicker);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const close = messages({ en: { close: 'Close' }, ko: { close: '닫기' } }).close;
    return html`<header>
        <div>
          <div class="kicker">${this.kicker}</div>
          <h2 tabindex="-1">${this.heading}</h2>
        </div>
        <button class="close" data-testid="close-panel" aria-label=${close} title=${`${close} (Esc)`} @click=${this.close}>×</button>
      </header>
      <slot></slot>`;
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  };

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('panel-closed', { bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'side-panel': SidePanel;
  }
}
