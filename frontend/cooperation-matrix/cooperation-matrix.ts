import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { number } from '../shared/messages.ts';
import { NextFrame } from '../shared/next-frame.ts';
import { onThemeChange } from '../shared/theme.ts';
import { Follower, queryIn, queryShown, sceneIn, type Range } from './brushing.ts';
import { readColours, type Colours } from './colours.ts';
import { styles } from './cooperation-matrix.styles.ts';
import { GridCursor } from './cursor.ts';
import { described } from './details.ts';
import { foot } from './foot.ts';
import { extent, grid, type Grid, type Place } from './grid.ts';
import { legend } from './legend.ts';
import { measured, type Axis, type Matrix, type Measure, type RowOrder, type Step, type Tally } from './matrix-model.ts';
import { SceneMotion } from './motion.ts';
import { overlay } from './overlay.ts';
import { fitted, paint } from './painter.ts';
import { pairTable } from './pair-table.ts';
import { STEP_MS, STILL, advanced, player, toggled, type Play } from './player.ts';
import { scale, type Scale } from './scale.ts';
import { cellAt, sceneOf } from './scene.ts';
import { findMatrix } from './source.ts';
import { period, texts } from './texts.ts';

/** The most rows the endpoint gives: no row on the screen may lack for want of facts at another time. */
const MOST_ROWS = 200;

/**
 * Who cooperates with whom in a selection, as a heat map on a canvas: its cost is that of the cells seen. It asks its
 * endpoint by itself, is moved through by pointer or keys, and opens a pair's page.
 */
@customElement('cooperation-matrix')
export class CooperationMatrix extends LitElement {
  static override styles = styles;

  /** The selection, as the page's address says it. */
  @property() query = '';
  @property() by: Axis = 'country';
  @property() measure: Measure = 'facts';
  @property() order: RowOrder = 'total';
  @property({ type: Number }) rows = 60;

  @state() private matrix: Matrix | null = null;
  @state() private failure = '';
  @state() private loading = false;
  @state() private play: Play = STILL;
  @state() private size: { readonly width: number; readonly height: number } = { width: 0, height: 0 };

  @query('.window') private frameElement!: HTMLElement | null;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  @query('#probe') private probe!: HTMLElement;

  private colours: Colours | null = null;
  private pending: AbortController | null = null;
  private readonly motion = new SceneMotion();
  private readonly cursor = new GridCursor(this, {
    grid: () => this.grid(),
    filled: (place) => this.tally(place) !== null,
    frame: () => this.frameElement,
    open: () => this.renderRoot.querySelector<HTMLAnchorElement>('#open')?.click()
  });
  /** The time whose values are drawn while a hand moves or time is played below; null for the selection's own. */
  @state() private seen: Range | null = null;
  private readonly follower = new Follower((range, signal) => this.lookAt(range, signal));
  /** The part of the page whose timeline is brushed. */
  private page: HTMLElement | null = null;
  /** Goes on while something moves. */
  private readonly nextFrame = new NextFrame((now) => this.draw(now));
  private stopTheme: (() => void) | null = null;
  private readonly resizes = new ResizeObserver(([entry]) => {
    if (entry !== undefined) {
      this.size = { width: Math.floor(entry.contentRect.width), height: Math.floor(entry.contentRect.height) };
    }
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopTheme = onThemeChange(() => {
      this.colours = readColours(this.probe);
      this.nextFrame.ask();
    });
    this.page = this.closest<HTMLElement>('.matrix-view');
    this.page?.addEventListener('range-changed', this.brushed);
    if (this.hasUpdated) {
      void this.load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.page?.removeEventListener('range-changed', this.brushed);
    this.follower.stop();
    this.pending?.abort();
    this.resizes.disconnect();
    this.stopTheme?.();
    this.nextFrame.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['query', 'by', 'measure', 'order', 'rows'].some((name) => changed.has(name))) {
      if (changed.has('query') || changed.has('by')) {
        this.play = STILL;
      }
      void this.load();
    }
  }

  protected override updated(): void {
    this.colours ??= readColours(this.probe);
    if (this.frameElement !== null) {
      this.resizes.observe(this.frameElement);
    }
    this.nextFrame.ask();
  }

  /** While the hand moves the values follow; once it lets go the address changes, and with it the rows. */
  private readonly brushed = (event: CustomEvent<Range & { readonly final: boolean }>): void => {
    if (!event.detail.final) {
      this.follower.follow(event.detail);
    }
  };

  private async lookAt(range: Range, signal: AbortSignal): Promise<void> {
    const { by, measure, order } = this;
    const then = await findMatrix({ query: queryIn(this.query, range), by, measure, order, rows: MOST_ROWS, step: null }, signal);
    this.seen = range;
    this.motion.go(sceneIn(this.motion.scene.rows, then, measure), performance.now());
    this.nextFrame.ask();
  }

  private async load(): Promise<void> {
    this.follower.stop();
    this.pending?.abort();
    const request = new AbortController();
    this.pending = request;
    this.loading = true;
    this.failure = '';
    const { query, by, measure, order, rows } = this;
    try {
      const matrix = await findMatrix({ query, by, measure, order, rows, step: this.play.step }, request.signal);
      if (this.pending === request) {
        this.matrix = matrix;
        this.play = { ...this.play, frame: Math.min(this.play.frame, Math.max(0, matrix.frames.length - 1)) };
        this.loading = false;
        this.show();
        this.dispatchEvent(new CustomEvent('matrix-loaded', { bubbles: true, composed: true }));
      }
    } catch (error) {
      if (this.pending === request) {
        this.loading = false;
        this.failure = error instanceof Error ? error.message : String(error);
      }
    }
  }

  /** Goes from what is drawn to what is to be drawn. */
  private show(): void {
    if (this.matrix !== null) {
      this.seen = null;
      const frame = this.play.step !== null && this.matrix.frames.length > 0 ? this.play.frame : null;
      this.motion.go(sceneOf(this.matrix, this.measure, frame), performance.now());
      this.nextFrame.ask();
    }
  }

  private draw(now: number): void {
    const { canvas, colours, matrix } = this;
    const context = canvas?.getContext('2d');
    if (canvas === null || colours === null || matrix === null || context === undefined || context === null) {
      return;
    }
    const look = this.grid();
    fitted(canvas, context, look.width, look.height);
    paint(context, this.motion.drawing(now), {
      grid: look, scroll: this.cursor.offset, scale: this.scale(matrix), colours, at: this.cursor.at, focused: this.cursor.focused, regions: this.order === 'region'
    });
    if (this.play.running && this.motion.since(now) >= STEP_MS) {
      this.play = advanced(this.play, matrix.frames.length);
      this.show();
    }
    if (this.motion.isMoving(now) || this.play.running) {
      this.nextFrame.ask();
    }
  }

  /** One scale for all steps, so that a colour means the same throughout. */
  private scale(matrix: Matrix): Scale {
    const tallies = this.play.step === null ? matrix.cells.map((cell) => cell.tally) : matrix.cells.flatMap((cell) => cell.moments.map((moment) => moment.tally));
    return scale(this.measure, tallies.map((tally) => measured(tally, this.measure)).filter((value) => value !== null));
  }

  private grid(): Grid {
    return grid(this.motion.scene.rows.length, this.size.width, this.size.height);
  }

  protected override render(): TemplateResult {
    return html`<span id="probe" class="hidden" aria-hidden="true"></span>${this.content()}`;
  }

  private content(): TemplateResult {
    const t = texts();
    const { matrix } = this;
    if (this.failure !== '') {
      return html`<div class="state" role="alert" data-testid="matrix-error"><h2>${t.failed}</h2><p>${this.failure}</p>
        <button class="button" @click=${() => void this.load()}>${t.retry}</button></div>`;
    }
    if (matrix === null) {
      return html`<div class="state" role="status">${t.loading}</div>`;
    }
    if (matrix.rows.length === 0) {
      return html`<div class="state" data-testid="matrix-empty"><h2>${t.emptyTitle}</h2><p>${t.emptyAdvice}</p></div>`;
    }
    return html`${legend(this.scale(matrix))}${this.window(matrix)}
      ${player({
        play: this.play, matrix, loading: this.loading,
        choose: (step) => this.choose(step, false),
        seek: (frame) => this.seek(frame),
        toggle: () => this.toggle()
      })}
      ${foot(matrix, this.measure, this.rows)}
      ${pairTable(matrix, this.query)}
      <div class="hidden" role="status" data-testid="matrix-description">${this.cursor.focused ? this.words() : this.loading ? t.loading : ''}</div>`;
  }

  private window(matrix: Matrix): TemplateResult {
    const t = texts();
    const whole = extent(this.grid());
    const what = this.by === 'country' ? t.countries : t.organizations;
    return html`<div class="window ${this.loading ? 'busy' : ''}" tabindex="0" role="application" aria-label=${t.label(number(matrix.rows.length), what)}
      data-testid="matrix-grid" @scroll=${this.cursor.scrolled} @keydown=${this.cursor.pressed} @focus=${this.cursor.focus} @blur=${this.cursor.blur}>
      <div class="sticky" @pointermove=${this.cursor.pointed} @pointerdown=${this.cursor.pointed} @pointerleave=${this.cursor.left}>
        <canvas></canvas>${this.overlay()}
      </div>
      <div class="spread" style="width: ${whole.width}px; height: ${whole.height}px"></div>
    </div>`;
  }

  private overlay(): TemplateResult | typeof nothing {
    const { at, offset, touched, clicked } = this.cursor;
    const a = this.motion.scene.rows[at?.row ?? -1];
    const b = this.motion.scene.rows[at?.column ?? -1];
    return at === null || a === undefined || b === undefined ? nothing : overlay({
      at, a, b, tally: this.tally(at), grid: this.grid(), scroll: offset, query: this.shownQuery(), period: this.period(), touched, clicked
    });
  }

  private tally(at: Place): Tally | null {
    return cellAt(this.motion.scene, at.row, at.column)?.tally ?? null;
  }

  private words(): string {
    const { place } = this.cursor;
    const a = this.motion.scene.rows[place.row];
    const b = this.motion.scene.rows[place.column];
    return a === undefined || b === undefined ? '' : described(a, b, this.tally(place), this.period());
  }

  private period(): string | null {
    const frame = this.matrix?.frames[this.play.frame];
    return this.play.step === null || this.seen !== null || frame === undefined ? null : period(frame, this.play.step);
  }

  private shownQuery(): string {
    return queryShown(this.query, this.seen, this.play.step === null ? undefined : this.matrix?.frames[this.play.frame]);
  }

  private choose(step: Step | null, running: boolean): void {
    this.play = { step, frame: 0, running };
    void this.load();
  }

  private seek(frame: number): void {
    this.play = { ...this.play, frame, running: false };
    this.show();
  }

  private toggle(): void {
    if (this.play.step === null) {
      this.choose('year', true);
    } else {
      this.play = toggled(this.play, this.matrix?.frames.length ?? 0);
      this.show();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cooperation-matrix': CooperationMatrix;
  }
}
