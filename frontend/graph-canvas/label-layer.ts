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
/** How far one may pan before the labels are drawn anew; so much is drawn beyond the screen's edges. */
const MARGIN = 140;
/** Labels are drawn for where one has come to after so many frames' time without one, and at least so many milliseconds. */
const RESTING_FRAMES = 3;
const SHORTEST_REST = 150;

/**
 * The names, on a canvas of their own: while one only pans it is moved and not drawn, which is why panning costs less
 * than with sigma's own labels.
 */
export class LabelLayer {
  readonly #sigma: CanvasSigma;
  readonly #canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D | null;
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
    this.#canvas.style.cssText = `position: absolute; inset: ${-MARGIN}px auto auto ${-MARGIN}px; pointer-events: none; will-change: transform;`;
    this.#context = this.#canvas.getContext('2d');
    const { hovers } = sigma.getCanvases();
    hovers?.parentElement?.insertBefore(this.#canvas, hovers);
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
    this.#canvas.remove();
  }

  #follow(): void {
    if (this.#drawn !== null && this.#frozen) {
      return;
    }
    const { ratio } = this.#sigma.getCamera();
    const origin = this.#sigma.framedGraphToViewport({ x: 0.5, y: 0.5 });
    const before = this.#drawn;
    const [dx, dy] = before === null ? [0, 0] : [origin.x - before.x, origin.y - before.y];
    if (before === null || before.ratio !== ratio || Math.abs(dx) > MARGIN || Math.abs(dy) > MARGIN) {
      this.#draw();
      this.#drawn = { ratio, x: origin.x, y: origin.y };
      this.#canvas.style.transform = '';
      clearTimeout(this.#timer);
    } else if (dx !== 0 || dy !== 0) {
      this.#canvas.style.transform = `translate(${dx}px, ${dy}px)`;
      const now = performance.now();
      const rest = Math.max(SHORTEST_REST, Math.min(2000, RESTING_FRAMES * (now - this.#movedAt)));
      this.#movedAt = now;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.invalidate();
        this.#follow();
      }, rest);
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
      this.#canvas.style.width = `${full}px`;
      this.#canvas.style.height = `${high}px`;
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
