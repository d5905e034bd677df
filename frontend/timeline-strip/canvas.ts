import type { Drawing, Ink } from './draw-list.ts';

/** What colours the inks have, and the font. */
export interface Palette {
  colour(ink: Ink): string;
  readonly font: string;
}

type Context = CanvasRenderingContext2D;

/** Draws shapes on a canvas, in CSS pixels. */
export function drawOn(context: Context, drawings: readonly Drawing[], palette: Palette): void {
  let clipped = false;
  for (const drawing of drawings) {
    switch (drawing.draw) {
      case 'clip':
        if (clipped) {
          context.restore();
        }
        clipped = drawing.box !== null;
        if (drawing.box !== null) {
          context.save();
          context.beginPath();
          context.rect(drawing.box.x, drawing.box.y, drawing.box.width, drawing.box.height);
          context.clip();
        }
        break;
      case 'rects':
        rects(context, drawing, palette);
        break;
      case 'range':
        range(context, drawing, palette);
        break;
      case 'mark':
        mark(context, drawing, palette);
        break;
      case 'text':
        text(context, drawing, palette);
        break;
      case 'line':
        context.strokeStyle = palette.colour(drawing.ink);
        context.lineWidth = drawing.weight ?? 1;
        context.setLineDash(drawing.dashed === true ? [3, 3] : []);
        context.beginPath();
        context.moveTo(drawing.x1, drawing.y1);
        context.lineTo(drawing.x2, drawing.y2);
        context.stroke();
    }
  }
  if (clipped) {
    context.restore();
  }
}

const FADED = 0.38;

function rects(context: Context, drawing: Drawing & { draw: 'rects' }, palette: Palette): void {
  const { rects: all, look } = drawing;
  const colour = palette.colour(drawing.ink);
  context.beginPath();
  const inset = look === 'hollow' || look === 'struck' ? 0.5 : 0;
  for (let i = 0; i < all.length; i += 4) {
    context.rect(all[i]! + inset, all[i + 1]! + inset, Math.max(0.5, all[i + 2]! - 2 * inset), Math.max(0.5, all[i + 3]! - 2 * inset));
  }
  if (look === 'solid' || look === 'faded') {
    context.globalAlpha = look === 'faded' ? FADED : 1;
    context.fillStyle = colour;
    context.fill();
    context.globalAlpha = 1;
    return;
  }
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.setLineDash(look === 'hollow' ? [2, 2] : []);
  context.stroke();
  if (look === 'struck') {
    context.beginPath();
    for (let i = 0; i < all.length; i += 4) {
      context.moveTo(all[i]!, all[i + 1]! + all[i + 3]!);
      context.lineTo(all[i]! + all[i + 2]!, all[i + 1]!);
    }
    context.stroke();
  }
}

function range(context: Context, drawing: Drawing & { draw: 'range' }, palette: Palette): void {
  const { x, y, width, height, fades, look } = drawing;
  const colour = palette.colour(drawing.ink);
  context.fillStyle = fades === 'none' ? colour : gradient(context, drawing, colour);
  context.globalAlpha = look === 'solid' ? 0.5 : 0.16;
  context.beginPath();
  context.roundRect(x, y, width, height, fades === 'none' ? 3 : 0);
  context.fill();
  context.globalAlpha = 1;
  if (look === 'hollow' || (look === 'struck' && fades === 'none')) {
    context.strokeStyle = fades === 'none' ? colour : gradient(context, drawing, colour);
    context.lineWidth = 1;
    context.setLineDash(look === 'hollow' ? [3, 3] : []);
    context.strokeRect(x + 0.5, y + 0.5, Math.max(1, width - 1), height - 1);
  }
  if (look === 'struck') {
    context.strokeStyle = colour;
    context.setLineDash([]);
    context.beginPath();
    context.moveTo(x, y + height / 2);
    context.lineTo(x + width, y + height / 2);
    context.stroke();
  }
}

/** How a range fades: full in its middle, gone at an end that isn't known any better. */
export const FADE_STOPS: Record<'both' | 'left' | 'right', readonly (readonly [number, number])[]> = {
  both: [[0, 0.12], [0.3, 1], [0.7, 1], [1, 0.12]], left: [[0, 0], [1, 1]], right: [[0, 1], [1, 0]]
};

function gradient(context: Context, drawing: Drawing & { draw: 'range' }, colour: string): CanvasGradient {
  const fill = context.createLinearGradient(drawing.x, 0, drawing.x + drawing.width, 0);
  for (const [at, strength] of FADE_STOPS[drawing.fades === 'none' ? 'both' : drawing.fades]) {
    fill.addColorStop(at, colour.replace('rgb(', 'rgba(').replace(')', `, ${strength})`));
  }
  return fill;
}

function mark(context: Context, drawing: Drawing & { draw: 'mark' }, palette: Palette): void {
  const { x, y, radius, shape, look } = drawing;
  context.beginPath();
  if (shape === 'circle') {
    context.arc(x, y, radius, 0, 2 * Math.PI);
  } else if (shape === 'diamond') {
    const r = radius * 1.25;
    context.moveTo(x, y - r);
    context.lineTo(x + r, y);
    context.lineTo(x, y + r);
    context.lineTo(x - r, y);
    context.closePath();
  } else {
    context.moveTo(x, y - radius);
    context.lineTo(x + radius, y + radius * 0.8);
    context.lineTo(x - radius, y + radius * 0.8);
    context.closePath();
  }
  const colour = palette.colour(drawing.ink);
  context.fillStyle = look === 'solid' ? colour : palette.colour('surface');
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.setLineDash(look === 'hollow' ? [2, 2] : []);
  context.stroke();
  if (look === 'struck') {
    context.beginPath();
    context.moveTo(x - radius - 2, y);
    context.lineTo(x + radius + 2, y);
    context.stroke();
  }
}

function text(context: Context, drawing: Drawing & { draw: 'text' }, palette: Palette): void {
  context.font = fontOf(drawing.size, drawing.strong === true, palette.font);
  context.textAlign = drawing.align;
  context.textBaseline = 'alphabetic';
  context.fillStyle = palette.colour(drawing.ink);
  context.fillText(drawing.text, drawing.x, drawing.y, drawing.width);
  if (drawing.struck === true) {
    context.fillRect(drawing.x, drawing.y - drawing.size * 0.32, context.measureText(drawing.text).width, 1);
  }
}

export function fontOf(size: number, strong: boolean, font: string): string {
  return `${strong ? '600 ' : ''}${size}px ${font}`;
}
