import { drawOn, fontOf, type Palette } from './canvas.ts';
import type { Measure } from './draw-list.ts';
import type { Scene } from './layout.ts';
import { drawOverlay, type OverlayState } from './overlay.ts';

/** The two canvases: the facts below, what a hand moves above. */
export class Painter {
  readonly #facts: CanvasRenderingContext2D;
  readonly #above: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  #width = 0;
  #height = 0;
  #ratio = 0;
  palette: Palette;

  constructor(facts: HTMLCanvasElement, above: HTMLCanvasElement, palette: Palette) {
    this.#facts = context(facts);
    this.#above = context(above);
    this.palette = palette;
  }

  get width(): number {
    return this.#width;
  }

  get height(): number {
    return this.#height;
  }

  /** Takes another size, in CSS pixels; the canvases have as many dots as the screen. Tells whether anything changed. */
  resize(width: number, height: number): boolean {
    const ratio = globalThis.devicePixelRatio || 1;
    if (width === this.#width && height === this.#height && ratio === this.#ratio) {
      return false;
    }
    this.#width = width;
    this.#height = height;
    this.#ratio = ratio;
    for (const each of [this.#facts, this.#above]) {
      each.canvas.width = Math.max(1, Math.round(width * ratio));
      each.canvas.height = Math.max(1, Math.round(height * ratio));
      each.setTransform(ratio, 0, 0, ratio, 0, 0);
    }
    return true;
  }

  drawFacts(scene: Scene): void {
    this.#facts.clearRect(0, 0, this.#width, this.#height);
    drawOn(this.#facts, scene.drawings, this.palette);
  }

  drawAbove(scene: Scene, state: OverlayState): void {
    drawOverlay(this.#above, scene, state, this.palette, this.#width, this.#height);
  }

  /** How wide a text is in the page's font; every text is measured once. */
  readonly measure: Measure = (text, size, strong = false) => {
    const font = fontOf(size, strong, this.palette.font);
    const key = `${font}${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      if (this.#widths.size > 20_000) {
        this.#widths.clear();
      }
      this.#above.font = font;
      width = this.#above.measureText(text).width;
      this.#widths.set(key, width);
    }
    return width;
  };
}

function context(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const found = canvas.getContext('2d');
  if (found === null) {
    throw new Error('This browser can’t draw on a canvas');
  }
  return found;
}
