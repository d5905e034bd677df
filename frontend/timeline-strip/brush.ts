import type { DayRange, Span } from './scale.ts';

/** What a hand on the brush does: makes a new one, moves it, or pulls one of its ends. */
export type Grip = 'new' | 'move' | 'from' | 'to';

/** How near to an end one has to be to pull it. */
const REACH = 6;

/** What a press at a place takes hold of. */
export function gripAt(brush: DayRange | null, x: number, toX: (day: number) => number): Grip {
  if (brush === null) {
    return 'new';
  }
  const left = toX(brush.from);
  const right = toX(brush.to + 1);
  if (Math.abs(x - left) <= REACH) {
    return 'from';
  }
  if (Math.abs(x - right) <= REACH) {
    return 'to';
  }
  return x > left && x < right ? 'move' : 'new';
}

/** The brush while it is dragged from one day to another; days are whole, so a brush is never shorter than one. */
export function dragged(grip: Grip, before: DayRange | null, start: number, now: number): DayRange {
  const a = Math.floor(start);
  const b = Math.floor(now);
  if (grip === 'new' || before === null) {
    return ordered(a, b);
  }
  if (grip === 'from') {
    return ordered(b, before.to);
  }
  if (grip === 'to') {
    return ordered(before.from, b);
  }
  return { from: before.from + b - a, to: before.to + b - a };
}

function ordered(a: number, b: number): DayRange {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** The next step of time played: the brush moved on by its own length, beginning again after the end. */
export function stepped(brush: DayRange, steps: number, whole: Span): DayRange {
  const days = brush.to - brush.from + 1;
  const first = Math.floor(whole.from);
  const last = Math.ceil(whole.to) - 1;
  let from = brush.from + steps * days;
  if (from > last) {
    from = first;
  } else if (from + days - 1 < first) {
    from = Math.max(first, last - days + 1);
  }
  return { from, to: from + days - 1 };
}

/** Where time begins to be played when nothing is brushed: a stretch from the start, a twelfth of what is to be seen. */
export function firstStep(whole: Span): DayRange {
  const days = Math.max(1, Math.round((whole.to - whole.from) / 12));
  const from = Math.floor(whole.from);
  return { from, to: from + days - 1 };
}
