import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { FocusReturn } from '../shared/focus.ts';
import { onThemeChange } from '../shared/theme.ts';
import type { Stretch } from './bursts.ts';
import type { FactColumns } from './columns.ts';
import { countIn, descriptionOf, foot, notice, rangeText, stretchText, tipStyle } from './chrome.ts';
import { rangeOf } from './content.ts';
import { isoDay } from './days.ts';
import { timelineEvent } from './events.ts';
import { listenTo } from './gestures.ts';
import type { Target } from './hits.ts';
import { commandOf, type Command } from './keys.ts';
import { GROUPINGS, type Grouping } from './lanes.ts';
import { Painter } from './painter.ts';
import { factsOfTarget, mirrorList, sidePanel, type FactsOfTarget } from './panels.ts';
import { Player, motionReduced } from './player.ts';
import type { DayRange } from './scale.ts';
import { TimelineStage, type StageHost } from './stage.ts';
import { svgOf } from './svg.ts';
import { texts } from './texts.ts';
import { readPalette } from './theme.ts';
import { TimelineData, type DataHost } from './timeline-data.ts';
import { styles } from './timeline-strip.styles.ts';
import { toolbar, type ToolbarActions } from './toolbar.ts';

/** How long a view has to rest before the hidden list follows it. */
const REST_MS = 400;

/**
 * The timeline. It is given the selection's query string, fetches the facts by itself, and tells what range is selected and
 * which fact is to be opened; the data stays here. With `compact` it is a strip of one lane for other pages.
 */
@customElement('timeline-strip')
export class TimelineStrip extends LitElement implements StageHost, DataHost {
  static override styles = styles;

  /** The selection without its time, as in an address: what is shown. Null until it is known. */
  @property() query: string | null = null;
  /** The range selected, ISO days; '' for an open side. */
  @property() from = '';
  @property() to = '';
  @property() by: Grouping = 'sector';
  @property({ type: Boolean, reflect: true }) compact = false;
  /** A compact one has the buttons that play time. */
  @property({ type: Boolean, reflect: true }) player = false;

  @state() private panel: FactsOfTarget | 'keys' | null = null;
  @state() private tip: { readonly text: string; readonly x: number; readonly y: number } | null = null;
  @state() private told = '';
  @state() private playing = false;
  @state() private brushing = false;
  /** Counts the rests between movements: each brings the hidden list up to date. */
  @state() private rested = 0;

  @query('.stage') private place!: HTMLElement;
  @query('#probe') private probe!: HTMLElement;

  private readonly panelFocus = new FocusReturn();
  private painter: Painter | null = null;
  private stage: TimelineStage | null = null;
  private readonly data = new TimelineData(this);
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly playback = new Player();
  private readonly stops: (() => void)[] = [];
  private readonly resizes = new ResizeObserver(() => this.resized());
  private readonly buttons: ToolbarActions = {
    run: (command) => this.run(command), group: (by) => this.regroup(by), toggleBrushing: () => { this.brushing = !this.brushing; }
  };

  /** The facts on the timeline, dated or not. */
  get factCount(): number {
    return this.data.content?.dated.columns.length ?? 0;
  }

  /** How many facts may lie in the selected range; all of them where none is selected. */
  get rangeCount(): number {
    return countIn(this.data.content, this.range());
  }

  /** Shows what an address says; what is there already is not fetched again. */
  show(asked: { readonly query: string; readonly from: string; readonly to: string; readonly by: string }): void {
    this.query = asked.query;
    this.from = asked.from;
    this.to = asked.to;
    this.by = GROUPINGS.find((each) => each === asked.by) ?? 'sector';
  }

  /** Shows facts that are already here: for pages that have them. */
  setColumns(columns: FactColumns): void {
    this.data.accept(columns, columns.length, this.query ?? '', this.grouping());
  }

  /** What is on the screen as an SVG document. */
  toSvg(): string {
    return this.stage === null || this.painter === null ? '' : svgOf(this.stage.scene.drawings, this.painter.width, this.painter.height, this.painter.palette);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stops.push(onThemeChange(() => {
      if (this.painter !== null) {
        this.painter.palette = readPalette(this.probe);
        this.stage?.redraw();
      }
    }));
    if (this.hasUpdated) {
      this.begin();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
    clearTimeout(this.rest);
    this.resizes.disconnect();
    this.stops.splice(0).forEach((stop) => stop());
    this.stage?.kill();
    this.stage = null;
  }

  protected override firstUpdated(): void {
    this.begin();
  }

  private begin(): void {
    const [facts, above] = this.place.querySelectorAll('canvas');
    if (facts !== undefined && above !== undefined) {
      this.painter = new Painter(facts, above, readPalette(this.probe));
      this.painter.resize(this.place.clientWidth, this.place.clientHeight);
      this.resizes.observe(this.place);
      this.stand(true);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('query') && this.query !== null) {
      this.load();
    } else if (changed.has('by')) {
      this.data.regroup(this.query ?? '', this.grouping());
    }
    if (changed.has('from') || changed.has('to')) {
      this.stage?.setRange(this.range());
    }
    if (changed.has('panel')) {
      this.panelFocus.follow(this.renderRoot.querySelector<HTMLElement>('.panel h2'), this.place);
    }
    if (this.stage !== null) {
      this.stage.brushing = this.brushing;
    }
  }

  private load(narrowed = false): void {
    void this.data.load(this.query ?? '', this.grouping(), narrowed ? { from: this.from, to: this.to } : null);
  }

  private grouping(): Grouping {
    return this.compact ? 'none' : this.by;
  }

  arrived(beginning: boolean): void {
    this.panel = null;
    this.stand(beginning);
  }

  settled(shown: number, total: number, failed: boolean): void {
    this.dispatchEvent(timelineEvent('timeline-loaded', { shown, total, failed }));
  }

  private stand(beginning: boolean): void {
    if (this.data.content === null || this.painter === null) {
      return;
    }
    if (this.stage === null) {
      this.stage = new TimelineStage(this.painter, this.data.content, this.compact, this);
      this.stops.push(listenTo(this.place.querySelectorAll('canvas')[1]!, this.stage));
    }
    this.stage.setRange(this.range());
    this.stage.show(this.data.content, beginning);
    this.moved();
  }

  private resized(): void {
    if (this.painter?.resize(this.place.clientWidth, this.place.clientHeight) === true) {
      this.stage?.resized();
    }
  }

  private range(): DayRange | null {
    return rangeOf(this.from, this.to, this.data.content?.dated.extent ?? null);
  }

  ranged(range: DayRange | null, final: boolean): void {
    this.from = range === null ? '' : isoDay(range.from);
    this.to = range === null ? '' : isoDay(range.to);
    this.dispatchEvent(timelineEvent('range-changed', { from: this.from, to: this.to, final, playing: this.playing }));
  }

  /** @param scene what the target stands in: a bar of another scale is another stretch of time */
  opened(target: Target, scene = this.stage?.scene): void {
    const { content } = this.data;
    if (target.on === 'item') {
      this.openFact(target.fact);
    } else if (content !== null && scene !== undefined) {
      this.panel = factsOfTarget(target, content.model, scene, content.labels);
    }
  }

  private openFact(fact: number): void {
    this.dispatchEvent(timelineEvent('fact-opened', { uid: this.data.content?.dated.columns.uid(fact) ?? '' }));
  }

  focused(target: Target | null): void {
    this.told = target === null ? '' : this.words(target);
  }

  hovered(target: Target | null, x: number, y: number): void {
    this.tip = target === null ? null : { text: this.words(target), x, y };
  }

  private words(target: Target): string {
    return this.data.content === null || this.stage === null ? '' : this.data.content.labels.describe(target, this.data.content.model, this.stage.scene);
  }

  jumped(what: 'gap' | 'burst', stretch: Stretch | null): void {
    this.told = stretchText(this.data.content, what, stretch);
  }

  moved(): void {
    this.tip = null;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.rested++, REST_MS);
  }

  private run(command: Command): void {
    if (command === 'help') {
      this.panel = this.panel === 'keys' ? null : 'keys';
    } else if (command === 'play' && !motionReduced()) {
      this.playing ? this.pause() : this.play();
    } else {
      this.pause();
      this.stage?.run(command === 'play' ? 'step-on' : command);
    }
  }

  private play(): void {
    this.playing = true;
    this.stage?.step(1);
    this.playback.start(() => this.stage?.step(1));
  }

  private pause(): void {
    this.playback.stop();
    this.playing = false;
  }

  private pressed(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command !== null && !(command === 'clear' && this.from === '' && this.to === '' && this.panel === null)) {
      event.preventDefault();
      event.stopPropagation();
      if (command === 'clear' && this.panel !== null) {
        this.panel = null;
      } else {
        this.run(command);
      }
    }
  }

  private regroup(by: Grouping): void {
    this.by = by;
    this.dispatchEvent(timelineEvent('lanes-changed', { by }));
  }

  protected override render(): TemplateResult {
    const { data, data: { content }, stage } = this;
    const range = this.range();
    return html`
      ${toolbar(this.compact ? (this.player ? 'time' : 'none') : 'all',
        { by: this.by, range: rangeText(content, range), brushing: this.brushing, playing: this.playing, playable: !motionReduced() }, this.buttons)}
      <div class="stage" tabindex="0" role="application" aria-label=${descriptionOf(content)} aria-describedby="how" data-testid="timeline-stage"
        @keydown=${(event: KeyboardEvent) => this.pressed(event)}>
        <canvas aria-hidden="true"></canvas><canvas aria-hidden="true"></canvas><span id="probe" aria-hidden="true"></span>
        <p id="how" hidden>${texts.instructions}</p>
        ${this.tip === null ? nothing : html`<div class="tip" style=${tipStyle(this.tip, this.painter?.width ?? 0)} data-testid="timeline-tip">${this.tip.text}</div>`}
        ${notice(data.loading, content, this.compact, () => this.load())}
      </div>
      ${content === null || stage === null ? nothing : sidePanel(this.panel, content, (fact) => this.openFact(fact), () => { this.panel = null; })}
      ${foot({ loading: data.loading, content, top: stage?.scene.top ?? 1, compact: this.compact, range, narrowed: data.narrowed }, (narrowed) => this.load(narrowed))}
      <div class="hidden" role="status" aria-live="polite" data-testid="timeline-told">${this.told}</div>
      ${content === null || stage === null || this.rested === 0 ? nothing : guard([this.rested, content], () => mirrorList(content.model, stage.scene, content.labels, (target, scene) => this.opened(target, scene)))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-strip': TimelineStrip;
  }
}
