import { extended, isInside, outline, type Shape } from './lasso.ts';
import type { Point } from './layout.ts';
import type { CanvasSigma } from './renderer.ts';

export type Tool = 'box' | 'lasso';

export interface SelectingCallbacks {
  /** The nodes whose middle is inside the shape drawn. */
  enclosed(uids: readonly string[], additive: boolean): void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Lets nodes be enclosed with a box (Shift) or a lasso (Alt), or with the tool chosen for fingers. */
export class EnclosingSelection {
  readonly #sigma: CanvasSigma;
  readonly #callbacks: SelectingCallbacks;
  readonly #path: SVGPathElement;
  readonly #overlay: SVGSVGElement;
  #shape: Shape | null = null;
  #additive = false;
  #tool: Tool | null = null;

  constructor(sigma: CanvasSigma, container: HTMLElement, callbacks: SelectingCallbacks) {
    this.#sigma = sigma;
    this.#callbacks = callbacks;
    this.#overlay = document.createElementNS(SVG, 'svg');
    this.#overlay.setAttribute('class', 'enclosing');
    this.#path = this.#overlay.appendChild(document.createElementNS(SVG, 'path'));
    container.appendChild(this.#overlay);
    sigma.on('downStage', ({ event, preventSigmaDefault }) => this.#begin(event, event.original, preventSigmaDefault));
    sigma.on('downNode', ({ event, preventSigmaDefault }) => {
      if (this.#tool !== null) {
        this.#begin(event, event.original, preventSigmaDefault);
      }
    });
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (this.#shape !== null) {
        preventSigmaDefault();
        event.original.preventDefault();
        this.#show(extended(this.#shape, { x: event.x, y: event.y }));
      }
    });
    sigma.on('upStage', () => this.#end());
    sigma.on('upNode', () => this.#end());
    sigma.getMouseCaptor().on('mouseup', () => this.#end());
  }

  get active(): boolean {
    return this.#shape !== null || this.#tool !== null;
  }

  /** What a drag draws without a key held; null ends it. */
  set tool(tool: Tool | null) {
    this.#tool = tool;
    this.#show(null);
  }

  #begin({ x, y }: Point, original: MouseEvent | TouchEvent, preventSigmaDefault: () => void): void {
    const kind = original.altKey ? 'lasso' : original.shiftKey && this.#tool === null ? 'box' : this.#tool;
    if (kind === null) {
      return;
    }
    preventSigmaDefault();
    this.#additive = original.ctrlKey || original.metaKey || (original.shiftKey && this.#tool !== null);
    this.#show(kind === 'box' ? { kind, from: { x, y }, to: { x, y } } : { kind, points: [{ x, y }] });
  }

  #show(shape: Shape | null): void {
    this.#shape = shape;
    this.#path.setAttribute('d', shape === null ? '' : outline(shape));
  }

  #end(): void {
    const shape = this.#shape;
    if (shape === null) {
      return;
    }
    this.#show(null);
    if (!isDrawn(shape)) {
      return;
    }
    const graph = this.#sigma.getGraph();
    this.#callbacks.enclosed(graph.filterNodes((_, { x, y }) => isInside(shape, this.#sigma.graphToViewport({ x, y }))), this.#additive);
  }

  kill(): void {
    this.#overlay.remove();
  }
}

/** A press without a movement encloses nothing. */
function isDrawn(shape: Shape): boolean {
  return shape.kind === 'lasso' ? shape.points.length > 2 : Math.hypot(shape.from.x - shape.to.x, shape.from.y - shape.to.y) > 3;
}
