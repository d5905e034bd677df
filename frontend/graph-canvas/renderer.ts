import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { CanvasCamera, sizeDivisor } from './camera.ts';
import { DashedEdgeProgram } from './dashed-edge.ts';
import { enableDragging } from './dragging.ts';
import type { GraphNode } from './graph-model.ts';
import { factCount, isPlanned, undrawnCounts, visibleLinks, visibleNodes, type GraphState, type Link } from './graph-state.ts';
import { Occupancy } from './label-places.ts';
import { drawHover, drawLabel, type LabelData } from './labels.ts';
import type { Point } from './layout.ts';
import { Positions } from './positions.ts';
import { shapePrograms } from './shape-nodes.ts';
import type { CanvasTheme } from './theme.ts';

// type aliases, since graphology's attributes want an index signature, which interfaces lack
type NodeAttributes = { x: number; y: number; size: number; label: string; undrawn: number; node: GraphNode };
type LinkAttributes = { size: number; link: Link };

export type CanvasSigma = Sigma<NodeAttributes, LinkAttributes>;

/** What happens to the picture by hand; the element decides what follows. */
export interface RendererCallbacks {
  nodeClicked(uid: string, additive: boolean): void;
  nodeDoubleClicked(uid: string): void;
  linkClicked(key: string): void;
  stageClicked(): void;
}

/** Labels keep clear of nodes up to so many nodes, beyond that of one another only. */
const AVOIDED_NODES = 400;
/** A node with more neighbours than this doesn't force all their labels. */
const NAMED_NEIGHBOURS = 60;

/** Draws a state with sigma: places what is new, leaves the rest where it is. */
export class GraphRenderer {
  readonly #graph = new UndirectedGraph<NodeAttributes, LinkAttributes>();
  readonly #sigma: CanvasSigma;
  readonly #camera: CanvasCamera;
  readonly #positions = new Positions();
  #theme: CanvasTheme;
  #selection: ReadonlySet<string> = new Set();
  #openLink: string | null = null;
  #hits: ReadonlySet<string> = new Set();
  /** The node under the pointer or in the keyboard's focus, and it with its neighbours; null if none is. */
  #focus: string | null = null;
  #near: ReadonlySet<string> | null = null;
  /** What labels must not run over in this frame. */
  #occupied = new Occupancy();
  /** Sigma knows the place of every item in its buffers, so that single ones can be drawn anew. */
  #indexed = false;
  readonly #unindexed = (): void => {
    this.#indexed = false;
  };

  constructor(container: HTMLElement, theme: CanvasTheme, callbacks: RendererCallbacks) {
    this.#theme = theme;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#sigma = new Sigma<NodeAttributes, LinkAttributes>(this.#graph, container, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 0,
      zoomToSizeRatioFunction: (ratio) => sizeDivisor(ratio, container),
      minCameraRatio: 0.05,
      maxCameraRatio: 40,
      minEdgeThickness: 1,
      labelDensity: 1.6,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 2,
      inertiaDuration: calm ? 0 : 200,
      zoomDuration: calm ? 1 : 200,
      defaultEdgeType: 'line',
      nodeProgramClasses: shapePrograms<NodeAttributes, LinkAttributes>(),
      edgeProgramClasses: { line: EdgeRectangleProgram, dashed: DashedEdgeProgram },
      nodeReducer: (uid, data) => this.#nodeDisplay(uid, data),
      edgeReducer: (key, data) => this.#linkDisplay(key, data),
      defaultDrawNodeLabel: (context, data) => drawLabel(context, data as LabelData, this.#theme, this.#occupied),
      defaultDrawNodeHover: (context, data) => drawHover(context, data as LabelData, this.#theme)
    });
    this.#camera = new CanvasCamera(this.#sigma, calm);
    this.#followRendering();
    this.#followPointer(container, callbacks);
  }

  #followRendering(): void {
    this.#sigma.on('afterProcess', () => {
      this.#indexed = true;
    });
    this.#sigma.on('beforeRender', () => {
      this.#occupied = this.#nodePlaces();
    });
    // sigma indexes everything anew by itself then
    window.addEventListener('resize', this.#unindexed);
  }

  #followPointer(container: HTMLElement, callbacks: RendererCallbacks): void {
    const sigma = this.#sigma;
    const pointer = (on: boolean): void => {
      container.style.cursor = on ? 'pointer' : '';
    };
    sigma.on('clickNode', ({ node, event }) => callbacks.nodeClicked(node, isAdditive(event.original)));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      callbacks.nodeDoubleClicked(node);
    });
    sigma.on('clickEdge', ({ edge }) => callbacks.linkClicked(edge));
    sigma.on('clickStage', () => callbacks.stageClicked());
    sigma.on('enterNode', ({ node }) => {
      pointer(true);
      this.emphasize(node);
    });
    sigma.on('leaveNode', () => {
      pointer(false);
      this.emphasize(null);
    });
    sigma.on('enterEdge', () => pointer(true));
    sigma.on('leaveEdge', () => pointer(false));
    enableDragging(sigma, {
      moved: (uid) => this.#repaint([uid], this.#graph.edges(uid)),
      dropped: (uid, point) => {
        this.#positions.pin(uid, point);
        this.#reindex();
      }
    });
  }

  /** Draws the state; the camera moves only if something new would be out of sight. */
  draw(state: GraphState, hits: ReadonlySet<string>): void {
    const first = this.#graph.order === 0;
    const fresh = this.#positions.place(state);
    this.#selection = new Set(state.selection);
    this.#openLink = state.openLink;
    this.#hits = hits;
    this.#syncNodes(state);
    this.#syncLinks(state);
    if (this.#focus !== null && !this.#graph.hasNode(this.#focus)) {
      this.#focus = null;
      this.#near = null;
    }
    this.#reindex();
    if (fresh.length > 0 && (first || fresh.some((point) => !this.#camera.isInSight(point)))) {
      this.fit(!first);
    }
  }

  #syncNodes(state: GraphState): void {
    const undrawn = undrawnCounts(state);
    const shown = visibleNodes(state);
    const uids = new Set(shown.map((node) => node.uid));
    this.#graph.filterNodes((uid) => !uids.has(uid)).forEach((uid) => this.#graph.dropNode(uid));
    for (const node of shown) {
      const { x, y } = this.#positions.get(node.uid) ?? { x: 0, y: 0 };
      this.#graph.mergeNode(node.uid, {
        x, y, size: 6 + Math.min(10, 1.8 * Math.log2(1 + node.degree)), label: node.name,
        undrawn: undrawn.get(node.uid) ?? 0, node
      });
    }
  }

  #syncLinks(state: GraphState): void {
    const shown = visibleLinks(state);
    const keys = new Set(shown.map((link) => link.key));
    this.#graph.filterEdges((key) => !keys.has(key)).forEach((key) => this.#graph.dropEdge(key));
    for (const link of shown) {
      const size = 1.9 + Math.min(2.4, 0.5 * Math.log2(factCount(link)));
      this.#graph.mergeEdgeWithKey(link.key, link.source, link.target, { size, link });
    }
  }

  #nodeDisplay(uid: string, data: NodeAttributes): Partial<NodeDisplayData> {
    const selected = this.#selection.has(uid);
    const near = this.#near?.has(uid) === true;
    const far = !selected && (this.#near !== null ? !near : this.#hits.size > 0 && !this.#hits.has(uid));
    const display = {
      ...data,
      type: data.node.type,
      color: far ? this.#theme.faded : this.#theme.types[data.node.type],
      quiet: far,
      selected,
      highlighted: selected || uid === this.#focus,
      forceLabel: selected || this.#hits.has(uid) || (near && this.#near !== null && this.#near.size < NAMED_NEIGHBOURS),
      zIndex: far ? 0 : 1
    };
    return display;
  }

  #linkDisplay(key: string, data: LinkAttributes): Partial<EdgeDisplayData> {
    const open = key === this.#openLink;
    const { source, target } = data.link;
    const far = this.#focus !== null
      ? source !== this.#focus && target !== this.#focus
      : this.#hits.size > 0 && !(this.#hits.has(source) || this.#hits.has(target));
    return {
      size: open ? data.size + 2 : data.size,
      type: isPlanned(data.link) ? 'dashed' : 'line',
      color: open ? this.#theme.accent : far ? this.#theme.faded : this.#colourOf(data.link),
      zIndex: far ? 0 : open ? 2 : 1
    };
  }

  #colourOf(link: Link): string {
    return isPlanned(link) ? this.#theme.planned : this.#theme.kinds[link.relations[0].kind];
  }

  /** The nodes' own places, where they are few enough to ask on every frame. */
  #nodePlaces(): Occupancy {
    const { width, height } = this.#sigma.getDimensions();
    const occupancy = new Occupancy({ left: 0, top: 0, right: width, bottom: height });
    if (this.#graph.order <= AVOIDED_NODES) {
      this.#graph.forEachNode((_, { x, y, size }) => {
        occupancy.addNode({ ...this.#sigma.graphToViewport({ x, y }), radius: this.#sigma.scaleSize(size) });
      });
    }
    return occupancy;
  }

  /** Fades everything but the node and its neighbours; null ends it. */
  emphasize(uid: string | null): void {
    const known = uid !== null && this.#graph.hasNode(uid) ? uid : null;
    if (known !== this.#focus) {
      this.#focus = known;
      this.#near = known === null ? null : new Set([known, ...this.#graph.neighbors(known)]);
      this.#repaint(this.#graph.nodes(), this.#graph.edges());
    }
  }

  setTheme(theme: CanvasTheme): void {
    this.#theme = theme;
    this.#repaint(this.#graph.nodes(), this.#graph.edges());
  }

  /** Draws items anew in their known places in sigma's buffers, unless everything is to be indexed anyway. */
  #repaint(nodes: string[], edges: string[]): void {
    if (this.#indexed) {
      this.#sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
    } else {
      this.#sigma.refresh({ schedule: true });
    }
  }

  /** Everything anew on the next frame. */
  #reindex(): void {
    this.#indexed = false;
    this.#sigma.refresh({ schedule: true });
  }

  fit(animated = true): void {
    this.#camera.fit(this.#graph.mapNodes((_, { x, y }) => ({ x, y })), animated);
  }

  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor);
  }

  /** Looks so many pixels further right and down, at once. */
  panBy(right: number, down: number): void {
    this.#camera.panBy(right, down);
  }

  /** Brings a node on the screen, as the keyboard's focus or a search goes there. */
  reveal(uid: string): void {
    const point = this.#positions.get(uid);
    if (point !== undefined) {
      this.#camera.reveal(point);
    }
  }

  /** Where a node stands on the screen, in pixels from the canvas's corner; null if it isn't drawn. */
  screenPosition(uid: string): Point | null {
    return this.#graph.hasNode(uid) ? this.#sigma.graphToViewport(this.#graph.getNodeAttributes(uid)) : null;
  }

  resized(): void {
    this.#reindex();
  }

  kill(): void {
    window.removeEventListener('resize', this.#unindexed);
    this.#sigma.kill();
  }
}

function isAdditive(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

/** Whether the browser can draw at all. */
export function hasWebGl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
