import type { LineDisplay, NodeAttributes, NodeDisplay } from './display-rules.ts';
import { Occupancy } from './label-places.ts';
import { drawHover, drawLabel } from './labels.ts';
import type { Point } from './layout.ts';
import type { CanvasSigma } from './renderer.ts';
import { fillShape, strokeLine, type LineEnd } from './shapes-2d.ts';
import type { CanvasTheme } from './theme.ts';

/** How the picture shows what is taken out of it. */
interface Appearance {
  node(uid: string): NodeDisplay;
  line(key: string): LineDisplay;
  readonly theme: CanvasTheme;
}

interface DraggedNode {
  /** The graph's own, whose place changes while it is dragged. */
  readonly attributes: NodeAttributes;
  readonly display: NodeDisplay;
}

interface DraggedLine {
  readonly from: DraggedEnd;
  readonly to: DraggedEnd;
  readonly display: LineDisplay;
}

interface DraggedEnd {
  readonly at: Point;
  /** Of a node that isn't dragged, before which the line stops; 0 of one that is, which is drawn over it. */
  readonly size: number;
}

/** Of more nodes dragged together the names would hide the picture. */
const NAMED = 80;

/**
 * What is being dragged, on a layer above the picture: the picture lacks it meanwhile and isn't drawn, so that dragging
 * costs by the nodes and lines that move, however many others there are.
 */
export class DraggedLayer {
  readonly #sigma: CanvasSigma;
  readonly #context: CanvasRenderingContext2D | null;
  #uids: ReadonlySet<string> = new Set();
  #nodes: readonly DraggedNode[] = [];
  #lines: readonly DraggedLine[] = [];
  #theme: CanvasTheme | null = null;
  #frame = 0;

  constructor(sigma: CanvasSigma) {
    this.#sigma = sigma;
    const { dragged } = sigma.createCanvasContext('dragged', { style: { display: 'none', pointerEvents: 'none' } }).getCanvases();
    this.#context = dragged?.getContext('2d') ?? null;
    sigma.resize(true);
    // one may zoom while dragging
    sigma.on('afterRender', () => this.busy && this.#draw());
  }

  has(uid: string): boolean {
    return this.#uids.has(uid);
  }

  get busy(): boolean {
    return this.#uids.size > 0;
  }

  /** Takes up nodes with their lines, whose keys it returns. */
  lift(uids: readonly string[], { node, line, theme }: Appearance): string[] {
    const graph = this.#sigma.getGraph();
    this.#uids = new Set(uids);
    const end = (uid: string): DraggedEnd => {
      const attributes = graph.getNodeAttributes(uid);
      return { at: attributes, size: this.has(uid) ? 0 : attributes.size };
    };
    const keys = [...new Set(uids.flatMap((uid) => graph.edges(uid)))];
    this.#nodes = uids.map((uid) => ({ attributes: graph.getNodeAttributes(uid), display: node(uid) }));
    this.#lines = keys.map((key) => ({ from: end(graph.source(key)), to: end(graph.target(key)), display: line(key) }));
    this.#theme = theme;
    this.#context?.canvas.style.removeProperty('display');
    return keys;
  }

  /** What is dragged has come to other places: they are drawn with the next frame. */
  moved(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  /** The picture has everything again. */
  drop(): void {
    cancelAnimationFrame(this.#frame);
    this.#uids = new Set();
    // until then it would be nowhere
    this.#sigma.once('afterRender', () => !this.busy && this.#context?.canvas.style.setProperty('display', 'none'));
  }

  #draw(): void {
    const context = this.#context;
    const theme = this.#theme;
    if (context === null || theme === null) {
      return;
    }
    const { width, height } = this.#sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    const cameraState = this.#sigma.getCamera().getState();
    const place = (point: Point): Point => this.#sigma.graphToViewport(point, { cameraState });
    const ended = ({ at, size }: DraggedEnd): LineEnd => ({ at: place(at), radius: this.#sigma.scaleSize(size) });
    // the picture's lines fade out over a pixel of their width
    const widthOf = (size: number | undefined): number => Math.max(this.#sigma.getSetting('minEdgeThickness'), this.#sigma.scaleSize(size)) - this.#sigma.getSetting('antiAliasingFeather');
    for (const { from, to, display: { size, color, pattern } } of this.#lines) {
      strokeLine(context, ended(from), ended(to), { width: widthOf(size), colour: color ?? theme.muted, pattern });
    }
    const occupied = new Occupancy();
    for (const { attributes, display } of this.#nodes) {
      const size = this.#sigma.scaleSize(attributes.size);
      const label = { ...display, ...place(attributes), label: attributes.label, size };
      drawHover(context, label, theme);
      fillShape(context, attributes.entity, attributes.group, label, size, display.color ?? theme.types[attributes.entity]);
      if (this.#nodes.length <= NAMED) {
        drawLabel(context, label, theme, occupied);
      }
    }
  }
}
