import { autocompletion, closeBrackets, closeBracketsKeymap, closeCompletion, completionKeymap, completionStatus, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { HighlightStyle, StreamLanguage, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { completionsFor, type Vocabulary } from './completions.ts';
import { offsetOf, type Place } from './places.ts';
import { styles } from './cypher-editor.styles.ts';

const EMPTY: Vocabulary = { labels: [], types: [], properties: [] };

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--type-person)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--type-organization)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.atom, tags.propertyName], color: 'var(--type-country)' },
  { tag: [tags.standard(tags.variableName), tags.definition(tags.variableName)], color: 'var(--type-place)' }
]);

/**
 * A text editor for Cypher or JSON: highlighting, completion, a fault marked at its place. Tab leaves it, so that the
 * keyboard is never caught; Control and Enter asks to run what is in it, Control with up or down for what was asked before.
 */
@customElement('cypher-editor')
export class CypherEditor extends LitElement {
  static override styles = styles;

  @property() language: 'cypher' | 'json' = 'cypher';
  @property() label = '';
  @property() hint = '';
  @property({ attribute: false }) vocabulary: Vocabulary = EMPTY;
  /** Where the fault lies, and what it is. */
  @property({ attribute: false }) fault: (Place & { readonly message: string }) | null = null;

  @query('.editor') private frame!: HTMLElement;

  private view: EditorView | null = null;
  private text = '';

  get value(): string {
    return this.text;
  }

  set value(text: string) {
    if (text !== this.text) {
      this.text = text;
      this.view?.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
    }
  }

  override focus(): void {
    this.view?.focus();
  }

  protected override render(): TemplateResult {
    return html`<div class="editor"></div>`;
  }

  protected override firstUpdated(): void {
    this.view = new EditorView({ state: EditorState.create({ doc: this.text, extensions: this.extensions() }), parent: this.frame, root: this.renderRoot as ShadowRoot });
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('fault') && this.view !== null) {
      this.mark(this.view);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.text = this.view?.state.doc.toString() ?? this.text;
  }

  private mark(view: EditorView): void {
    const fault = this.fault;
    if (fault === null) {
      view.dispatch(setDiagnostics(view.state, []));
      return;
    }
    const text = view.state.doc.toString();
    const from = Math.min(offsetOf(text, fault), text.length);
    const word = /^\S+/.exec(text.slice(from))?.[0].length ?? 0;
    const to = Math.min(from + Math.max(1, word), text.length);
    view.dispatch(setDiagnostics(view.state, [{ from: from === to ? Math.max(0, from - 1) : from, to, severity: 'error', message: fault.message }]));
  }

  private extensions(): Extension[] {
    return [
      lineNumbers(), history(), bracketMatching(), closeBrackets(), highlightActiveLine(), EditorView.lineWrapping,
      syntaxHighlighting(COLOURS), placeholder(this.hint),
      this.language === 'json' ? json() : StreamLanguage.define(cypher),
      autocompletion({ override: this.language === 'json' ? [] : [(context) => this.complete(context)] }),
      EditorView.contentAttributes.of({ 'aria-label': this.label, 'data-testid': `${this.language}-editor-text`, spellcheck: 'false' }),
      EditorView.updateListener.of((update) => {
        if (!update.view.hasFocus && completionStatus(update.state) === 'active') {
          // what was found after one has gone on would cover the answer; not within this update
          queueMicrotask(() => closeCompletion(update.view));
        }
        if (update.docChanged) {
          this.changed(update.state.doc.toString());
        }
      }),
      keymap.of([
        { key: 'Mod-Enter', run: (view) => {
          closeCompletion(view);
          return this.tell('run-asked', null);
        } },
        { key: 'Ctrl-ArrowUp', run: () => this.tell('past-asked', 1) },
        { key: 'Ctrl-ArrowDown', run: () => this.tell('past-asked', -1) },
        ...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap
      ])
    ];
  }

  private tell(event: 'run-asked' | 'past-asked', detail: 1 | -1 | null): true {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
    return true;
  }

  private changed(text: string): void {
    if (text !== this.text) {
      this.text = text;
      this.dispatchEvent(new CustomEvent('text-changed', { detail: text, bubbles: true, composed: true }));
    }
  }

  private complete(context: CompletionContext): CompletionResult | null {
    const before = context.state.sliceDoc(Math.max(0, context.pos - 200), context.pos);
    const found = completionsFor(before, this.vocabulary);
    return found === null || (found.word === '' && !context.explicit && found.after === '') ? null
      : { from: context.pos - found.word.length, options: [...found.options], validFor: /^\w*$/ };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cypher-editor': CypherEditor;
  }
}
