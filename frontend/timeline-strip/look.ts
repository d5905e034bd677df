import type { Content } from './content.ts';
import { layout, type Scene } from './layout.ts';
import type { OverlayState } from './overlay.ts';
import type { Painter } from './painter.ts';
import { fitted, kept, panned, toDay, zoomed, type DayRange, type Span } from './scale.ts';

/** What is in sight: the stretch of time, the lanes scrolled to, and the scene laid out from them, at most once a frame. */
export class Look {
  readonly #painter: Painter;
  readonly #compact: boolean;
  readonly #above: (scene: Scene) => OverlayState;
  readonly #moved: () => void;
  #content: Content;
  #span: Span;
  #scroll = 0;
  #scene: Scene | null = null;
  #drawn: Scene | null = null;
  /** The scene is of before: it is laid out anew when it is drawn. */
  #stale = true;
  #frame = 0;

  /**
   * @param above what is drawn above the facts
   * @param moved called when something else comes into sight
   */
  constructor(painter: Painter, content: Content, compact: boolean, above: (scene: Scene) => OverlayState, moved: () => void) {
    this.#painter = painter;
    this.#content = content;
    this.#compact = compact;
    this.#above = above;
    this.#moved = moved;
    this.#span = this.#beginning(null);
  }

  get scene(): Scene {
    return this.#scene ?? this.#layout();
  }

  get span(): Span {
    return this.#span;
  }

  get whole(): Span {
    return fitted(this.#content.dated.extent);
  }

  /** Where nearly all facts are, whatever a single odd date says. */
  get core(): Span {
    return kept(fitted(this.#content.dated.core()), this.whole);
  }

  /** Other facts, or (not from the beginning) the same in other lanes. */
  show(content: Content, beginning: boolean, range: DayRange | null): void {
    this.#content = content;
    this.#scroll = 0;
    if (beginning) {
      this.#span = this.#beginning(range);
    }
    this.redraw();
  }

  /** Where one looks first: where nearly all facts are, and the range if there is one. */
  #beginning(range: DayRange | null): Span {
    const { whole, core } = this;
    return range === null ? core : { from: Math.max(whole.from, Math.min(core.from, range.from)), to: Math.min(whole.to, Math.max(core.to, range.to + 1)) };
  }

  go(span: Span): void {
    this.#span = span;
    this.redraw();
    this.#moved();
  }

  panBy(dx: number, dy: number): void {
    this.scrollBy(-dy);
    this.go(panned(this.#span, (-dx / this.scene.scale.width) * (this.#span.to - this.#span.from), this.whole));
  }

  scrollBy(dy: number): void {
    const most = Math.max(0, this.scene.contentHeight - this.scene.frame.plot.height);
    const scroll = Math.min(Math.max(0, this.#scroll + dy), most);
    if (scroll !== this.#scroll) {
      this.#scroll = scroll;
      this.redraw();
      this.#moved();
    }
  }

  zoomAt(factor: number, x: number): void {
    const { scale } = this.scene;
    this.go(zoomed(this.#span, factor, toDay(scale, Math.min(Math.max(x, scale.x), scale.x + scale.width)), this.whole));
  }

  /** Lays out anew on the next frame: another size, theme or content. */
  redraw(): void {
    this.#stale = true;
    this.schedule();
  }

  /** Draws on the next frame what has changed. */
  schedule(): void {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.draw();
      });
    }
  }

  /** Draws now what has changed. */
  draw(): void {
    const scene = this.#stale ? this.#layout() : this.scene;
    if (this.#drawn !== scene) {
      this.#drawn = scene;
      this.#painter.drawFacts(scene);
    }
    this.#painter.drawAbove(scene, this.#above(scene));
  }

  #layout(): Scene {
    const { model, labels } = this.#content;
    const view = { width: this.#painter.width, height: this.#painter.height, span: this.#span, scroll: this.#scroll, compact: this.#compact };
    let scene = layout(model, view, labels, this.#painter.measure);
    const most = Math.max(0, scene.contentHeight - scene.frame.plot.height);
    if (this.#scroll > most) {
      this.#scroll = most;
      scene = layout(model, { ...view, scroll: most }, labels, this.#painter.measure);
    }
    this.#scene = scene;
    this.#stale = false;
    return scene;
  }

  kill(): void {
    cancelAnimationFrame(this.#frame);
  }
}
