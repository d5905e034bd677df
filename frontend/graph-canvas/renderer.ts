import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { CanvasCamera, sizeDivisor } from './camera.ts';
import {
  groupName, groupSize, isNamed, lineDisplay, lineSize, nodeDisplay, nodeSize, type LinkAttributes, type Marked, type NodeAttributes
} from './display-rules.ts';
import { DraggedLayer } from './dragged-layer.ts';
import { enableDragging } from './dragging.ts';
import { PatternProgram } from './edge-patterns.ts';
import { pictureOf, type Picture } from './grouping.ts';
import { linkKey, type GraphState } from './graph-state.ts';
import { markedName, newsOfLine } from '../investigations/marks.ts';
import { LabelLayer } from './label-layer.ts';
import { drawHover, type LabelData } from './labels.ts';
import type { Point } from './layout.ts';
import { MARGIN, Panning, frameIn, type Frame } from './panning.ts';
import { followPointer, type RendererCallbacks } from './pointer.ts';
import { placeOfGroup } from './positions.ts';
import { EnclosingSelection, type Tool } from './selecting.ts';
import { ShapeProgram } from './shape-nodes.ts';
import type { CanvasTheme } from './theme.ts';
import { undrawnCounts } from './visible.ts';

export type CanvasSigma = Sigma<NodeAttributes, LinkAttributes>;

const NOTHING_MARKED: Marked = { selection: new Set(), openLink: null, hits: new Set(), trail: new Set(), focus: null, near: null, joined: null };

/** Draws a state with sigma; what stands somewhere stays there. */
export class GraphRenderer {
  readonly #graph = new UndirectedGraph<NodeAttributes, LinkAttributes>();
  readonly #sigma: CanvasSigma;
  readonly #camera: CanvasCamera;
  readonly #frame: Frame;
  readonly #panning: Panning;
  readonly #labels: LabelLayer;
  readonly #layer: DraggedLayer;
  readonly #enclosing: EnclosingSelection;
  #theme: CanvasTheme;
  #marked = NOTHING_MARKED;
  #picture: Picture | null = null;
  /** Sigma knows the place of every item in its buffers, so that single ones can be drawn anew. */
  #indexed = false;
  /** The press under way has drawn or dragged something. */
  #spent = false;
  #width = 0;
  readonly #covered: RendererCallbacks['covered'];
  #shorter: number;
  readonly #unindexed = (): void => {
    this.#indexed = false;
  };

  constructor(container: HTMLElement, theme: CanvasTheme, callbacks: RendererCallbacks) {
    this.#theme = theme;
    this.#covered = callbacks.covered;
    this.#frame = frameIn(container);
    this.#shorter = Math.min(container.clientWidth, container.clientHeight) + 2 * MARGIN;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#sigma = new Sigma<NodeAttributes, LinkAttributes>(this.#graph, this.#frame.picture, {
      allowInvalidContainer: true,
      // lines are found from their ends when asked for: a second picture of ten thousand for picking costs every frame
      enableEdgeEvents: false,
      zIndex: true,
      stagePadding: 0,
      // asked for every label: the element itself would be measured anew each time
      zoomToSizeRatioFunction: (ratio) => sizeDivisor(ratio, this.#shorter),
      minCameraRatio: 0.05,
      maxCameraRatio: 200,
      // thinner ones fall apart into dots
      minEdgeThickness: 1.6,
      renderLabels: false,
      inertiaDuration: calm ? 0 : 200,
      zoomDuration: calm ? 1 : 200,
      defaultEdgeType: 'line',
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: ShapeProgram },
      edgeProgramClasses: { line: PatternProgram },
      nodeReducer: (uid, data) => ({ ...nodeDisplay(uid, data, this.#marked, this.#theme), hidden: this.#layer.has(uid) }),
      edgeReducer: (key, data) => lineDisplay(key, data, this.#marked, this.#theme),
      defaultDrawNodeHover: (context, data) => drawHover(context, data as LabelData, this.#theme)
    });
    this.#panning = new Panning(this.#sigma, this.#frame, () => callbacks.rendered());
    this.#camera = new CanvasCamera(this.#sigma, calm);
    this.#labels = new LabelLayer(this.#sigma, theme, this.#covered);
    this.#layer = new DraggedLayer(this.#sigma);
    this.#enclosing = new EnclosingSelection(this.#sigma, this.#frame.touched, {
      enclosed: (uids, additive) => {
        this.#spent = true;
        callbacks.enclosed(uids, additive);
      }
    });
    this.#sigma.on('afterProcess', () => {
      this.#indexed = true;
    });
    this.#sigma.on('afterRender', () => callbacks.rendered());
    // sigma indexes everything anew by itself then
    window.addEventListener('resize', this.#unindexed);
    followPointer(this.#sigma, container, {
      ...callbacks, emphasized: (uid) => this.emphasize(uid), busy: () => this.#layer.busy || this.#panning.underWay || this.#enclosing.active, spent: () => this.#spent
    });
    const pressed = (): void => {
      this.#spent = false;
    };
    this.#sigma.on('downNode', pressed);
    this.#sigma.on('downStage', pressed);
    this.#enableDragging(callbacks);
  }

  #enableDragging(callbacks: RendererCallbacks): void {
    enableDragging(this.#sigma, {
      company: (uid) => (this.#marked.selection.has(uid) ? [...this.#marked.selection].filter((one) => this.#graph.hasNode(one)) : [uid]),
      busy: () => this.#enclosing.active,
      begun: (uids) => {
        this.#lift(uids);
        // sigma would ask the graphics card with every movement what is under the pointer
        this.#frame.touched.style.pointerEvents = 'none';
      },
      moved: () => this.#layer.moved(),
      dropped: (places) => {
        this.#frame.touched.style.pointerEvents = '';
        this.#spent = true;
        this.#labels.freeze(false);
        this.#layer.drop();
        // sigma has lost sight of the pointer meanwhile, and tells of the node under it with the next movement
        this.emphasize(null);
        this.#reindex();
        callbacks.nodesMoved(places);
      }
    });
  }

  /** Takes nodes and their lines out of the picture and onto the layer on which they are dragged. */
  #lift(uids: readonly string[]): void {
    const edges = this.#layer.lift(uids, {
      node: (uid) => nodeDisplay(uid, this.#graph.getNodeAttributes(uid), this.#marked, this.#theme),
      line: (key) => lineDisplay(key, this.#graph.getEdgeAttributes(key), this.#marked, this.#theme),
      theme: this.#theme
    });
    this.#labels.freeze(true);
    this.#repaint([...uids], edges);
  }

  /** Draws the state; the camera moves only if something new would be out of sight. */
  draw(state: GraphState, hits: ReadonlySet<string>): void {
    const first = this.#graph.order === 0;
    const picture = pictureOf(state);
    const { focus } = this.#marked;
    const fresh = this.#picture === picture ? [] : this.#sync(state, picture);
    this.#picture = picture;
    this.#marked = {
      selection: new Set(state.selection.map((uid) => picture.groupOf.get(uid)?.key ?? uid)),
      openLink: state.openLink, hits, trail: trailOf(state.trail), focus: null, near: null,
      joined: state.time === null ? null : new Set(picture.lines.flatMap(({ source, target }) => [source, target]))
    };
    this.#mark(focus);
    this.#orderLabels();
    this.#reindex();
    if (fresh.length > 0 && (first || fresh.some((point) => !this.#camera.isInSight(point)))) {
      this.fit(!first);
    }
  }

  /** Brings graphology's graph to the picture; returns where new nodes are. */
  #sync(state: GraphState, picture: Picture): Point[] {
    const undrawn = undrawnCounts(state);
    const fresh: Point[] = [];
    const wanted = new Set<string>([...picture.nodes.map(({ uid }) => uid), ...picture.groups.map(({ key }) => key)]);
    this.#graph.filterNodes((uid) => !wanted.has(uid)).forEach((uid) => this.#graph.dropNode(uid));
    const put = (key: string, point: Point, attributes: Omit<NodeAttributes, 'x' | 'y'>): void => {
      const [, added] = this.#graph.mergeNode(key, { x: point.x, y: point.y, ...attributes });
      if (added) {
        fresh.push(point);
      }
    };
    for (const { uid, type, name, degree } of picture.nodes) {
      put(uid, state.places.get(uid) ?? { x: 0, y: 0 }, {
        size: nodeSize(degree), label: markedName(name, state.news.get(uid), state.noted.get(uid) ?? 0), undrawn: undrawn.get(uid) ?? 0,
        pinned: state.pinned.has(uid), entity: type, group: false, tint: state.colours.get(uid) ?? null
      });
    }
    for (const group of picture.groups) {
      put(group.key, state.places.get(group.key) ?? placeOfGroup(state, group.members, group.on), {
        size: groupSize(group.members.length), label: groupName(group), undrawn: 0, pinned: state.pinned.has(group.key), entity: group.type, group: true, tint: null
      });
    }
    const keys = new Set(picture.lines.map(({ key }) => key));
    this.#graph.filterEdges((key) => !keys.has(key)).forEach((key) => this.#graph.dropEdge(key));
    for (const line of picture.lines) {
      this.#graph.mergeEdgeWithKey(line.key, line.source, line.target, { size: lineSize(line), line, news: newsOfLine(line.links.map(({ key: link }) => link), state.news) });
    }
    return fresh;
  }

  /** Places on the way of a layout, which the state doesn't know yet. */
  move(places: ReadonlyMap<string, Point>): void {
    places.forEach(({ x, y }, uid) => this.#graph.hasNode(uid) && Object.assign(this.#graph.getNodeAttributes(uid), { x, y }));
    this.#labels.invalidate();
    this.#repaint(this.#graph.nodes(), this.#graph.edges());
  }

  #orderLabels(): void {
    const size = (uid: string): number => this.#graph.getNodeAttributes(uid).size;
    const named = (uid: string): number => Number(isNamed(uid, this.#marked));
    this.#labels.setOrder(this.#graph.nodes().sort((a, b) => named(b) - named(a) || size(b) - size(a)));
  }

  #mark(focus: string | null): void {
    const known = focus !== null && this.#graph.hasNode(focus) ? focus : null;
    this.#marked = { ...this.#marked, focus: known, near: known === null ? null : new Set([known, ...this.#graph.neighbors(known)]) };
  }

  /** Fades everything but the node and its neighbours; null ends it. */
  emphasize(uid: string | null): void {
    const before = this.#marked.focus;
    this.#mark(uid);
    if (this.#marked.focus !== before) {
      this.#orderLabels();
      this.#repaint(this.#graph.nodes(), this.#graph.edges());
    }
  }

  setTheme(theme: CanvasTheme): void {
    this.#theme = theme;
    this.#labels.setTheme(theme);
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
    this.#labels.invalidate();
    this.#sigma.refresh({ schedule: true });
  }

  /** What a drag on the empty canvas encloses; null for moving the picture. */
  setTool(tool: Tool | null): void {
    this.#enclosing.tool = tool;
  }

  get camera(): CanvasCamera {
    return this.#camera;
  }

  fit(animated = true): void {
    this.#camera.fit(this.#graph.mapNodes((_, { x, y }) => ({ x, y })), animated, this.#covered());
  }

  /** Brings a node on the screen, as the keyboard's focus or a search goes there. */
  reveal(uid: string): void {
    if (this.#graph.hasNode(uid)) {
      this.#camera.reveal(this.#graph.getNodeAttributes(uid));
    }
  }

  /** Where a node stands on the screen, in pixels from the canvas's corner; null if it isn't drawn. */
  screenPosition(uid: string): Point | null {
    return this.#graph.hasNode(uid) ? this.#camera.placeOf(this.#graph.getNodeAttributes(uid)) : null;
  }

  /** Every node with its colour, for the small picture. */
  dots(): { readonly point: Point; readonly colour: string }[] {
    return this.#graph.mapNodes((_, { x, y, entity }) => ({ point: { x, y }, colour: this.#theme.types[entity] }));
  }

  /** The canvas has another size; what is on the screen stays where it is, a panel beside it takes its own room. */
  resized(): void {
    const { width, height } = this.#sigma.resize().getDimensions();
    this.#shorter = Math.min(width, height);
    if (this.#width > 0 && width > 0) {
      this.#camera.panBy((width - this.#width) / 2, 0);
    }
    this.#width = width;
    this.#reindex();
  }

  kill(): void {
    window.removeEventListener('resize', this.#unindexed);
    this.#panning.kill();
    this.#enclosing.kill();
    this.#sigma.kill();
    this.#frame.window.remove();
  }
}

/** A path's nodes and the keys of its lines. */
function trailOf(uids: readonly string[]): ReadonlySet<string> {
  return new Set(uids.flatMap((uid, i) => [uid, linkKey(uids[i - 1] ?? uid, uid)]));
}
