import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { readColours, type Colours } from '../cooperation-matrix/colours.ts';
import { fitted as fit } from '../cooperation-matrix/painter.ts';
import { scale, type Scale } from '../cooperation-matrix/scale.ts';
import { ask } from '../shared/ask.ts';
import { icon } from '../shared/icons.ts';
import { NextFrame } from '../shared/next-frame.ts';
import { onThemeChange } from '../shared/theme.ts';
import { fitted, shown, zoomed, type Camera, type Size } from './camera.ts';
import { MapGestures, type Point } from './gestures.ts';
import { legend } from './legend.ts';
import { besides, countryTable, mapAddress } from './lists.ts';
import { drawnArcs, focusedOn, mostFacts, unplaced, type Relations } from './map-model.ts';
import { paint } from './painter.ts';
import { hit, loadWorld, stageOf, type PlacedArc, type Stage } from './stage.ts';
import { NOTHING, addressOf, linesOf, nextCountry, nextPair, titleOf, type Target } from './target.ts';
import { texts } from './texts.ts';
import { styles } from './world-map.styles.ts';

/**
 * The countries of a selection on a map, coloured by their facts with other countries, with lines between those that
 * share some. Give it the selection as `query`, the way a page's address says it, and the uid of a country as `focus` to
 * colour the others by what they share with it.
 */
@customElement('world-map')
export class WorldMap extends LitElement {
  static override styles = styles;

  @property() query = '';
  @property() centre = '';
  /** An organization or a person: the countries that take part in its facts, alone too. */
  @property() around = '';

  @state() private relations: Relations | null = null;
  @state() private stage: Stage | null = null;
  @state() private failure = '';
  @state() private target: Target = NOTHING;
  @state() private tipAt: Point | null = null;
  @state() private touched = false;
  @state() private spoken = '';

  @query('.window') private frameElement!: HTMLElement | null;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  @query('#probe') private probe!: HTMLElement;

  private colours: Colours | null = null;
  private size: Size = { width: 0, height: 0 };
  private camera: Camera | null = null;
  private readonly hand = new MapGestures({
    frame: () => this.frameElement,
    camera: () => this.camera,
    size: () => this.size,
    moveTo: (camera) => this.move(camera),
    point: (point, touched) => this.pointAt(point, touched),
    press: (point, touched) => {
      this.pointAt(point, touched);
      if (!touched && this.target !== NOTHING) {
        void this.updateComplete.then(() => this.open());
      }
    }
  });
  private pending: AbortController | null = null;
  private readonly nextFrame = new NextFrame(() => this.draw());
  private stopTheme: (() => void) | null = null;
  private readonly resizes = new ResizeObserver(([entry]) => {
    if (entry !== undefined) {
      this.size = { width: Math.floor(entry.contentRect.width), height: Math.floor(entry.contentRect.height) };
      this.move(fitted(this.size));
    }
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopTheme = onThemeChange(() => {
      this.colours = readColours(this.probe);
      this.nextFrame.ask();
    });
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pending?.abort();
    this.resizes.disconnect();
    this.stopTheme?.();
    this.nextFrame.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has('query') || changed.has('centre') || changed.has('around')) && this.hasUpdated) {
      void this.load();
    }
  }

  protected override updated(): void {
    this.colours ??= readColours(this.probe);
    const frame = this.frameElement;
    if (frame !== null) {
      this.resizes.observe(frame);
    }
    this.nextFrame.ask();
  }

  private async load(): Promise<void> {
    this.pending?.abort();
    const request = new AbortController();
    this.pending = request;
    this.failure = '';
    try {
      const [world, relations] = await Promise.all([loadWorld(), ask<Relations>(new URL(mapAddress(this.query, this.around), document.baseURI), { signal: request.signal })]);
      if (this.pending === request) {
        this.relations = focusedOn(relations, this.centre);
        this.stage = stageOf(world, this.relations);
        this.target = NOTHING;
        this.dispatchEvent(new CustomEvent('map-loaded', { bubbles: true, composed: true }));
      }
    } catch (error) {
      if (this.pending === request) {
        this.failure = error instanceof Error ? error.message : String(error);
      }
    }
  }

  private draw(): void {
    const { canvas, stage, colours, relations, camera } = this;
    const context = canvas?.getContext('2d');
    if (canvas === null || stage === null || colours === null || relations === null || camera === null || context === undefined || context === null) {
      return;
    }
    fit(canvas, context, this.size.width, this.size.height);
    paint(context, stage, {
      camera, size: this.size, colours, scale: this.scale(relations), most: mostFacts(relations.arcs),
      country: this.target.country, arc: this.target.arc, arcs: this.arcs(stage)
    });
  }

  private arcs(stage: Stage): readonly PlacedArc[] {
    const drawn = new Set(drawnArcs(stage.arcs.map((placed) => placed.arc), this.target.country));
    return stage.arcs.filter((placed) => drawn.has(placed.arc));
  }

  private scale(relations: Relations): Scale {
    return scale('facts', relations.countries.map((country) => country.tally.actual).filter((facts) => facts > 0));
  }

  private move(camera: Camera): void {
    this.camera = camera;
    this.nextFrame.ask();
  }

  protected override render(): TemplateResult {
    return html`<span id="probe" class="hidden" aria-hidden="true"></span>${this.content()}`;
  }

  private content(): TemplateResult {
    const t = texts();
    const { relations, stage } = this;
    if (this.failure !== '') {
      return html`<div class="state" role="alert" data-testid="map-error"><h2>${t.failed}</h2><p>${this.failure}</p>
        <button class="button" @click=${() => void this.load()}>${t.retry}</button></div>`;
    }
    if (relations === null || stage === null) {
      return html`<div class="state" role="status">${t.loading}</div>`;
    }
    if (relations.countries.length === 0) {
      return html`<div class="state" data-testid="map-empty"><h2>${t.emptyTitle}</h2><p>${t.emptyAdvice}</p></div>`;
    }
    return html`${legend(this.scale(relations), this.arcs(stage).length, relations.arcs.length + relations.more, relations.centre?.name ?? null, this.around)}
      <div class="window ${this.target === NOTHING ? '' : 'on'}" tabindex="0" role="application" aria-label=${t.label} data-testid="map-canvas"
        @keydown=${this.pressed} @pointerdown=${this.hand.down} @pointermove=${this.hand.move} @pointerup=${this.hand.up} @pointerleave=${this.hand.leave} @wheel=${this.hand.wheel}>
        <canvas></canvas>
        <div class="zoom" role="group" aria-label=${t.zoom}>
          <button aria-label=${t.zoomIn} title=${t.zoomIn} data-testid="map-zoom-in" @click=${() => this.zoom(1.6)}>${icon('zoom-in')}</button>
          <button aria-label=${t.zoomOut} title=${t.zoomOut} data-testid="map-zoom-out" @click=${() => this.zoom(1 / 1.6)}>${icon('zoom-out')}</button>
          <button aria-label=${t.all} title=${t.all} data-testid="map-fit" @click=${() => this.move(fitted(this.size))}>${icon('fit')}</button>
        </div>${this.tip()}
      </div>
      ${besides(unplaced(relations.countries, stage.shapes), this.query, this.around)}
      ${countryTable(relations, this.query, this.around)}
      <div class="hidden" role="status" data-testid="map-description">${this.spoken}</div>`;
  }

  private tip(): TemplateResult | typeof nothing {
    const { tipAt: at, target, relations } = this;
    if (at === null || target === NOTHING || relations === null) {
      return nothing;
    }
    const address = addressOf(target, relations, this.query, this.around);
    const left = at.x + 240 > this.size.width ? Math.max(4, at.x - 232) : at.x + 14;
    const top = at.y + 130 > this.size.height ? Math.max(4, at.y - 120) : at.y + 14;
    return html`<div class="tip ${this.touched ? 'touch' : ''}" style="left: ${left}px; top: ${top}px" data-testid="map-details" aria-hidden=${this.touched ? 'false' : 'true'}>
      <strong>${titleOf(target, relations)}</strong><ul>${linesOf(target, relations).map((line) => html`<li>${line}</li>`)}</ul>
      ${address === null ? nothing : html`<a id="open" href=${address} tabindex="-1">${texts().open}</a>`}</div>`;
  }

  private open(): void {
    this.renderRoot.querySelector<HTMLAnchorElement>('#open')?.click();
  }

  private pointAt(point: Point | null, touched: boolean): void {
    this.target = point === null ? NOTHING : this.at(point);
    this.tipAt = this.target === NOTHING ? null : point;
    this.touched = touched;
  }

  private at(point: Point): Target {
    const context = this.canvas?.getContext('2d');
    const { stage, camera, relations } = this;
    if (stage === null || camera === null || relations === null || context === undefined || context === null) {
      return NOTHING;
    }
    const found = hit(context, stage, this.arcs(stage), camera, mostFacts(relations.arcs), point);
    return found === null ? NOTHING : 'arc' in found ? { country: this.target.country, arc: found.arc } : { country: found.party.key, arc: null };
  }

  private zoom(factor: number): void {
    if (this.camera !== null) {
      this.move(zoomed(this.camera, factor, { x: this.size.width / 2, y: this.size.height / 2 }, this.size));
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.target !== this.frameElement || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const keys: Record<string, () => void> = {
      ArrowRight: () => this.step(1), ArrowLeft: () => this.step(-1), ArrowDown: () => this.partner(1), ArrowUp: () => this.partner(-1),
      '+': () => this.zoom(1.6), '=': () => this.zoom(1.6), '-': () => this.zoom(1 / 1.6), 0: () => this.move(fitted(this.size)),
      Enter: () => this.open(), Escape: () => this.go(NOTHING)
    };
    const action = keys[event.key];
    if (action !== undefined) {
      event.preventDefault();
      action();
    }
  };

  private step(by: number): void {
    this.go(nextCountry((this.stage?.countries ?? []).map((country) => country.party.key), this.target, by));
  }

  private partner(by: number): void {
    if (this.target.country !== null && this.relations !== null) {
      this.go(nextPair(this.target, this.relations, by));
    }
  }

  private go(target: Target): void {
    this.target = target;
    const shape = this.stage?.countries.find((country) => country.party.key === target.country)?.shape;
    if (shape !== undefined && this.camera !== null) {
      this.move(shown(this.camera, shape, this.size));
      this.tipAt = { x: shape.x * this.camera.k + this.camera.x, y: shape.y * this.camera.k + this.camera.y };
    } else {
      this.tipAt = null;
    }
    this.spoken = this.relations === null ? '' : [titleOf(target, this.relations), ...linesOf(target, this.relations)].join(', ');
    this.nextFrame.ask();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'world-map': WorldMap;
  }
}
