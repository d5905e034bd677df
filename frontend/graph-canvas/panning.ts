import type { Point } from './layout.ts';
import type { CanvasSigma } from './renderer.ts';

/** So many pixels are drawn beyond each edge of the screen; so far one may pan before anything is drawn anew. */
export const MARGIN = 128;
/** Milliseconds without a movement after which the picture is drawn for where one has come to. */
const REST = 150;

/** Where sigma draws: a picture larger than the screen, behind a window of the screen's size. */
export interface Frame {
  readonly window: HTMLElement;
  /** Moves under the window. */
  readonly picture: HTMLElement;
  /** As large as the picture, but at rest: what takes the pointer, so that its places don't move with the picture. */
  readonly touched: HTMLElement;
}

export function frameIn(stage: HTMLElement): Frame {
  const window = stage.appendChild(document.createElement('div'));
  window.style.cssText = 'position: absolute; inset: 0; overflow: hidden;';
  const picture = window.appendChild(document.createElement('div'));
  const touched = window.appendChild(document.createElement('div'));
  picture.style.cssText = `position: absolute; inset: -${MARGIN}px; will-change: transform;`;
  touched.style.cssText = `position: absolute; inset: -${MARGIN}px;`;
  return { window, picture, touched };
}

/** A place in the picture as a place on the screen. */
export function onScreen({ x, y }: Point): Point {
  return { x: x - MARGIN, y: y - MARGIN };
}

/**
 * While one only pans nothing is drawn: the browser moves the picture that is there, which costs the same whatever is on
 * it. It is drawn anew when its edge would come into sight, when one zooms, and at rest. Sigma's places are those of the
 * picture as drawn; before a pointer asks what stands somewhere, the picture is brought to where one looks.
 */
export class Panning {
  readonly #sigma: CanvasSigma;
  readonly #frame: Frame;
  readonly #shifted: () => void;
  readonly #stop = new AbortController();
  #drawn: { readonly ratio: number; readonly angle: number } | null = null;
  #aside = false;
  #timer = 0;
  #frameAtRest = 0;

  /** @param shifted told when one looks elsewhere, though nothing was drawn */
  constructor(sigma: CanvasSigma, frame: Frame, shifted: () => void) {
    this.#sigma = sigma;
    this.#frame = frame;
    this.#shifted = shifted;
    const { mouse } = sigma.getCanvases();
    if (mouse !== undefined) {
      frame.touched.appendChild(mouse);
    }
    // sigma would draw with every movement
    sigma.getCamera().removeAllListeners('updated').on('updated', () => this.#moved());
    sigma.on('beforeRender', () => {
      const { ratio, angle } = sigma.getCamera();
      this.#drawn = { ratio, angle };
      this.#putBack();
    });
    const { signal } = this.#stop;
    for (const type of ['pointerdown', 'pointermove', 'wheel', 'touchstart', 'click', 'dblclick', 'contextmenu'] as const) {
      frame.window.addEventListener(type, (event) => this.#asked(event), { capture: true, passive: true, signal });
    }
  }

  /** The picture stands aside of where it was drawn. */
  get underWay(): boolean {
    return this.#aside;
  }

  #moved(): void {
    const { ratio, angle } = this.#sigma.getCamera();
    const { x, y } = this.#shift();
    if (this.#drawn === null || this.#drawn.ratio !== ratio || this.#drawn.angle !== angle || Math.abs(x) > MARGIN || Math.abs(y) > MARGIN) {
      this.#sigma.scheduleRender();
      return;
    }
    // whole pixels of the screen: names keep their edges
    const pixels = window.devicePixelRatio;
    this.#frame.picture.style.transform = `translate(${Math.round(x * pixels) / pixels}px, ${Math.round(y * pixels) / pixels}px)`;
    this.#aside = true;
    this.#awaitRest();
    this.#shifted();
  }

  #awaitRest(): void {
    this.#forgetRest();
    this.#timer = window.setTimeout(() => {
      // on a slow machine the next movement waits for its frame: it comes before this one's end
      this.#frameAtRest = requestAnimationFrame(() => this.#draw());
    }, REST);
  }

  #forgetRest(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frameAtRest);
  }

  /** At once; nothing but where one looks has changed. */
  #draw(): void {
    this.#sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true });
  }

  /** How far what is looked at has gone from where it was drawn. */
  #shift(): Point {
    const middle = { x: 0.5, y: 0.5 };
    const now = this.#sigma.framedGraphToViewport(middle, { cameraState: this.#sigma.getCamera().getState() });
    const before = this.#sigma.framedGraphToViewport(middle);
    return { x: now.x - before.x, y: now.y - before.y };
  }

  #asked(event: Event): void {
    if (this.#aside && !(event.type === 'pointermove' && (event as PointerEvent).buttons !== 0)) {
      this.#draw();
    }
  }

  #putBack(): void {
    this.#forgetRest();
    if (this.#aside) {
      this.#aside = false;
      this.#frame.picture.style.transform = '';
    }
  }

  kill(): void {
    this.#forgetRest();
    this.#stop.abort();
  }
}
