import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../cypher-editor/cypher-editor.ts';
import type { CypherEditor } from '../cypher-editor/cypher-editor.ts';
import { number } from '../shared/messages.ts';
import { answer, type View } from './answer.ts';
import { beginning, type Example } from './examples.ts';
import { told } from './failure.ts';
import { QueryHistory, type Past } from './history.ts';
import { KeptQueries } from './kept-queries.ts';
import { styles } from './query-workbench.styles.ts';
import { parametersOf, placeInJson, type Failure, type Result } from './result.ts';
import { pastList, savedList, schemaList, vocabularyOf } from './shelf.ts';
import { cancelQuery, failureOf, findParticipants, findSchema, queryAsFile, runQuery, type Asked, type Saved, type Schema } from './source.ts';
import { texts } from './texts.ts';

const LIMITS = [100, 1000, 10_000];
/** In seconds; the last is the server's own. */
const DEADLINES = [15, 30, 60];

/**
 * Where an expert asks the graph: editor, parameters, result, what there is to ask about, what was saved. It asks its
 * endpoint by itself; what comes in a link is shown and never run.
 */
@customElement('query-workbench')
export class QueryWorkbench extends LitElement {
  static override styles = styles;

  /** The query and the parameters that the page's address brought. */
  @property() text = '';
  @property() parameters = '';

  @state() private limit = 1000;
  @state() private deadline = 15;
  @state() private running: Asked | null = null;
  @state() private seconds = 0;
  @state() private result: Result | null = null;
  @state() private failure: Failure | null = null;
  @state() private wrong: string | null = null;
  @state() private view: View = 'table';
  @state() private drawn: readonly string[] | null = null;
  @state() private schema: Schema | null = null;
  @state() private shared = false;

  @query('#query') private editor!: CypherEditor;
  @query('#parameters') private values!: CypherEditor;
  @query('#name') private nameField!: HTMLInputElement;
  @query('button.main') private mainButton!: HTMLButtonElement;

  private asked: Asked | null = null;
  private readonly past = new QueryHistory();
  private readonly kept = new KeptQueries(this, (failure) => { this.failure = failure; });
  private clock = 0;
  private atMain = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.shared = this.text !== '';
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.clock);
    this.stop();
  }

  protected override firstUpdated(): void {
    this.put(this.text, this.parameters);
  }

  protected override willUpdate(): void {
    this.atMain = this.shadowRoot?.activeElement?.classList.contains('main') === true;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.atMain) {
      this.mainButton.focus(); // Run and Stop take each other's place
    }
    if (changed.get('text') !== undefined && this.text !== this.editor.value) {
      this.put(this.text, this.parameters);
    }
  }

  protected override render(): TemplateResult {
    const t = texts();
    const fault = this.failure?.line != null && this.failure.column != null ? { line: this.failure.line, column: this.failure.column, message: this.failure.detail } : null;
    const json = this.wrong === null ? null : { ...placeInJson(this.values.value, this.wrong), message: this.wrong || t.wrongParameters };
    return html`<div class="work">
        <div class="ask" @run-asked=${this.run} @text-changed=${this.edited} @past-asked=${this.turn}>
          <div class="field"><span>${t.editor}</span><cypher-editor id="query" data-testid="cypher-editor" label=${t.editor} hint=${t.hint} .vocabulary=${vocabularyOf(this.schema)} .fault=${fault}></cypher-editor></div>
          <div class="field"><span>${t.parameters}</span><cypher-editor id="parameters" data-testid="query-parameters" language="json" label=${t.parameters} hint=${t.parametersHint} .fault=${json}></cypher-editor></div>
        </div>
        <div class="row">
          ${this.running === null
            ? html`<button class="main" data-testid="query-run" title=${t.runTitle} @click=${this.run}>${t.run}</button>`
            : html`<button class="main" data-testid="query-cancel" @click=${this.stop}>${t.cancel}</button>`}
          <label>${t.rows} <select data-testid="query-limit" @change=${this.limited}>
            ${LIMITS.map((limit) => html`<option value=${limit} ?selected=${limit === this.limit}>${number(limit)}</option>`)}</select></label>
          <label>${t.deadline} <select data-testid="query-seconds" @change=${this.timed}>
            ${DEADLINES.map((seconds) => html`<option value=${seconds} ?selected=${seconds === this.deadline}>${t.seconds(number(seconds))}</option>`)}</select></label>
          <span class="status" role="status" data-testid="query-status">${this.status()}</span><span class="grow"></span>
          <input id="name" data-testid="query-name" aria-label=${t.saveAs} placeholder=${t.saveAs} maxlength="200" .value=${this.kept.current?.name ?? ''} />
          <button data-testid="query-save" @click=${this.keep}>${t.save}</button>
        </div>
        ${this.wrong !== null ? html`<p class="fault" role="alert"><strong>${t.wrongParameters}</strong>${this.wrong}</p>` : nothing}
        ${this.failure !== null ? told(this.failure) : nothing}
        ${this.shared && this.result === null && this.failure === null ? html`<p class="note" data-testid="query-shared">${t.shared}</p>` : nothing}
        ${this.result !== null ? answer(this.result, {
          view: this.view, drawn: this.drawn, change: (view) => this.look(view), download: (type, name) => void this.download(type, name)
        }) : this.failure === null && !this.shared && this.running === null ? beginning((example) => this.take(example)) : nothing}
      </div>
      <aside>
        ${savedList(this.kept.list, { open: (one) => this.open(one), rename: (one) => this.rename(one), remove: (one) => void this.kept.discard(one), deleted: this.kept.deleted, undo: () => void this.kept.undo() })}
        ${pastList(this.past.list, (one) => this.bring(one), () => this.forgetPast())}
        ${schemaList(this.schema, (name, kind) => this.insert(name, kind))}
      </aside>`;
  }

  private status(): string {
    const outcome = this.result?.outcome;
    return this.running !== null ? texts().running(number(this.seconds))
      : outcome != null ? texts().done(number(outcome.rows), number(outcome.milliseconds), outcome.rows === 1) : '';
  }

  private readonly run = (): void => {
    if (this.running !== null) {
      return;
    }
    if (this.editor.value.trim() === '') {
      this.editor.focus();
      return;
    }
    const parameters = parametersOf(this.values.value);
    if ('wrong' in parameters) {
      this.wrong = parameters.wrong;
      return;
    }
    void this.answer({ id: crypto.randomUUID(), query: this.editor.value, parameters: parameters.values, limit: this.limit, seconds: this.deadline });
  };

  private async answer(asked: Asked): Promise<void> {
    this.running = asked;
    this.wrong = null;
    this.failure = null;
    this.result = null;
    this.drawn = null;
    this.seconds = 0;
    this.past.remember({ query: asked.query, parameters: this.values.value });
    clearInterval(this.clock);
    this.clock = window.setInterval(() => { this.seconds += 1; }, 1000);
    this.dispatchEvent(new CustomEvent('query-asked', { detail: { query: asked.query, parameters: this.values.value }, bubbles: true, composed: true }));
    try {
      const result = await runQuery(asked, new AbortController().signal);
      this.asked = asked;
      this.result = result;
      this.failure = result.error;
      if (this.view === 'graph') {
        void this.draw();
      }
    } catch (error) {
      this.failure = failureOf(error);
    }
    clearInterval(this.clock);
    this.running = null;
    this.shared = false;
  }

  private readonly stop = (): void => {
    if (this.running !== null) {
      void cancelQuery(this.running.id);
    }
  };

  private readonly edited = (): void => {
    this.failure = this.wrong = null;
  };

  private readonly turn = (event: CustomEvent<1 | -1>): void => {
    const past = this.past.turn(event.detail, { query: this.editor.value, parameters: this.values.value });
    if (past !== null) {
      this.bring(past);
    }
  };

  private bring(past: Past): void {
    this.kept.open(null);
    this.put(past.query, past.parameters);
    this.editor.focus();
  }

  private forgetPast(): void {
    this.past.forget();
    this.requestUpdate();
    this.editor.focus();
  }

  private readonly limited = (event: Event): void => {
    this.limit = Number((event.target as HTMLSelectElement).value);
  };

  private readonly timed = (event: Event): void => {
    this.deadline = Number((event.target as HTMLSelectElement).value);
  };

  private look(view: View): void {
    this.view = view;
    if (view === 'graph' && this.drawn === null) {
      void this.draw();
    }
  }

  /** Entities stand for themselves, facts for who takes part in them. */
  private async draw(): Promise<void> {
    const outcome = this.result?.outcome;
    if (outcome == null) {
      return;
    }
    const behind = outcome.facts.length === 0 ? [] : await findParticipants(outcome.facts);
    this.drawn = [...new Set([...outcome.entities, ...behind])];
  }

  private async download(mediaType: string, name: string): Promise<void> {
    if (this.asked === null) {
      return;
    }
    try {
      const file = await queryAsFile({ ...this.asked, id: crypto.randomUUID() }, mediaType);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      this.failure = failureOf(error);
    }
  }

  private put(text: string, parameters: string): void {
    this.editor.value = text;
    this.values.value = parameters;
    this.result = null;
    this.edited();
  }

  private take(example: Example): void {
    this.put(example.query, example.parameters);
    this.editor.focus();
  }

  private insert(name: string, kind: 'label' | 'type'): void {
    this.put(kind === 'label' ? `MATCH (n:${name})\nRETURN n\nLIMIT 25` : `MATCH (a)-[r:${name}]->(b)\nRETURN a, r, b\nLIMIT 25`, '');
    this.editor.focus();
  }

  private async load(): Promise<void> {
    // completion is a help, without which the editor works
    this.schema = await findSchema().catch(() => null);
  }

  private open(saved: Saved): void {
    this.kept.open(saved);
    this.put(saved.query, saved.parameters);
    this.editor.focus();
  }

  private readonly keep = (): void => {
    const name = this.nameField.value.trim();
    if (name === '') {
      this.nameField.focus();
      return;
    }
    void this.kept.keep(name, this.editor.value, this.values.value);
  };

  private rename(saved: Saved): void {
    const name = this.nameField.value.trim();
    if (name !== '' && name !== saved.name) {
      void this.kept.rename(saved, name);
    } else {
      this.kept.open(saved);
      this.nameField.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'query-workbench': QueryWorkbench;
  }
}
