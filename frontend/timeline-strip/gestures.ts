/** What a hand does on the canvas. Places are CSS pixels from its corner. */
export interface GestureHost {
  /** A press: what a drag from here does. */
  grab(x: number, y: number, shift: boolean): 'pan' | 'brush';
  panBy(dx: number, dy: number): void;
  brushTo(x: number, done: boolean): void;
  zoomAt(factor: number, x: number): void;
  scrollBy(dy: number): void;
  click(x: number, y: number): void;
  doubleClick(x: number, y: number): void;
  hover(x: number, y: number): void;
  leave(): void;
  /** Whether the wheel scrolls the lanes here, zooms, or is left to the page. */
  wheelAt(x: number, y: number, zoomKey: boolean): 'scroll' | 'zoom' | 'page';
}

/** Below this a press is a click. */
const CLICK_REACH = 4;

/** Listens to pointers and the wheel; returns how to stop. */
export function listenTo(element: HTMLElement, host: GestureHost): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let drag: { mode: 'pan' | 'brush' | 'pinch'; startX: number; startY: number; moved: boolean } | null = null;

  const place = (event: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) {
      return;
    }
    const at = place(event);
    pointers.set(event.pointerId, at);
    element.setPointerCapture(event.pointerId);
    if (pointers.size === 2) {
      drag = { mode: 'pinch', startX: at.x, startY: at.y, moved: true };
    } else if (pointers.size === 1) {
      drag = { mode: host.grab(at.x, at.y, event.shiftKey), startX: at.x, startY: at.y, moved: false };
    }
  };

  const move = (event: PointerEvent): void => {
    const at = place(event);
    const before = pointers.get(event.pointerId);
    if (before === undefined || drag === null) {
      host.hover(at.x, at.y);
      return;
    }
    if (drag.mode === 'pinch') {
      pinch(event.pointerId, before, at);
    } else if (drag.moved || Math.hypot(at.x - drag.startX, at.y - drag.startY) >= CLICK_REACH) {
      drag.moved = true;
      if (drag.mode === 'pan') {
        host.panBy(at.x - before.x, at.y - before.y);
      } else {
        host.brushTo(at.x, false);
      }
    }
    if (drag.moved) {
      pointers.set(event.pointerId, at);
    }
  };

  const pinch = (moving: number, before: { x: number; y: number }, at: { x: number; y: number }): void => {
    const other = [...pointers].find(([id]) => id !== moving)?.[1];
    if (other !== undefined) {
      const apart = Math.max(10, Math.abs(before.x - other.x));
      host.panBy((at.x - before.x) / 2, 0);
      host.zoomAt(apart / Math.max(10, Math.abs(at.x - other.x)), (at.x + other.x) / 2);
    }
  };

  const up = (event: PointerEvent): void => {
    const at = place(event);
    if (!pointers.delete(event.pointerId) || drag === null) {
      return;
    }
    const ended = drag;
    drag = pointers.size > 0 ? { ...ended, mode: 'pan', moved: true } : null;
    if (ended.mode === 'brush' && ended.moved) {
      host.brushTo(at.x, true);
    } else if (!ended.moved && event.type === 'pointerup') {
      host.click(at.x, at.y);
    }
  };

  const wheel = (event: WheelEvent): void => {
    const at = place(event);
    const does = host.wheelAt(at.x, at.y, event.ctrlKey || event.metaKey);
    if (does === 'page') {
      return;
    }
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      host.panBy(-event.deltaX * unit, 0);
    } else if (does === 'scroll') {
      host.scrollBy(event.deltaY * unit);
    } else {
      host.zoomAt(Math.exp(Math.max(-120, Math.min(120, event.deltaY * unit)) * (event.ctrlKey ? 0.008 : 0.0025)), at.x);
    }
  };

  const double = (event: MouseEvent): void => {
    const { x, y } = place(event);
    host.doubleClick(x, y);
  };
  const leave = (): void => host.leave();
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('dblclick', double);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('wheel', wheel);
    element.removeEventListener('dblclick', double);
  };
}
