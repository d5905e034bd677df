import { LitElement, html, type TemplateResult } from 'lit';

import { language } from '../shared/messages.ts';

const OTHER = { en: { code: 'ko', name: '한국어' }, ko: { code: 'en', name: 'English' } } as const;

const YEAR = 365 * 24 * 60 * 60;

/** A button that shows the page in the other language; a cookie tells the server. */
export class LanguageSwitch extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const other = OTHER[language()];
    return html`<button type="button" class="link-button" lang=${other.code} @click=${() => this.change(other.code)}>${other.name}</button>`;
  }

  private change(code: string): void {
    document.cookie = `entente-language=${code}; path=/; max-age=${YEAR}; samesite=strict`;
    window.location.reload();
  }
}

customElements.define('language-switch', LanguageSwitch);
