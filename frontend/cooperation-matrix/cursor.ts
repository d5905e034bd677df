import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { moved, placeAt, revealed, type Grid, type Place } from './grid.ts';

/** What the cursor moves over. */
export interface CursorGround {
  readonly grid: () => Grid;
  /** Whether there is anything in a cell. */
  readonly filled: (place: Place) => boolean;
  readonly frame: () => HTMLElement | null;
  /** Opens the pair under the cursor. */
  readonly open: () => void;
}

/** Where somebody is in the matrix, by hand or by keys, and how far it is scrolled. */
export class GridCursor implements ReactiveController {
  offset = { left: 0, top: 0 };
  touched = false;
  focused = false;
  place: Place = { row: 0, column: 1 };

  #pointed: Place | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #ground: CursorGround;

  constructor(host: ReactiveControllerHost, ground: CursorGround) {
    this.#host = host;
    this.#ground = ground;
    host.addController(this);
  }

  /** The cell pointed at, else the one under the cursor of who uses the keys. */
  get at(): Place | null {
    return this.#pointed ?? (this.focused ? this.place : null);
  }

  hostConnected(): void {
    this.#pointed = null;
  }

  readonly scrolled = (): void => {
    const frame = this.#ground.frame();
    this.offset = { left: frame?.scrollLeft ?? 0, top: frame?.scrollTop ?? 0 };
    this.#point(null);
  };

  readonly pointed = (event: PointerEvent): void => {
    const box = this.#ground.frame()?.getBoundingClientRect();
    if (box !== undefined && !(event.composedPath()[0] as Element).closest('.tip')) {
      const place = placeAt(this.#ground.grid(), event.clientX - box.left, event.clientY - box.top, this.offset);
      this.touched = event.pointerType === 'touch';
      this.place = event.type === 'pointerdown' && place !== null ? place : this.place;
      this.#point(place);
    }
  };

  readonly left = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') {
      this.#point(null);
    }
  };

  /** A touch shows what there is, with a link that opens it: a finger can't point first. */
  readonly clicked = (event: MouseEvent): void => {
    if (this.touched && event.isTrusted) {
      event.preventDefault();
    }
  };

  readonly focus = (): void => {
    this.focused = this.#ground.frame()?.matches(':focus-visible') === true;
    this.#host.requestUpdate();
  };

  readonly blur = (): void => {
    this.focused = false;
    this.#host.requestUpdate();
  };

  readonly pressed = (event: KeyboardEvent): void => {
    const frame = this.#ground.frame();
    if (event.altKey || event.target !== frame) {
      return;
    }
    if (event.key === 'Enter') {
      this.#ground.open();
      return;
    }
    const grid = this.#ground.grid();
    const to = moved(grid, this.place, event.key, event.ctrlKey || event.metaKey, this.#ground.filled);
    if (to !== null) {
      event.preventDefault();
      this.focused = true;
      this.place = to;
      this.#point(null);
      frame?.scrollTo(revealed(grid, to, this.offset));
    }
  };

  #point(place: Place | null): void {
    this.#pointed = place;
    this.#host.requestUpdate();
  }
}
