import { panned, zoomed, type Camera, type Size } from './camera.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map under the hand. */
export interface MapGround {
  readonly frame: () => HTMLElement | null;
  readonly camera: () => Camera | null;
  readonly size: () => Size;
  readonly moveTo: (camera: Camera) => void;
  /** Somebody points somewhere; null for nowhere. */
  readonly point: (point: Point | null, touched: boolean) => void;
  /** Somebody pressed and let go in one place. */
  readonly press: (point: Point, touched: boolean) => void;
}

/** Drags, points and zooms. */
export class MapGestures {
  #drag: { readonly at: Point; readonly moved: boolean } | null = null;
  #touched = false;
  readonly #ground: MapGround;

  constructor(ground: MapGround) {
    this.#ground = ground;
  }

  readonly down = (event: PointerEvent): void => {
    if (!(event.composedPath()[0] as Element).closest('.zoom, .tip')) {
      this.#drag = { at: this.#at(event), moved: false };
      this.#touched = event.pointerType === 'touch';
      this.#ground.frame()?.setPointerCapture(event.pointerId);
    }
  };

  readonly move = (event: PointerEvent): void => {
    const point = this.#at(event);
    const camera = this.#ground.camera();
    const drag = this.#drag;
    if (drag === null || camera === null) {
      this.#ground.point(point, this.#touched);
      return;
    }
    const dx = point.x - drag.at.x;
    const dy = point.y - drag.at.y;
    if (drag.moved || Math.hypot(dx, dy) > 4) {
      this.#drag = { at: point, moved: true };
      this.#ground.point(null, this.#touched);
      this.#ground.moveTo(panned(camera, dx, dy, this.#ground.size()));
    }
  };

  readonly up = (event: PointerEvent): void => {
    const drag = this.#drag;
    this.#drag = null;
    if (drag !== null && !drag.moved) {
      this.#ground.press(this.#at(event), this.#touched);
    }
  };

  readonly leave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && this.#drag === null) {
      this.#ground.point(null, false);
    }
  };

  /** With Control, as everywhere; the wheel alone scrolls the page. */
  readonly wheel = (event: WheelEvent): void => {
    const camera = this.#ground.camera();
    if ((event.ctrlKey || event.metaKey) && camera !== null) {
      event.preventDefault();
      this.#ground.moveTo(zoomed(camera, Math.exp(-event.deltaY / 300), this.#at(event), this.#ground.size()));
    }
  };

  #at(event: MouseEvent): Point {
    const box = this.#ground.frame()?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  }
}
