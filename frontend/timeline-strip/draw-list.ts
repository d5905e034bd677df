/**
 * What is on the screen, as plain shapes: the canvas draws it, and an export writes it as SVG. Inks are names; what colour
 * they have is decided where they are drawn.
 */

export type Ink = 'text' | 'muted' | 'line' | 'surface' | 'sunken' | 'accent' | 'danger' | `sector:${string}` | `kind:${string}`;

/** Solid for what is so and dated well, faded for what may lie there, hollow for plans, struck for what is denied. */
export type Look = 'solid' | 'faded' | 'hollow' | 'struck';

export type Shape = 'circle' | 'diamond' | 'triangle';

export type Drawing =
  /** Many rectangles in one look: x, y, width, height each. */
  | { readonly draw: 'rects'; readonly ink: Ink; readonly look: Look; readonly rects: readonly number[] }
  /** A range within which something lies: strongest in the middle, gone at its ends where `fades` says so. */
  | {
      readonly draw: 'range'; readonly ink: Ink; readonly look: Look; readonly x: number; readonly y: number; readonly width: number; readonly height: number;
      readonly fades: 'both' | 'left' | 'right' | 'none';
    }
  | { readonly draw: 'mark'; readonly ink: Ink; readonly look: Look; readonly shape: Shape; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly draw: 'text'; readonly ink: Ink; readonly x: number; readonly y: number; readonly text: string; readonly size: number;
      readonly align: 'left' | 'center' | 'right'; readonly strong?: boolean; readonly struck?: boolean; readonly width?: number;
    }
  | { readonly draw: 'line'; readonly ink: Ink; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly dashed?: boolean; readonly weight?: number }
  /** What follows is cut off outside of a box, until the next clip; null ends it. */
  | { readonly draw: 'clip'; readonly box: Box | null };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function inside(box: Box, x: number, y: number): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

/** How wide a text is at a size; a browser measures it, an export estimates. */
export type Measure = (text: string, size: number, strong?: boolean) => number;

/** About the width of a text in a sans serif: enough for an export, and for tests. */
export const estimateWidth: Measure = (text, size, strong = false) => {
  let ems = 0;
  for (const char of text) {
    ems += char > '\u2e7f' ? 1 : char >= 'A' && char <= 'Z' ? 0.66 : /[ilj.,:;'|! ]/.test(char) ? 0.28 : 0.54;
  }
  return ems * size * (strong ? 1.06 : 1);
};

/** A text cut to a width, with an ellipsis where something is missing. */
export function cut(text: string, width: number, size: number, measure: Measure): string {
  const whole = measure(text, size);
  if (whole <= width) {
    return text;
  }
  const chars = [...text];
  let keep = Math.floor((chars.length * width) / whole);
  while (keep > 0 && measure(`${chars.slice(0, keep).join('')}…`, size) > width) {
    keep--;
  }
  return keep <= 1 ? '' : `${chars.slice(0, keep).join('').trimEnd()}…`;
}
