import { LitElement, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { MarksFollower } from '../investigations/marks-follower.ts';
import type { SavedCanvas } from '../investigations/model.ts';
import { focused } from '../shared/focus.ts';
import { actionsOf, type ActionHost } from './actions.ts';
import { Arranger } from './arranging.ts';
import { addressOf, sameAddress, savedCanvasOf, shownOf, type ShownOnCanvas } from './canvas-address.ts';
import { settleMenu, type OpenMenu } from './context-menu.ts';
import { CanvasDrawing } from './drawing.ts';
import { canvasEvent } from './events.ts';
import { FullScreen } from './full-screen.ts';
import { gesturesOf, type GestureHost } from './gestures.ts';
import { NO_ADDRESS, type CanvasAddress } from './graph-model.ts';
import { GraphSource } from './graph-source.ts';
import { EMPTY_STATE, type Action, type GraphState } from './graph-state.ts';
import { advance, begin, redo, undo, type History } from './history.ts';
import { keepPlaces } from './kept-places.ts';
import type { Point } from './layout.ts';
import { GraphLoader, PAGE } from './loader.ts';
import { Questions } from './questions.ts';
import type { GraphRenderer } from './renderer.ts';
import { Restoring } from './restoring.ts';
import type { Tool } from './selecting.ts';
import { ALL_TIME, TimeFollower, asFilter, splitFilter, type Stretch } from './time.ts';
import { visibleLinks, visibleNodes } from './visible.ts';

/**
 * What the canvas holds and does; {@code GraphCanvas} shows it. It is given identifiers, fetches the neighbourhoods from
 * their endpoint by itself, and tells what the page's address should say; the graph's data stays here.
 */
export abstract class CanvasElement extends LitElement implements ActionHost, GestureHost {
  /** The address last asked for. */
  @state() protected address: CanvasAddress = NO_ADDRESS;

  @state() history: History = begin(EMPTY_STATE);
  @state() protected loading = 0;
  @state() protected failure = '';
  @state() protected menu: OpenMenu | null = null;
  /** What had the focus before the menu took it. */
  private menuOpener: HTMLElement | null = null;
  @state() protected tool: Tool | null = null;
  @state() protected arranging = false;
  /** Time is played on the canvas; what is loaded is of all time then. */
  @state() protected timeOpen = false;
  @state() protected stretch: Stretch = ALL_TIME;
  @state() page = PAGE;

  @query('.middle') protected middle!: HTMLElement;

  protected readonly marks = new MarksFollower(this, (marks) => this.advance({ type: 'marks-told', ...marks }));
  protected readonly fullScreen = new FullScreen(this);
  protected readonly drawing = new CanvasDrawing();
  readonly actions = actionsOf(this);
  readonly loader = new GraphLoader(new GraphSource(document.baseURI), {
    current: () => this.graph,
    added: (page, kind, step) => this.advance({ type: 'page-added', page, kind, step }),
    found: (found, step) => this.advance({ type: 'entities-added', found, step }),
    busy: (count) => {
      this.loading = count;
      if (count === 0) {
        this.restoring.settled();
      }
    },
    loaded: (entity) => this.arrived(entity, ''),
    failed: (entity, reason) => this.arrived(entity, reason)
  });
  private readonly restoring = new Restoring(this.loader, {
    graph: () => this.graph,
    advance: (action) => this.advance(action),
    arrange: (layout) => this.arrange(layout),
    completed: () => this.tellAddress(false)
  });
  readonly arranger = new Arranger({
    moved: (places) => this.renderer?.move(places),
    done: (layout, places) => {
      this.arranging = false;
      this.dispatch({ type: 'laid-out', layout, places });
      void this.updateComplete.then(() => this.renderer?.fit());
    }
  }, matchMedia('(prefers-reduced-motion: reduce)').matches);
  protected readonly questions = new Questions(this.loader, () => this.requestUpdate());
  private readonly time = new TimeFollower({
    graph: () => this.graph,
    edges: (stretch) => this.loader.edges(stretch),
    shown: (time) => this.advance({ type: 'time-shown', time }),
    failed: (reason) => { this.failure = reason; }
  });

  get graph(): GraphState {
    return this.history.present;
  }

  get renderer(): GraphRenderer | null {
    return this.drawing.renderer;
  }

  /** The nodes on the screen, those drawn as a group included. */
  get nodeCount(): number {
    return visibleNodes(this.graph).length;
  }

  /** The links on the screen; parallel relations are one. */
  get edgeCount(): number {
    return visibleLinks(this.graph).length;
  }

  /** What is on the screen and where, for who takes it away. */
  get shown(): ShownOnCanvas {
    return shownOf(this.graph, this.timeOpen ? asFilter(this.stretch) : {});
  }

  /** The identifiers of the selected entities. */
  get selection(): readonly string[] {
    return this.graph.selection;
  }

  /** What stands on it, for an investigation to keep. */
  get savedCanvas(): SavedCanvas {
    return savedCanvasOf(this.graph);
  }

  /** Where an entity stands on the screen, in pixels from the page's corner; null if it isn't drawn. */
  positionOf(uid: string): Point | null {
    const at = this.renderer?.screenPosition(uid) ?? null;
    const { left, top } = this.middle.getBoundingClientRect();
    return at === null ? null : { x: left + at.x, y: top + at.y };
  }

  /** Draws what the page's address says; what is on the screen already stays as it is. */
  show(asked: CanvasAddress): void {
    const { stretch, rest } = splitFilter(asked.filter);
    const address = this.timeOpen ? { ...asked, filter: rest } : asked;
    this.address = address;
    this.stretch = stretch;
    if (!sameAddress(address, addressOf(this.graph))) {
      this.restore(address);
    }
    if (this.timeOpen) {
      this.time.follow(stretch);
    }
  }

  /** Opens the strip on which time is played, or closes it: then only what lies in the stretch selected is loaded. */
  toggleTime(): void {
    this.timeOpen = !this.timeOpen;
    const { rest } = splitFilter(this.graph.filter);
    this.show({ ...addressOf(this.graph), filter: { ...rest, ...asFilter(this.stretch) } });
    if (!this.timeOpen) {
      this.time.follow(ALL_TIME);
    }
  }

  /** Follows what is brushed or played; what one lets go of is selected for every view. */
  protected follow(stretch: Stretch, selected: boolean): void {
    this.stretch = stretch;
    this.time.follow(stretch);
    if (selected) {
      this.dispatchEvent(canvasEvent('time-selected', stretch));
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.startDrawing();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loader.cancel();
    this.arranger.stop();
    this.drawing.stop();
  }

  protected override firstUpdated(): void {
    this.startDrawing();
  }

  private startDrawing(): void {
    this.drawing.start(this.renderRoot as ShadowRoot, gesturesOf(this));
    this.drawing.draw(this.graph);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('history')) {
      const before = (changed.get('history') as History | undefined)?.present;
      if (before !== this.graph) {
        this.drawing.draw(this.graph);
      }
      if (before?.openLink !== this.graph.openLink) {
        this.questions.askFacts(this.graph.openLink);
      }
    }
    const menu = changed.has('menu') ? this.renderRoot.querySelector<HTMLElement>('.menu') : null;
    if (menu !== null) {
      settleMenu(menu, this.middle);
    }
  }

  /** Draws another address from the start. */
  protected restore(address: CanvasAddress): void {
    this.failure = '';
    this.arranger.stop();
    this.questions.closePaths();
    void this.restoring.restore(address);
  }

  private arrived(entity: string, failure: string): void {
    this.failure = failure;
    this.dispatchEvent(canvasEvent('neighbours-loaded', { entity, failed: failure !== '' }));
  }

  private advance(action: Action): void {
    this.history = advance(this.history, action);
  }

  dispatch(action: Action): void {
    const before = this.graph;
    this.advance(action);
    if (this.graph !== before && action.type !== 'searched' && action.type !== 'trail-shown') {
      this.tellAddress(action.type === 'collapsed' || action.type === 'type-toggled' || action.type === 'removed');
    }
  }

  tellAddress(step: boolean): void {
    keepPlaces(localStorage, this.graph, Date.now());
    this.dispatchEvent(canvasEvent('address-changed', { ...addressOf(this.graph), step }));
  }

  travel(direction: 'undo' | 'redo'): void {
    this.stopArranging();
    this.history = direction === 'undo' ? undo(this.history) : redo(this.history);
    this.tellAddress(false);
  }

  protected arrange(layout: GraphState['layout']): void {
    this.arranging = layout === 'force';
    this.arranger.arrange(layout, this.graph);
  }

  protected stopArranging(): void {
    if (this.arranging) {
      this.arranger.stop();
      this.arranging = false;
      this.renderer?.move(this.graph.places);
    }
  }

  search(what: 'paths' | 'connections'): void {
    this.questions.askPaths(what, this.graph.selection);
  }

  toggleTool(tool: Tool): void {
    this.tool = this.tool === tool ? null : tool;
    this.renderer?.setTool(this.tool);
  }

  endTool(): void {
    this.tool = null;
    this.renderer?.setTool(null);
  }

  openMenu(menu: OpenMenu): void {
    this.menuOpener = this.menu === null ? focused() : this.menuOpener;
    this.menu = menu;
  }

  protected closeMenu(back: boolean): void {
    this.menu = null;
    if (back) {
      (this.menuOpener ?? this.renderRoot.querySelector<HTMLElement>('#stage'))?.focus({ preventScroll: true });
    }
  }

  rendered(): void {
    // nothing follows from a frame here
  }

  toggleFullScreen(): void {
    this.fullScreen.toggle();
  }

  focusSearch(): void {
    this.renderRoot.querySelector<HTMLInputElement>('.search input')?.focus();
  }

  showHelp(): void {
    this.renderRoot.querySelector<HTMLDialogElement>('.shortcuts')?.showModal();
  }
}
