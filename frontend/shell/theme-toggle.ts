import { LitElement, html, type TemplateResult } from 'lit';

import { messages } from '../shared/messages.ts';
import { nextTheme, themeOf, type Theme } from './themes';

const LABELS = messages<Record<Theme, string>>({
  en: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  ko: { system: '테마: 시스템 설정', light: '테마: 밝게', dark: '테마: 어둡게' }
});

/** A button that goes through the themes; the page's head script applies the choice. */
export class ThemeToggle extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const theme = themeOf(document.documentElement.dataset['themeChoice']);
    return html`<button type="button" class="icon-button" title=${LABELS[theme]} aria-label=${LABELS[theme]} @click=${this.change}>
      <span class="theme-icon ${theme}" aria-hidden="true"></span>
    </button>`;
  }

  private change(): void {
    const theme = nextTheme(themeOf(document.documentElement.dataset['themeChoice']));
    try {
      window.localStorage.setItem('entente-theme', theme);
    } catch {
      // Storage is blocked: the choice can't be kept, and the system goes on deciding.
    }
    window.dispatchEvent(new Event('entente-theme'));
    this.requestUpdate();
  }
}

customElements.define('theme-toggle', ThemeToggle);
