import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { detailsPanel } from './details-panel.ts';
import { canvasEvent } from './events.ts';
import { factsPanel, type FactsState } from './facts-panel.ts';
import { styles } from './graph-canvas.styles.ts';
import type { CanvasAddress } from './graph-model.ts';
import { GraphSource } from './graph-source.ts';
import {
  EMPTY_STATE, addressOf, linkEnds, linkKey, reduce, searchHits, undrawnCounts, visibleLinks, visibleNodes, type Action, type GraphState
} from './graph-state.ts';
import { legend } from './legend.ts';
import { GraphLoader, PAGE } from './loader.ts';
import { nodeList } from './node-list.ts';
import { GraphRenderer, hasWebGl } from './renderer.ts';
import { counted, number } from './texts.ts';
import { onThemeChange, readTheme } from './theme.ts';

const NO_ADDRESS: CanvasAddress = { entities: [], expanded: null, hidden: [], selection: [], relation: [] };

/**
 * The graph canvas. It is given identifiers, fetches the neighbourhoods from their endpoint by itself, and tells what
 * the page's address should say; the graph's data stays here.
 */
@customElement('graph-canvas')
export class GraphCanvas extends LitElement {
  static override styles = styles;

  /** The address last asked for. */
  @state() private address: CanvasAddress = NO_ADDRESS;

  @state() private graph: GraphState = EMPTY_STATE;
  @state() private loading = 0;
  @state() private failure = '';
  @state() private facts: FactsState = { status: 'closed' };
  @state() private listFocus: string | null = null;

  @query('#stage') private stage!: HTMLElement;
  @query('#probe') private probe!: HTMLElement;

  private readonly drawable = hasWebGl();
  private readonly loader = new GraphLoader(new GraphSource(document.baseURI), {
    current: () => this.graph,
    added: (page) => {
      this.graph = reduce(this.graph, { type: 'page-added', page });
    },
    busy: (count) => {
      this.loading = count;
    },
    loaded: (entity) => this.arrived(entity, ''),
    failed: (entity, reason) => this.arrived(entity, reason)
  });
  private renderer: GraphRenderer | null = null;
  private stopTheme: (() => void) | null = null;
  private readonly resizes = new ResizeObserver(() => this.renderer?.resized());

  /** The nodes on the screen. */
  get nodeCount(): number {
    return visibleNodes(this.graph).length;
  }

  /** The links on the screen; parallel relations are one. */
  get edgeCount(): number {
    return visibleLinks(this.graph).length;
  }

  /** The identifiers of the selected entities. */
  get selection(): readonly string[] {
    return this.graph.selection;
  }

  /** Draws what the page's address says; what is on the screen already stays as it is. */
  show(address: CanvasAddress): void {
    this.address = address;
    if (!sameAddress(address, addressOf(this.graph))) {
      this.restore(address);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopTheme = onThemeChange(() => this.renderer?.setTheme(readTheme(this.probe)));
    if (this.hasUpdated) {
      this.startDrawing();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loader.cancel();
    this.stopTheme?.();
    this.resizes.disconnect();
    this.renderer?.kill();
    this.renderer = null;
  }

  protected override firstUpdated(): void {
    this.startDrawing();
  }

  private startDrawing(): void {
    if (this.drawable) {
      this.renderer = new GraphRenderer(this.stage, readTheme(this.probe), {
        nodeClicked: (uid, additive) => this.dispatch({ type: 'selected', uid, additive }),
        nodeDoubleClicked: (uid) => this.expand(uid),
        linkClicked: (key) => this.dispatch({ type: 'link-opened', key }),
        stageClicked: () => this.dispatch({ type: 'selection-cleared' })
      });
      this.renderer.draw(this.graph, searchHits(this.graph));
      this.resizes.observe(this.stage);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('graph')) {
      const before: GraphState | undefined = changed.get('graph');
      this.renderer?.draw(this.graph, searchHits(this.graph));
      if (before?.openLink !== this.graph.openLink) {
        void this.loadFacts();
      }
    }
  }

  /** Draws another address from the start. */
  private restore(address: CanvasAddress): void {
    this.failure = '';
    this.graph = reduce(EMPTY_STATE, { type: 'started', address });
    this.loader.restore(address);
  }

  private arrived(entity: string, failure: string): void {
    this.failure = failure;
    this.dispatchEvent(canvasEvent('neighbours-loaded', { entity, failed: failure !== '' }));
  }

  private dispatch(action: Action): void {
    const before = this.graph;
    this.graph = reduce(before, action);
    if (this.graph !== before && action.type !== 'searched') {
      this.tellAddress(action.type === 'collapsed' || action.type === 'type-toggled');
    }
  }

  private tellAddress(step: boolean): void {
    this.dispatchEvent(canvasEvent('address-changed', { ...addressOf(this.graph), step }));
  }

  /** Brings the next neighbours of an entity, as far as the canvas has room. */
  private expand(uid: string): void {
    if (this.graph.expansions.get(uid)?.more !== false) {
      this.loader.expand(uid, PAGE, () => this.tellAddress(true));
    }
  }

  private async loadFacts(): Promise<void> {
    const key = this.graph.openLink;
    this.facts = { status: key === null ? 'closed' : 'loading' };
    if (key === null) {
      return;
    }
    const answer = await this.loader.evidence(...linkEnds(key)).then(
      (evidence): FactsState => (evidence === null ? { status: 'closed' } : { status: 'loaded', evidence }),
      (error: unknown): FactsState => ({ status: 'failed', reason: String(error instanceof Error ? error.message : error) })
    );
    if (this.graph.openLink === key) {
      this.facts = answer;
    }
  }

  protected override render(): TemplateResult {
    const undrawn = undrawnCounts(this.graph);
    return html`
      <div class="tools">${this.searchField()}${legend(this.graph, (entityType) => this.dispatch({ type: 'type-toggled', entityType }))}</div>
      <div class="middle">
        <div id="stage" class=${this.drawable ? '' : 'absent'} role="presentation"></div>
        <span id="probe" aria-hidden="true"></span>
        ${this.drawable ? this.zoomButtons() : nothing}
        ${this.notice()}
        ${nodeList({
          graph: this.graph, undrawn, focused: this.listFocus, visible: !this.drawable,
          focus: (uid) => this.focusNode(uid),
          select: (uid, additive) => this.dispatch({ type: 'selected', uid, additive }),
          expand: (uid) => this.expand(uid),
          collapse: (uid) => this.dispatch({ type: 'collapsed', uid }),
          clear: () => this.dispatch({ type: 'selection-cleared' })
        })}
      </div>
      ${this.sidePanel(undrawn)}
      <div class="status" role="status" data-testid="graph-status">${this.statusText(undrawn)}</div>`;
  }

  private focusNode(uid: string | null): void {
    this.listFocus = uid ?? this.listFocus;
    this.renderer?.emphasize(uid);
    if (uid !== null) {
      this.renderer?.reveal(uid);
    }
  }

  private searchField(): TemplateResult {
    const hits = searchHits(this.graph).size;
    return html`<label class="search"><span class="hidden">Find on the canvas</span>
      <input type="search" placeholder="Find on the canvas" data-testid="graph-search" .value=${this.graph.search}
        @input=${(event: InputEvent) => this.dispatch({ type: 'searched', text: (event.target as HTMLInputElement).value })}
        @keydown=${(event: KeyboardEvent) => this.searchKey(event)}>
      ${this.graph.search === '' ? nothing : html`<span class="hits" role="status">${hits === 0 ? 'none' : number(hits)}</span>`}</label>`;
  }

  private searchKey(event: KeyboardEvent): void {
    const [first] = searchHits(this.graph);
    if (event.key === 'Enter' && first !== undefined) {
      this.dispatch({ type: 'selected', uid: first, additive: event.shiftKey });
      this.renderer?.reveal(first);
    }
  }

  private zoomButtons(): TemplateResult {
    return html`<div class="zoom" role="group" aria-label="Zoom">
      <button title="Zoom in" aria-label="Zoom in" data-testid="graph-zoom-in" @click=${() => this.renderer?.zoomBy(1.5)}>+</button>
      <button title="Zoom out" aria-label="Zoom out" data-testid="graph-zoom-out" @click=${() => this.renderer?.zoomBy(1 / 1.5)}>−</button>
      <button title="Show all" aria-label="Show all" data-testid="graph-fit" @click=${() => this.renderer?.fit()}>⤢</button></div>`;
  }

  private notice(): TemplateResult | typeof nothing {
    if (this.failure !== '') {
      return html`<div class="notice failed" role="alert" data-testid="graph-error"><span>${this.failure}</span>
        <button @click=${() => this.restore(this.graph.nodes.size > 0 ? addressOf(this.graph) : this.address)}>Try again</button></div>`;
    }
    if (this.loading > 0) {
      return html`<div class="notice" role="status">Loading neighbours…</div>`;
    }
    if (this.address.entities.length === 0) {
      return html`<div class="notice" role="status">Nothing is on the canvas yet. Search for an entity and open its graph.</div>`;
    }
    if (!this.drawable) {
      return html`<div class="notice failed" role="alert">This browser can’t draw the graph: WebGL is missing or switched off.
        The list below holds the same entities.</div>`;
    }
    return nothing;
  }

  private sidePanel(undrawn: ReadonlyMap<string, number>): TemplateResult | typeof nothing {
    if (this.graph.openLink !== null) {
      return factsPanel(this.graph, this.facts, () => this.dispatch({ type: 'selection-cleared' }));
    }
    return detailsPanel({
      graph: this.graph, undrawn, page: PAGE,
      expand: (uid) => this.expand(uid),
      collapse: (uid) => this.dispatch({ type: 'collapsed', uid }),
      select: (uid) => this.dispatch({ type: 'selected', uid, additive: false }),
      open: (a, b) => this.dispatch({ type: 'link-opened', key: linkKey(a, b) }),
      close: () => this.dispatch({ type: 'selection-cleared' })
    });
  }

  private statusText(undrawn: ReadonlyMap<string, number>): string {
    if (this.graph.nodes.size === 0) {
      return '';
    }
    const drawn = `${counted(this.nodeCount, 'entity', 'entities')}, ${counted(this.edgeCount, 'relation', 'relations')}`;
    const last = [...this.graph.expansions.keys()].map((uid) => this.graph.nodes.get(uid)).findLast((node) => node !== undefined);
    if (last === undefined) {
      return drawn;
    }
    const shown = last.degree - (undrawn.get(last.uid) ?? 0);
    const sampled = this.graph.expansions.get(last.uid)?.sampled === true ? ', ordered among its first 5,000' : '';
    return `${drawn} · ${last.name}: showing ${number(shown)} of ${counted(last.degree, 'relation', 'relations')}${sampled}`;
  }
}

function sameAddress(a: CanvasAddress, b: CanvasAddress): boolean {
  return a.expanded !== null && JSON.stringify([a.entities, a.expanded, a.hidden, a.selection, a.relation])
    === JSON.stringify([b.entities, b.expanded, b.hidden, b.selection, b.relation]);
}

declare global {
  interface HTMLElementTagNameMap {
    'graph-canvas': GraphCanvas;
  }
}
