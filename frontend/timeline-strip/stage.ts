import { dragged, firstStep, gripAt, stepped, type Grip } from './brush.ts';
import { nextStretch, type Stretch } from './bursts.ts';
import { firstDay, lastDay } from './columns.ts';
import type { Content } from './content.ts';
import { binStart } from './days.ts';
import type { GestureHost } from './gestures.ts';
import { boxOf, hitTest, moved, sameTarget, targetsOf, zoneAt, type Target } from './hits.ts';
import type { Command } from './keys.ts';
import type { Scene } from './layout.ts';
import { Look } from './look.ts';
import type { Painter } from './painter.ts';
import { kept, revealing, toDay, toX, type DayRange, type Scale } from './scale.ts';
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

/** What hands, keys and buttons do to what is in sight and to the range. */
export class TimelineStage implements GestureHost {
  readonly #host: StageHost;
  readonly #compact: boolean;
  readonly #look: Look;
  #content: Content;
  #brush: DayRange | null = null;
  #stretch: Stretch | null = null;
  #hovered: Target | null = null;
  #focused: Target | null = null;
  #drag: { grip: Grip; before: DayRange | null; start: number; scale: Scale } | null = null;
  /** Whether a plain drag selects a range and doesn't move. */
  brushing = false;

  constructor(painter: Painter, content: Content, compact: boolean, host: StageHost) {
    this.#content = content;
    this.#compact = compact;
    this.#host = host;
    this.#look = new Look(painter, content, compact, (scene) => ({
      brush: this.#brush, stretch: this.#stretch,
      hovered: this.#hovered === null ? null : boxOf(scene, this.#hovered), focused: this.#focused === null ? null : boxOf(scene, this.#focused)
    }), () => host.moved());
  }

  /** What is on the screen. */
  get scene(): Scene {
    return this.#look.scene;
  }

  /** Other facts, or (not from the beginning) the same in other lanes. */
  show(content: Content, beginning: boolean): void {
    this.#content = content;
    this.#focused = null;
    this.#hovered = null;
    this.#stretch = null;
    this.#look.show(content, beginning, this.#brush);
  }

  setRange(range: DayRange | null): void {
    this.#brush = range;
    this.#look.schedule();
  }

  /** Lays out anew on the next frame: another theme. */
  redraw(): void {
    this.#look.redraw();
  }

  /** Draws now: another size has emptied the canvases. */
  resized(): void {
    this.#look.redraw();
    this.#look.draw();
  }

  kill(): void {
    this.#look.kill();
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
      this.#look.schedule();
    }
  }

  panBy(dx: number, dy: number): void {
    this.#look.panBy(dx, dy);
  }

  scrollBy(dy: number): void {
    this.#look.scrollBy(dy);
  }

  zoomAt(factor: number, x: number): void {
    this.#look.zoomAt(factor, x);
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
      const half = (this.#look.span.to - this.#look.span.from) / 2;
      this.#look.go(kept({ from: day - half, to: day + half }, this.#look.whole));
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
      this.#look.schedule();
    }
    this.#host.hovered(target, x, y);
  }

  leave(): void {
    this.#hovered = null;
    this.#look.schedule();
    this.#host.hovered(null, 0, 0);
  }

  // keys and buttons

  run(command: Command): void {
    const { scale } = this.scene;
    switch (command) {
      case 'left':
      case 'right':
      case 'up':
      case 'down':
        return this.#go(command);
      case 'first':
      case 'last':
        return this.#goToEnd(command === 'first');
      case 'open':
        return this.#focused === null ? undefined : this.#host.opened(this.#focused);
      case 'zoom-in':
        return this.zoomAt(0.6, this.#middle());
      case 'zoom-out':
        return this.zoomAt(1 / 0.6, this.#middle());
      case 'fit':
        return this.#look.go(this.#look.whole);
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
    const { core } = this.#look;
    this.#range(this.#brush === null ? firstStep(core) : stepped(this.#brush, steps, core));
    if (this.#brush !== null) {
      this.#look.go(revealing(this.#look.span, this.#brush, this.#look.whole));
    }
  }

  #range(range: DayRange | null): void {
    this.#brush = range;
    this.#host.ranged(range, true);
    this.#look.schedule();
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
      this.#look.draw();
      target = moved(this.scene, this.#focused, direction);
    }
    if (target !== null) {
      this.#focus(target);
    }
  }

  #focus(target: Target | null): void {
    this.#focused = target;
    this.#look.schedule();
    this.#host.focused(target);
  }

  /** To the first or last fact of the lane one is in, wherever it is. */
  #goToEnd(first: boolean): void {
    const lane = this.#focused?.lane ?? this.scene.rows[0]?.lane ?? 0;
    const { starts } = this.#content.model.index.daysOf(lane);
    const day = first ? starts[0] : starts.at(-1);
    if (day !== undefined) {
      this.#look.go(revealing(this.#look.span, { from: day, to: day }, this.#look.whole));
      this.#look.draw();
      const row = this.scene.rows.find((each) => each.lane === lane);
      const targets = row === undefined ? [] : targetsOf(this.scene, row).filter(({ on }) => on !== 'undated');
      this.#focus((first ? targets[0] : targets.at(-1)) ?? null);
    }
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
      this.#look.go(revealing(this.#look.span, this.#stretch, this.#look.whole));
    }
    this.#host.jumped(what, this.#stretch);
    this.#look.schedule();
  }
}
