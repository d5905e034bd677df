import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { icon } from '../shared/icons.ts';
import { locale } from '../shared/messages.ts';
import { attempt } from './attempt.ts';
import { styles } from './investigation-bar.styles.ts';
import { openInvestigation } from './open-investigation.ts';
import { proposedName, savedAddress, savedAt } from './saved-views.ts';
import { texts } from './texts.ts';

/** How long one has to pause before what changed is saved. */
const PAUSE_MS = 900;

/**
 * Saves any view as an investigation, and says in the frame which one is open and whether it is saved. What changes on
 * the page while one is open is saved by itself.
 */
@customElement('investigation-bar')
export class InvestigationBar extends LitElement {
  static override styles = styles;

  @state() private naming = false;
  @state() private menu = false;
  @state() private failure = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  private readonly open = openInvestigation();
  private pause = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.open.addEventListener('changed', this.told);
    navigationEvents()?.addEventListener('currententrychange', this.moved);
    window.addEventListener('popstate', this.moved);
    document.addEventListener('address-changed', this.moved, true);
    document.addEventListener('visibilitychange', this.leaving);
    document.addEventListener('pointerdown', this.outside);
    document.addEventListener('click', this.going, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open.removeEventListener('changed', this.told);
    navigationEvents()?.removeEventListener('currententrychange', this.moved);
    window.removeEventListener('popstate', this.moved);
    document.removeEventListener('address-changed', this.moved, true);
    document.removeEventListener('visibilitychange', this.leaving);
    document.removeEventListener('pointerdown', this.outside);
    document.removeEventListener('click', this.going, true);
    clearTimeout(this.pause);
  }

  private readonly told = (): void => {
    if (this.open.state.status === 'changed-elsewhere') {
      this.menu = true;
      this.failure = '';
    }
    this.requestUpdate();
  };

  private readonly moved = (): void => {
    this.requestUpdate();
    clearTimeout(this.pause);
    if (this.open.current !== null && this.open.state.status !== 'changed-elsewhere') {
      this.pause = window.setTimeout(() => void this.open.autosave(), PAUSE_MS);
    }
  };

  private readonly leaving = (): void => {
    if (document.visibilityState === 'hidden' && this.open.current !== null && this.open.state.status !== 'changed-elsewhere') {
      clearTimeout(this.pause);
      void this.open.autosave();
    }
  };

  /** A link may take away what isn't saved yet. */
  private readonly going = (event: Event): void => {
    if (event.composedPath().some((each) => each instanceof HTMLAnchorElement) && this.open.current !== null && this.open.state.status !== 'changed-elsewhere') {
      clearTimeout(this.pause);
      void this.open.autosave();
    }
  };

  private readonly outside = (event: Event): void => {
    if (this.menu && !event.composedPath().includes(this)) {
      this.menu = false;
    }
  };

  protected override render(): TemplateResult {
    return html`${this.open.current === null ? this.closed() : this.opened()}${this.naming ? this.nameDialog() : nothing}`;
  }

  private closed(): TemplateResult | typeof nothing {
    const t = texts();
    return savedAddress(location.href, document.baseURI) === null ? nothing
      : html`<button class="chip" data-testid="save-investigation" title=${t.saveAs} @click=${this.ask}>${icon('bookmark', 15)}<span>${t.save}</span></button>`;
  }

  private opened(): TemplateResult {
    const t = texts();
    const { current, state: saving } = this.open;
    const name = current?.content.name ?? '';
    const wrong = saving.status === 'changed-elsewhere' || saving.status === 'failed';
    return html`<button class="chip open ${wrong ? 'wrong' : ''}" data-testid="open-investigation" title=${t.open(name)} aria-label=${`${t.open(name)}, ${this.said()}`}
        aria-expanded=${this.menu ? 'true' : 'false'} @click=${() => {
          this.menu = !this.menu;
        }}>${icon('bookmark', 15)}<bdi class="name">${name}</bdi><span class="said" data-testid="investigation-state">${this.said()}</span></button>
      <span class="hidden" role="status">${wrong ? this.said() : ''}</span>
      ${this.menu ? this.choices() : nothing}`;
  }

  private said(): string {
    const t = texts();
    const { state: saving } = this.open;
    switch (saving.status) {
      case 'saving':
        return t.saving;
      case 'changed-elsewhere':
        return t.changedElsewhere;
      case 'failed':
        return t.failed;
      case 'saved':
        return saving.at === '' ? '' : t.savedAt(new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(saving.at)));
    }
  }

  private choices(): TemplateResult {
    const t = texts();
    const { current, state: saving, diff } = this.open;
    const address = savedAddress(location.href, document.baseURI);
    const news = diff.facts.filter(({ change }) => change !== 'GONE').length;
    return html`<div class="menu" role="group" aria-label=${t.open(current?.content.name ?? '')} data-testid="investigation-menu" @keydown=${this.escape}>
      <a class="button" href="investigations/${current?.uid}" data-testid="investigation-page" @click=${() => {
        this.menu = false;
      }}>${t.page}</a>
      ${news > 0 ? html`<p>${t.news(news)}</p>` : nothing}
      ${saving.status === 'changed-elsewhere' ? this.conflict() : nothing}
      ${saving.status === 'failed' ? html`<p role="alert">${saving.reason}</p>` : nothing}
      ${saving.status === 'changed-elsewhere' || address === null ? nothing : this.saving(address)}
      <button class="button" data-testid="close-investigation" @click=${() => {
        this.menu = false;
        this.open.close();
      }}>${t.close}</button></div>`;
  }

  private saving(address: string): TemplateResult {
    const t = texts();
    const content = this.open.current?.content;
    const known = content !== undefined && savedAt(content, address) !== null;
    const here = this.open.isHere;
    return html`${here ? nothing : html`<p>${t.notHere}</p>`}
      <button class="button" data-testid="save-version" @click=${() => void this.open.save()}>
        ${here ? (this.open.state.status === 'failed' ? t.again : t.saveVersion) : known ? t.replaceView : t.addView}</button>
      <button class="button" data-testid="save-copy" @click=${this.ask}>${t.saveCopy}</button>`;
  }

  private conflict(): TemplateResult {
    const t = texts();
    return html`<p role="alert">${this.failure === '' ? t.changedNote : this.failure}</p>
      <button class="button primary" data-testid="keep-mine" @click=${this.keepMine}>${t.keepMine}</button>
      <button class="button" data-testid="save-copy" @click=${this.ask}>${t.saveCopy}</button>
      <button class="button" data-testid="open-theirs" @click=${() => {
        location.assign(new URL(`investigations/${this.open.current?.uid}`, document.baseURI));
      }}>${t.openTheirs}</button>`;
  }

  private nameDialog(): TemplateResult {
    const t = texts();
    const { current } = this.open;
    const proposed = current === null ? proposedName(document.title) : t.copyOf(current.content.name);
    return html`<dialog aria-label=${t.saveAs} data-testid="save-dialog" @close=${() => {
        this.naming = false;
      }}><form method="dialog" @submit=${this.submit}>
        <h2>${current === null ? t.saveAs : t.saveCopy}</h2>
        <label>${t.name}<input name="name" required maxlength="120" autocomplete="off" .value=${proposed} data-testid="investigation-name"></label>
        ${this.failure === '' ? nothing : html`<p role="alert">${this.failure}</p>`}
        <div class="actions"><button type="button" class="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
          <button type="submit" class="button primary" data-testid="save-investigation-name">${t.save}</button></div>
      </form></dialog>`;
  }

  private readonly keepMine = (): void => {
    void attempt(() => this.open.keepMine()).then((failure) => {
      this.failure = failure;
    });
  };

  private readonly ask = (): void => {
    this.menu = false;
    this.naming = true;
    this.failure = '';
    void this.updateComplete.then(() => {
      this.dialog.showModal();
      this.dialog.querySelector('input')?.select();
    });
  };

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = this.dialog.querySelector('input')?.value.trim() ?? '';
    if (name !== '') {
      void attempt(() => (this.open.current === null ? this.open.begin(name) : this.open.copy(name))).then((failure) => {
        this.failure = failure;
        if (failure === '') {
          this.dialog.close();
        }
      });
    }
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.menu = false;
      this.renderRoot.querySelector<HTMLElement>('.chip')?.focus();
    }
  };
}

/** Tells of every change of the address, whoever made it; older browsers hear only of steps back and of the canvas. */
function navigationEvents(): EventTarget | null {
  return 'navigation' in window ? (window as { readonly navigation: EventTarget }).navigation : null;
}
