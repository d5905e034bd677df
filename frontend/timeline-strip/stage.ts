import { dragged, firstStep, gripAt, stepped, type Grip } from './brush.ts';
import { nextStretch, type Stretch } from './bursts.ts';
import { firstDay, lastDay } from './columns.ts';
import type { Content } from './content.ts';
import { binStart } from './days.ts';
import type { GestureHost } from './gestures.ts';
import { boxOf, hitTest, moved, sameTarget, targetsOf, zoneAt, type Target } from './hits.ts';
import type { Command } from './keys.ts';
import { layout, type Scene } from './layout.ts';
import type { Painter } from './painter.ts';
import { fitted, kept, panned, revealing, toDay, toX, zoomed, type DayRange, type Scale, type Span } from './scale.ts';
import { burstsOf, gapsOf } from './stretches.ts';

/** What the stage tells the element around it. */
export interface StageHost {
  /** The range is another; not final while it is dragged. */
  ranged(range: DayRange | null, final: boolean): void;
  opened(target: Target): void;
  focused(target: Target | null): void;
  hovered(target: Target | null, x: number, y: number): void;
  jumped(what: 'gap' | 'burst', stretch: Stretch | null): void;
  /** Something else is in sight. */
  moved(): void;
}

/** The state of what one looks at, and what hands and keys do to it; drawn at most once a frame. */
export class TimelineStage implements GestureHost {
  readonly #painter: Painter;
  readonly #host: StageHost;
  readonly #compact: boolean;
  #content: Content;
  #span: Span;
  #scroll = 0;
  #brush: DayRange | null = null;
  #stretch: Stretch | null = null;
  #hovered: Target | null = null;
  #focused: Target | null = null;
  #drag: { grip: Grip; before: DayRange | null; start: number; scale: Scale } | null = null;
  #scene: Scene | null = null;
  #stale = true;
  #frame = 0;
  /** Whether a plain drag selects a range and doesn't move. */
  brushing = false;

  constructor(painter: Painter, content: Content, compact: boolean, host: StageHost) {
    this.#painter = painter;
    this.#content = content;
    this.#compact = compact;
    this.#host = host;
    this.#span = this.#beginning();
  }

  /** What is on the screen. */
  get scene(): Scene {
    this.#scene ??= this.#layout();
    return this.#scene;
  }

  get range(): DayRange | null {
    return this.#brush;
  }

  get whole(): Span {
    return fitted(this.#content.dated.extent);
  }

  /** Other facts, or the same in other lanes. */
  show(content: Content, again: boolean): void {
    this.#content = content;
    this.#scroll = 0;
    this.#focused = null;
    this.#hovered = null;
    this.#stretch = null;
    if (again) {
      this.#span = this.#beginning();
    }
    this.redraw();
  }

  /** Where one looks first: where nearly all facts are, and the range if there is one. */
  #beginning(): Span {
    const core = kept(fitted(this.#content.dated.core()), this.whole);
    return this.#brush === null ? core : { from: Math.max(this.whole.from, Math.min(core.from, this.#brush.from)), to: Math.min(this.whole.to, Math.max(core.to, this.#brush.to + 1)) };
  }

  setRange(range: DayRange | null): void {
    this.#brush = range;
    this.#schedule();
  }

  /** Lays out anew on the next frame: another size, theme or content. */
  redraw(): void {
    this.#stale = true;
    this.#schedule();
  }

  kill(): void {
    cancelAnimationFrame(this.#frame);
  }

  #look(span: Span): void {
    this.#span = span;
    this.redraw();
    this.#host.moved();
  }

  #schedule(): void {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.draw();
      });
    }
  }

  /** Draws now what has changed. */
  draw(): void {
    if (this.#stale) {
      this.#scene = this.#layout();
      this.#stale = false;
      this.#painter.drawFacts(this.scene);
    }
    this.#painter.drawAbove(this.scene, {
      brush: this.#brush, stretch: this.#stretch,
      hovered: this.#hovered === null ? null : boxOf(this.scene, this.#hovered), focused: this.#focused === null ? null : boxOf(this.scene, this.#focused)
    });
  }

  #layout(): Scene {
    const { model, labels } = this.#content;
    const view = { width: this.#painter.width, height: this.#painter.height, span: this.#span, scroll: this.#scroll, compact: this.#compact };
    const scene = layout(model, view, labels, this.#painter.measure);
    const most = Math.max(0, scene.contentHeight - scene.frame.plot.height);
    if (this.#scroll > most) {
      this.#scroll = most;
      return layout(model, { ...view, scroll: most }, labels, this.#painter.measure);
    }
    return scene;
  }

  // hands

  grab(x: number, y: number, shift: boolean): 'pan' | 'brush' {
    const zone = zoneAt(this.scene, x, y);
    const scale = zone === 'overview' && this.scene.overview !== null ? this.scene.overview : this.scene.scale;
    const grip = gripAt(this.#brush, x, (day) => toX(scale, day));
    const ends = grip === 'from' || grip === 'to';
    if (zone === 'heads' || zone === 'band' || (zone === 'lanes' && !ends && !shift && !this.brushing && !this.#compact)) {
      return 'pan';
    }
    this.#drag = { grip: zone === 'lanes' && grip === 'move' && !this.#compact ? 'new' : grip, before: this.#brush, start: toDay(scale, x), scale };
    return 'brush';
  }

  brushTo(x: number, done: boolean): void {
    if (this.#drag !== null) {
      const { grip, before, start, scale } = this.#drag;
      this.#brush = dragged(grip, before, start, toDay(scale, Math.min(Math.max(x, scale.x), scale.x + scale.width - 0.01)));
      this.#host.ranged(this.#brush, done);
      this.#schedule();
    }
  }

  panBy(dx: number, dy: number): void {
    this.scrollBy(-dy);
    const { scale } = this.scene;
    this.#look(panned(this.#span, (-dx / scale.width) * (this.#span.to - this.#span.from), this.whole));
  }

  scrollBy(dy: number): void {
    const most = Math.max(0, this.scene.contentHeight - this.scene.frame.plot.height);
    const scroll = Math.min(Math.max(0, this.#scroll + dy), most);
    if (scroll !== this.#scroll) {
      this.#scroll = scroll;
      this.redraw();
      this.#host.moved();
    }
  }

  zoomAt(factor: number, x: number): void {
    const { scale } = this.scene;
    this.#look(zoomed(this.#span, factor, toDay(scale, Math.min(Math.max(x, scale.x), scale.x + scale.width)), this.whole));
  }

  wheelAt(x: number, y: number, zoomKey: boolean): 'scroll' | 'zoom' | 'page' {
    if (this.#compact) {
      return zoomKey ? 'zoom' : 'page';
    }
    return !zoomKey && zoneAt(this.scene, x, y) === 'heads' ? 'scroll' : 'zoom';
  }

  click(x: number, y: number): void {
    const target = hitTest(this.scene, x, y);
    if (target !== null) {
      this.#focus(target);
      this.#host.opened(target);
    } else if (zoneAt(this.scene, x, y) === 'overview' && this.scene.overview !== null) {
      const day = toDay(this.scene.overview, x);
      const half = (this.#span.to - this.#span.from) / 2;
      this.#look(kept({ from: day - half, to: day + half }, this.whole));
    }
  }

  doubleClick(x: number, y: number): void {
    if (zoneAt(this.scene, x, y) === 'lanes') {
      this.zoomAt(0.5, x);
    }
  }

  hover(x: number, y: number): void {
    const target = hitTest(this.scene, x, y);
    if (!sameTarget(target, this.#hovered)) {
      this.#hovered = target;
      this.#schedule();
    }
    this.#host.hovered(target, x, y);
  }

  leave(): void {
    this.#hovered = null;
    this.#schedule();
    this.#host.hovered(null, 0, 0);
  }

  // keys and buttons

  run(command: Command): void {
    const { scale } = this.scene;
    const days = this.#span.to - this.#span.from;
    switch (command) {
      case 'left':
      case 'right':
      case 'up':
      case 'down':
        return this.#go(command);
      case 'first':
      case 'last':
        this.#look(kept(command === 'first' ? { from: this.whole.from, to: this.whole.from + days } : { from: this.whole.to - days, to: this.whole.to }, this.whole));
        this.draw();
        return this.#focus(this.#edgeTarget(command === 'first'));
      case 'open':
        return this.#focused === null ? undefined : this.#host.opened(this.#focused);
      case 'zoom-in':
        return this.zoomAt(0.6, this.#middle());
      case 'zoom-out':
        return this.zoomAt(1 / 0.6, this.#middle());
      case 'fit':
        return this.#look(this.whole);
      case 'pan-left':
        return this.panBy(scale.width / 4, 0);
      case 'pan-right':
        return this.panBy(-scale.width / 4, 0);
      case 'range-from':
      case 'range-to':
        return this.#rangeFromFocus(command === 'range-from');
      case 'clear':
        this.#stretch = null;
        return this.#range(null);
      case 'step-on':
        return this.step(1);
      case 'step-back':
        return this.step(-1);
      case 'next-gap':
      case 'previous-gap':
        return this.#jump('gap', gapsOf(this.#content.model.whole), command === 'next-gap' ? 1 : -1);
      case 'next-burst':
      case 'previous-burst':
        return this.#jump('burst', burstsOf(this.#content.model.whole), command === 'next-burst' ? 1 : -1);
      default:
    }
  }

  /** One step of time played. */
  step(steps: 1 | -1): void {
    this.#range(this.#brush === null ? firstStep(this.whole) : stepped(this.#brush, steps, this.whole));
    if (this.#brush !== null) {
      this.#look(revealing(this.#span, this.#brush, this.whole));
    }
  }

  #range(range: DayRange | null): void {
    this.#brush = range;
    this.#host.ranged(range, true);
    this.#schedule();
  }

  #go(direction: 'left' | 'right' | 'up' | 'down'): void {
    let target = moved(this.scene, this.#focused, direction);
    if (target === null && this.#focused !== null) {
      // At the edge: the next part comes into sight, and its first item is the next.
      if (direction === 'left' || direction === 'right') {
        this.panBy(((direction === 'left' ? 1 : -1) * this.scene.scale.width) / 2, 0);
      } else {
        this.scrollBy((direction === 'up' ? -1 : 1) * 60);
      }
      this.draw();
      target = moved(this.scene, this.#focused, direction);
    }
    if (target !== null) {
      this.#focus(target);
    }
  }

  #focus(target: Target | null): void {
    this.#focused = target;
    this.#schedule();
    this.#host.focused(target);
  }

  #edgeTarget(first: boolean): Target | null {
    const row = this.scene.rows.find(({ lane }) => lane === this.#focused?.lane) ?? this.scene.rows[0];
    const targets = row === undefined ? [] : targetsOf(this.scene, row).filter(({ on }) => on !== 'undated');
    return (first ? targets[0] : targets.at(-1)) ?? null;
  }

  #middle(): number {
    const box = this.#focused === null ? null : boxOf(this.scene, this.#focused);
    return box === null ? this.scene.scale.x + this.scene.scale.width / 2 : box.x + box.width / 2;
  }

  #rangeFromFocus(start: boolean): void {
    const target = this.#focused;
    if (target === null || target.on === 'undated') {
      return;
    }
    const { columns } = this.#content.model.index;
    const days = target.on === 'item' ? { from: firstDay(columns, target.fact), to: lastDay(columns, target.fact) }
      : { from: binStart(this.scene.bins.level, target.bin), to: binStart(this.scene.bins.level, target.bin + 1) - 1 };
    const before = this.#brush ?? days;
    this.#range(start ? { from: days.from, to: Math.max(days.to, before.to) } : { from: Math.min(days.from, before.from), to: days.to });
  }

  #jump(what: 'gap' | 'burst', stretches: readonly Stretch[], direction: 1 | -1): void {
    const from = this.#stretch?.from ?? (direction > 0 ? -Infinity : Infinity);
    this.#stretch = nextStretch(stretches, from, direction);
    if (this.#stretch !== null) {
      this.#look(revealing(this.#span, this.#stretch, this.whole));
    }
    this.#host.jumped(what, this.#stretch);
    this.#schedule();
  }
}
