import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { addressOf } from './canvas-address.ts';
import { CanvasElement } from './canvas-element.ts';
import { commandOfKey, commandsFor } from './commands.ts';
import { contextMenu } from './context-menu.ts';
import { detailsPanel } from './details-panel.ts';
import { factsPanel } from './facts-panel.ts';
import { askMenu } from './gestures.ts';
import { styles } from './graph-canvas.styles.ts';
import { linkKey } from './graph-state.ts';
import type { Point } from './layout.ts';
import { legendOf } from './legend.ts';
import { PAGES } from './loader.ts';
import { nodeList } from './node-list.ts';
import { notice, statusText } from './notices.ts';
import { pathsPanel } from './paths-panel.ts';
import { shortcutList } from './shortcut-list.ts';
import { T } from './texts.ts';
import { timeStrip } from './time-strip.ts';
import { iconButton, toolBar } from './tools.ts';
import { searchHits, undrawnCounts } from './visible.ts';

/** Pixels that the picture goes with a key. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, -60], ArrowDown: [0, 60] };

/** The graph canvas as one sees it. */
@customElement('graph-canvas')
export class GraphCanvas extends CanvasElement {
  static override styles = styles;

  @state() private listFocus: string | null = null;
  @state() private legendOpen = !matchMedia('(max-width: 720px)').matches;

  private onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || target.closest('input, select, textarea, dialog') !== null) {
      return;
    }
    const command = commandOfKey(commandsFor(this.history, this.graph.selection, this.actions), event);
    const arrow = ARROWS[event.key];
    if (event.key === 'Escape') {
      this.escape();
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const [uid] = this.graph.selection;
      askMenu(this, uid ?? null, (uid === undefined ? null : this.renderer?.screenPosition(uid)) ?? { x: 40, y: 40 });
    } else if (arrow !== undefined && event.shiftKey && this.graph.selection.length > 0) {
      this.moveSelection(...arrow);
    } else if (arrow !== undefined && target.id === 'stage') {
      this.renderer?.camera.panBy(...arrow);
    } else if (command !== null && command.reason === null) {
      command.run();
    } else {
      return;
    }
    event.preventDefault();
  }

  /** What is selected goes a step further and stays there: what dragging does, by keys. */
  private moveSelection(right: number, down: number): void {
    const { renderer, graph } = this;
    if (renderer !== null) {
      this.stopArranging();
      const step = (uid: string): [string, Point][] => {
        const place = graph.places.get(uid);
        return place === undefined ? [] : [[uid, renderer.camera.beside(place, right / 3, down / 3)]];
      };
      this.dispatch({ type: 'moved', places: new Map(graph.selection.flatMap(step)) });
    }
  }

  private escape(): void {
    this.endTool();
    this.stopArranging();
    this.questions.closePaths();
    this.dispatch({ type: 'selection-cleared' });
  }

  protected override render(): TemplateResult {
    const { graph } = this;
    const undrawn = undrawnCounts(graph);
    const commands = commandsFor(this.history, graph.selection, this.actions);
    return html`
      ${toolBar({
        graph, commands, tool: this.tool, hits: searchHits(graph).size, fullScreen: this.fullScreen.on, timeOpen: this.timeOpen,
        search: (text) => this.dispatch({ type: 'searched', text }),
        searchKey: (event) => this.searchKey(event),
        arrange: (layout) => this.arrange(layout),
        group: (on) => this.dispatch({ type: 'grouping-set', on })
      })}
      <div class="middle" @keydown=${(event: KeyboardEvent) => this.onKey(event)}>
        <div id="stage" class=${this.drawing.drawable ? '' : 'absent'} tabindex="0" role="application" aria-label=${T.listLabel} data-testid="graph-stage"></div>
        <span id="probe" aria-hidden="true"></span>
        ${this.drawing.drawable ? html`
          <div class="zoom" role="group" aria-label=${T.zoom}>${iconButton(commands, 'zoom-in')}${iconButton(commands, 'zoom-out')}${iconButton(commands, 'fit')}</div>
          <div class="minimap" title=${T.minimap} aria-hidden="true" data-testid="graph-minimap"><canvas></canvas><span class="frame"></span></div>` : nothing}
        ${legendOf(graph, this.legendOpen, (action) => this.dispatch(action), (open) => {
          this.legendOpen = open;
        })}
        ${notice({
          graph, failure: this.failure, loading: this.loading > 0, arranging: this.arranging, drawable: this.drawing.drawable,
          blank: graph.nodes.size === 0 && this.address.entities.length === 0 && !this.address.whole,
          retry: () => this.restore(graph.nodes.size > 0 ? addressOf(graph) : this.address)
        })}
        ${this.list(undrawn)}
        ${this.menu === null ? nothing : contextMenu(this.menu, (back) => this.closeMenu(back))}
      </div>
      ${this.sidePanel(undrawn, commands)}
      ${this.timeOpen ? timeStrip(graph, this.stretch, (stretch, selected) => this.follow(stretch, selected)) : nothing}
      <div class="status" role="status" data-testid="graph-status">${statusText(graph, undrawn)}</div>
      ${shortcutList(commands)}`;
  }

  private list(undrawn: ReadonlyMap<string, number>): TemplateResult {
    return nodeList({
      graph: this.graph, undrawn, focused: this.listFocus, visible: !this.drawing.drawable,
      focus: (uid) => {
        this.listFocus = uid ?? this.listFocus;
        this.renderer?.emphasize(uid);
        if (uid !== null) {
          this.renderer?.reveal(uid);
        }
      },
      select: (uid, additive) => this.dispatch({ type: 'selected', uid, additive }),
      expand: (uid) => this.actions.expand(uid, null),
      collapse: (uid) => this.actions.collapse(uid),
      clear: () => this.dispatch({ type: 'selection-cleared' }),
      menu: (uid) => askMenu(this, uid, this.renderer?.screenPosition(uid) ?? { x: 40, y: 40 })
    });
  }

  private searchKey(event: KeyboardEvent): void {
    const [first] = searchHits(this.graph);
    if (event.key === 'Enter' && first !== undefined) {
      this.dispatch({ type: 'selected', uid: first, additive: event.shiftKey });
      this.renderer?.reveal(first);
    }
  }

  private sidePanel(undrawn: ReadonlyMap<string, number>, commands: ReturnType<typeof commandsFor>): TemplateResult | typeof nothing {
    const close = (): void => this.dispatch({ type: 'selection-cleared' });
    if (this.graph.openLink !== null) {
      return factsPanel(this.graph, this.questions.facts, close);
    }
    const { paths } = this.questions;
    if (paths.status !== 'closed') {
      return pathsPanel({
        graph: this.graph, state: paths,
        choose: (choice) => this.questions.askPaths(paths.what, paths.entities, choice),
        show: (uids) => this.dispatch({ type: 'trail-shown', uids: uids.filter((uid) => this.graph.nodes.has(uid)) }),
        add: (uids) => this.loader.bring(uids, () => this.tellAddress(true)),
        close: () => this.escape()
      });
    }
    return detailsPanel({
      graph: this.graph, undrawn, commands, page: this.page, pages: PAGES, close,
      setPage: (page) => {
        this.page = page;
      },
      expand: (uid, kind) => this.actions.expand(uid, kind),
      colour: (uids, tint) => this.dispatch({ type: 'coloured', uids, tint }),
      select: (uid) => this.dispatch({ type: 'selected', uid, additive: false }),
      open: (a, b) => this.dispatch({ type: 'link-opened', key: linkKey(a, b) })
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'graph-canvas': GraphCanvas;
  }
}
