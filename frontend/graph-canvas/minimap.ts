import { boundsOf, type Bounds, type Point } from './layout.ts';

/** The whole canvas in small, with a frame around what is on the screen. */
export class Minimap {
  readonly #element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #frame: HTMLElement;
  #bounds: Bounds | null = null;

  /** Draws into an element that holds a canvas and a frame; tells where one wants to look. */
  constructor(element: HTMLElement, canvas: HTMLCanvasElement, frame: HTMLElement, goTo: (point: Point) => void) {
    this.#element = element;
    this.#canvas = canvas;
    this.#frame = frame;
    const go = (event: PointerEvent): void => {
      const point = this.#pointAt(event);
      if (point !== null && event.buttons === 1) {
        goTo(point);
      }
    };
    element.addEventListener('pointerdown', (event) => {
      element.setPointerCapture(event.pointerId);
      go(event);
    });
    element.addEventListener('pointermove', go);
  }

  /** Everything anew: a dot for each node. */
  draw(nodes: readonly { readonly point: Point; readonly colour: string }[]): void {
    const context = this.#canvas.getContext('2d');
    const { clientWidth: width, clientHeight: height } = this.#element;
    if (context === null || width === 0) {
      return;
    }
    const pixels = window.devicePixelRatio;
    this.#canvas.width = Math.round(width * pixels);
    this.#canvas.height = Math.round(height * pixels);
    this.#bounds = around(boundsOf(nodes.map(({ point }) => point)), width / height);
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    context.clearRect(0, 0, width, height);
    const size = nodes.length > 1000 ? 1.5 : 3;
    for (const { point, colour } of nodes) {
      const { x, y } = this.#place(point);
      context.fillStyle = colour;
      context.fillRect(x - size / 2, y - size / 2, size, size);
    }
  }

  /** Frames what is on the screen, given by two of its corners. */
  frame(corner: Point, opposite: Point): void {
    if (this.#bounds === null) {
      return;
    }
    const [a, b] = [this.#place(corner), this.#place(opposite)];
    const { clientWidth: width, clientHeight: height } = this.#element;
    const left = clamp(Math.min(a.x, b.x), width);
    const top = clamp(Math.min(a.y, b.y), height);
    this.#frame.style.transform = `translate(${left}px, ${top}px)`;
    this.#frame.style.width = `${clamp(Math.max(a.x, b.x), width) - left}px`;
    this.#frame.style.height = `${clamp(Math.max(a.y, b.y), height) - top}px`;
  }

  #place({ x, y }: Point): Point {
    const { minX, maxX, minY, maxY } = this.#bounds ?? { minX: 0, maxX: 1, minY: 0, maxY: 1 };
    // the graph's y goes up
    return { x: ((x - minX) / (maxX - minX)) * this.#element.clientWidth, y: ((maxY - y) / (maxY - minY)) * this.#element.clientHeight };
  }

  #pointAt(event: PointerEvent): Point | null {
    if (this.#bounds === null) {
      return null;
    }
    const { left, top, width, height } = this.#element.getBoundingClientRect();
    const { minX, maxX, minY, maxY } = this.#bounds;
    return { x: minX + ((event.clientX - left) / width) * (maxX - minX), y: maxY - ((event.clientY - top) / height) * (maxY - minY) };
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

/** Pure: bounds with room at the sides, in the shape of the map. */
export function around(bounds: Bounds | null, aspect: number): Bounds | null {
  if (bounds === null) {
    return null;
  }
  const width = Math.max(bounds.maxX - bounds.minX + 120, (bounds.maxY - bounds.minY + 120) * aspect, 400);
  const height = width / aspect;
  const [x, y] = [(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2];
  return { minX: x - width / 2, maxX: x + width / 2, minY: y - height / 2, maxY: y + height / 2 };
}
