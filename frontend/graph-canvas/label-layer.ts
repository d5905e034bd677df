import type { CameraState } from 'sigma/types';
import { Occupancy, encloses, type Box } from './label-places.ts';
import { drawLabel, type LabelData } from './labels.ts';
import { MARGIN } from './panning.ts';
import type { CanvasSigma } from './renderer.ts';
import type { CanvasTheme } from './theme.ts';

/** More labels tell nobody anything. */
const BUDGET = 400;
/** Of a crowded canvas so many of the largest nodes are tried for a label. */
const TRIED = 1600;
/** Labels keep clear of nodes up to so many nodes, beyond that of one another only. */
const AVOIDED_NODES = 400;

/**
 * The names, on a layer of their own, which is drawn anew only when something that has a name changed or one looks elsewhere:
 * sigma clears its own layer of labels with every frame.
 */
export class LabelLayer {
  readonly #sigma: CanvasSigma;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #covered: () => Box | null;
  #theme: CanvasTheme;
  /** The nodes that may have a label, those that must first, then by size. */
  #order: readonly string[] = [];
  #drawn: CameraState | null = null;
  #frozen = false;

  /** @param covered where something lies over the canvas, so that no name could be read there */
  constructor(sigma: CanvasSigma, theme: CanvasTheme, covered: () => Box | null) {
    this.#sigma = sigma;
    this.#theme = theme;
    this.#covered = covered;
    const { names, labels, edgeLabels } = sigma.createCanvasContext('names').getCanvases();
    this.#context = names?.getContext('2d') ?? null;
    if (names !== undefined) {
      labels?.before(names);
    }
    for (const unused of [labels, edgeLabels]) {
      // the browser would put it on the screen with every frame
      unused?.style.setProperty('display', 'none');
    }
    // a canvas of another size is empty
    sigma.resize(true).on('resize', () => this.invalidate());
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

  /** While a node is dragged the other labels stay as they are: drawn once more without its own, and after it with all. */
  freeze(on: boolean): void {
    this.#frozen = on;
    this.invalidate();
  }

  #follow(): void {
    const now = this.#sigma.getCamera().getState();
    const before = this.#drawn;
    if (before === null || (!this.#frozen && (before.ratio !== now.ratio || before.x !== now.x || before.y !== now.y))) {
      this.#draw();
      this.#drawn = now;
    }
  }

  #draw(): void {
    const context = this.#context;
    if (context === null) {
      return;
    }
    const { width, height } = this.#sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    const occupied = new Occupancy();
    const picture = { left: 0, top: 0, right: width, bottom: height };
    const window = { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN };
    const covered = this.#covered();
    if (covered !== null) {
      occupied.add({ left: covered.left + MARGIN, top: covered.top + MARGIN, right: covered.right + MARGIN, bottom: covered.bottom + MARGIN });
    }
    const shown: LabelData[] = [];
    const crowded = this.#order.length > AVOIDED_NODES;
    let tried = 0;
    for (const uid of this.#order) {
      const data = this.#sigma.getNodeDisplayData(uid);
      if (data === undefined || data.hidden) {
        continue;
      }
      const { x, y } = this.#sigma.framedGraphToViewport(data);
      if (x < 0 || y < 0 || x > width || y > height) {
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
      // what one sees of a node's name is all of it; beyond the edge it waits to come into sight
      occupied.within = encloses(window, { left: data.x, top: data.y, right: data.x, bottom: data.y }) ? window : picture;
      drawn += drawLabel(context, data, this.#theme, occupied) ? 1 : 0;
    }
  }
}
