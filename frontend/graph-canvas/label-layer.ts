import { Occupancy } from './label-places.ts';
import { drawLabel, type LabelData } from './labels.ts';
import type { CanvasSigma } from './renderer.ts';
import type { CanvasTheme } from './theme.ts';

/** More labels tell nobody anything. */
const BUDGET = 400;
/** Of a crowded canvas so many of the largest nodes are tried for a label. */
const TRIED = 1600;
/** Labels keep clear of nodes up to so many nodes, beyond that of one another only. */
const AVOIDED_NODES = 400;
/** Beyond so many nodes there are no labels while the picture moves: even copying them would be most of a frame's cost. */
const MOST_COPIED = 1500;
/** How far one may pan before the labels are drawn anew; so much is drawn beyond the screen's edges. */
const MARGIN = 140;
/** Labels are drawn for where one has come to after so many frames' time without one, and at least so many milliseconds. */
const RESTING_FRAMES = 3;
const SHORTEST_REST = 150;

/**
 * The names. They are drawn beside the page, with room beyond the screen's edges, and copied from there to sigma's layer
 * of labels with each frame: while one only pans nothing is drawn anew. A layer of their own on the page would cost every
 * frame more than the copy does.
 */
export class LabelLayer {
  readonly #sigma: CanvasSigma;
  /** The names as drawn last, never on the page itself. */
  readonly #canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D | null;
  readonly #layer: CanvasRenderingContext2D | null;
  #theme: CanvasTheme;
  /** The nodes that may have a label, those that must first, then by size. */
  #order: readonly string[] = [];
  #drawn: { readonly ratio: number; readonly x: number; readonly y: number } | null = null;
  #timer = 0;
  #movedAt = 0;
  #frozen = false;

  constructor(sigma: CanvasSigma, theme: CanvasTheme) {
    this.#sigma = sigma;
    this.#theme = theme;
    this.#context = this.#canvas.getContext('2d');
    this.#layer = sigma.getCanvases().labels?.getContext('2d') ?? null;
    sigma.on('afterRender', () => this.#follow());
  }

  setTheme(theme: CanvasTheme): void {
    this.#theme = theme;
    this.invalidate();
  }

  /** Something that has a label changed: all are drawn anew with the next frame. */
  invalidate(): void {
    this.#drawn = null;
  }

  /** The nodes in the order in which they get a label. */
  setOrder(order: readonly string[]): void {
    this.#order = order;
    this.invalidate();
  }

  /** While a node is dragged the labels stay as they are. */
  freeze(on: boolean): void {
    this.#frozen = on;
    if (!on) {
      this.invalidate();
    }
  }

  kill(): void {
    clearTimeout(this.#timer);
  }

  #follow(): void {
    const { ratio } = this.#sigma.getCamera();
    const origin = this.#sigma.framedGraphToViewport({ x: 0.5, y: 0.5 });
    const before = this.#drawn;
    const [dx, dy] = before === null ? [0, 0] : [origin.x - before.x, origin.y - before.y];
    if (before === null || (!this.#frozen && (before.ratio !== ratio || Math.abs(dx) > MARGIN || Math.abs(dy) > MARGIN))) {
      this.#draw();
      this.#drawn = { ratio, x: origin.x, y: origin.y };
      this.#copy(0, 0);
      clearTimeout(this.#timer);
      return;
    }
    if (this.#order.length <= MOST_COPIED || (dx === 0 && dy === 0 && !this.#frozen)) {
      this.#copy(dx, dy);
    }
    if (dx !== 0 || dy !== 0) {
      const now = performance.now();
      const rest = Math.max(SHORTEST_REST, Math.min(2000, RESTING_FRAMES * (now - this.#movedAt)));
      this.#movedAt = now;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.invalidate();
        this.#sigma.scheduleRender();
      }, rest);
    }
  }

  /** Shows the names as they were drawn, so many pixels aside; sigma has cleared its layer before. */
  #copy(dx: number, dy: number): void {
    const pixels = window.devicePixelRatio;
    const layer = this.#layer;
    if (layer !== null && this.#canvas.width > 0) {
      layer.save();
      layer.setTransform(1, 0, 0, 1, 0, 0);
      const { width, height } = layer.canvas;
      layer.drawImage(this.#canvas, Math.round((MARGIN - dx) * pixels), Math.round((MARGIN - dy) * pixels), width, height, 0, 0, width, height);
      layer.restore();
    }
  }

  #draw(): void {
    const context = this.#context;
    const { width, height } = this.#sigma.getDimensions();
    const pixels = window.devicePixelRatio;
    const [full, high] = [width + 2 * MARGIN, height + 2 * MARGIN];
    if (context === null) {
      return;
    }
    if (this.#canvas.width !== Math.round(full * pixels) || this.#canvas.height !== Math.round(high * pixels)) {
      this.#canvas.width = Math.round(full * pixels);
      this.#canvas.height = Math.round(high * pixels);
    }
    context.setTransform(pixels, 0, 0, pixels, MARGIN * pixels, MARGIN * pixels);
    context.clearRect(-MARGIN, -MARGIN, full, high);
    const occupied = new Occupancy({ left: -MARGIN, top: -MARGIN, right: width + MARGIN, bottom: height + MARGIN });
    const shown: LabelData[] = [];
    const crowded = this.#order.length > AVOIDED_NODES;
    let tried = 0;
    for (const uid of this.#order) {
      const data = this.#sigma.getNodeDisplayData(uid);
      if (data === undefined || data.hidden) {
        continue;
      }
      const { x, y } = this.#sigma.framedGraphToViewport(data);
      if (x < -MARGIN || y < -MARGIN || x > width + MARGIN || y > height + MARGIN) {
        continue;
      }
      const size = this.#sigma.scaleSize(data.size);
      if (!crowded) {
        occupied.addNode({ x, y, radius: size });
      } else if (++tried > TRIED) {
        break;
      }
      shown.push({ ...data, x, y, size } as LabelData);
    }
    let drawn = 0;
    for (const data of shown) {
      if (drawn >= BUDGET) {
        break;
      }
      drawn += drawLabel(context, data, this.#theme, occupied) ? 1 : 0;
    }
  }
}
