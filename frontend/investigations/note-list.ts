import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { attempt } from './attempt.ts';
import type { Note, NoteKind, NoteTarget } from './model.ts';
import { styles } from './note-list.styles.ts';
import { openInvestigation } from './open-investigation.ts';
import { notesOn } from './saved-views.ts';
import { texts } from './texts.ts';

/**
 * The notes of the open investigation on one thing, to read, write, change and delete. Where no investigation is open it
 * shows nothing. Notes are plain text.
 */
@customElement('note-list')
export class NoteList extends LitElement {
  static override styles = styles;

  @property() kind: NoteKind = 'ENTITY';

  /** The identifiers of what the notes are about, joined by a space. */
  @property() uids = '';

  @state() private editing: string | null = null;
  @state() private deleted: Note | null = null;
  @state() private failure = '';

  @query('textarea') private field!: HTMLTextAreaElement;

  private readonly open = openInvestigation();
  private readonly told = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.open.addEventListener('changed', this.told);
    // what is typed is no command of whatever stands around
    this.addEventListener('keydown', this.kept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open.removeEventListener('changed', this.told);
    this.removeEventListener('keydown', this.kept);
  }

  private get target(): NoteTarget {
    return { kind: this.kind, uids: this.uids.split(' ') };
  }

  protected override render(): TemplateResult | typeof nothing {
    const t = texts();
    const content = this.open.current?.content;
    if (content === undefined) {
      return nothing;
    }
    const notes = notesOn(content.notes, this.target);
    return html`
      ${notes.length === 0 ? nothing : html`<ul aria-label=${t.notes} data-testid="notes">${notes.map((note) => (this.editing === note.id ? html`<li>${this.form(note)}</li>` : this.shown(note)))}</ul>`}
      ${this.deleted === null ? nothing : html`<p role="status">${t.deleted} <button class="link" data-testid="undo-note" @click=${() => void this.undelete()}>${t.undo}</button></p>`}
      ${this.failure === '' ? nothing : html`<p role="alert">${this.failure}</p>`}
      ${this.editing === '' ? this.form(null)
        : html`<button class="link" data-testid="add-note" @click=${() => this.edit('')}>${t.addNote}</button>`}`;
  }

  private shown(note: Note): TemplateResult {
    const t = texts();
    return html`<li data-testid="note"><div class="text" dir="auto">${note.text}</div>
      <div class="acts"><button class="link" data-testid="edit-note" @click=${() => this.edit(note.id)}>${t.editNote}</button>
        <button class="link" data-testid="delete-note" @click=${() => void this.discard(note)}>${t.deleteNote}</button></div></li>`;
  }

  private form(note: Note | null): TemplateResult {
    const t = texts();
    return html`<form @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.keep(note);
      }}><textarea rows="3" maxlength="4000" aria-label=${t.noteText} data-testid="note-text" dir="auto" .value=${note?.text ?? ''}></textarea>
      <div class="acts"><button type="submit" class="button" data-testid="keep-note">${t.keepNote}</button>
        <button type="button" class="link" @click=${() => this.edit(null)}>${t.cancel}</button></div></form>`;
  }

  private edit(id: string | null): void {
    this.editing = id;
    this.deleted = null;
    this.failure = '';
    void this.updateComplete.then(() => (id === null ? this.renderRoot.querySelector<HTMLElement>('[data-testid="add-note"]') : this.field)?.focus());
  }

  private async keep(note: Note | null): Promise<void> {
    const text = this.field.value.trim();
    if (text !== '' && (await this.done(() => (note === null ? this.open.addNote(this.target, text) : this.open.editNote(note.id, text))))) {
      this.edit(null);
    }
  }

  private async discard(note: Note): Promise<void> {
    if (await this.done(() => this.open.deleteNote(note.id))) {
      this.deleted = note;
    }
  }

  private async undelete(): Promise<void> {
    const note = this.deleted;
    if (note !== null && (await this.done(() => this.open.addNote(note.target, note.text)))) {
      this.deleted = null;
    }
  }

  private async done(work: () => Promise<void>): Promise<boolean> {
    this.failure = await attempt(work);
    return this.failure === '';
  }

  private readonly kept = (event: KeyboardEvent): void => {
    const typing = event.composedPath()[0] instanceof HTMLTextAreaElement;
    if (typing && event.key === 'Escape') {
      this.edit(null);
    } else if (typing && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      this.renderRoot.querySelector('form')?.requestSubmit();
    }
    if (typing) {
      event.stopPropagation();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'note-list': NoteList;
  }
}
