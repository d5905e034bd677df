import type { Palette } from './canvas.ts';
import type { Box } from './draw-list.ts';
import type { Scene } from './layout.ts';
import { toX, type DayRange, type Scale } from './scale.ts';

/** What moves above the drawn facts: a frame of a drag repaints this alone. */
export interface OverlayState {
  readonly brush: DayRange | null;
  readonly stretch: DayRange | null;
  readonly hovered: Box | null;
  readonly focused: Box | null;
}

export function drawOverlay(context: CanvasRenderingContext2D, scene: Scene, state: OverlayState, palette: Palette, width: number, height: number): void {
  context.clearRect(0, 0, width, height);
  const { plot } = scene.frame;
  const top = scene.overview === null ? plot.y : 0;
  const below = plot.y + plot.height;
  context.setLineDash([]);
  if (state.stretch !== null) {
    band(context, scene.scale, state.stretch, plot.y, below, palette.colour('danger'), 0.1);
  }
  if (state.brush !== null) {
    brush(context, scene.scale, state.brush, top, below, palette);
    if (scene.overview !== null) {
      brush(context, scene.overview, state.brush, below, height, palette);
    }
  }
  if (scene.overview !== null) {
    inSight(context, scene, below, height, palette);
  }
  outline(context, state.hovered, scene, palette.colour('muted'), 1);
  outline(context, state.focused, scene, palette.colour('accent'), 2);
}

function band(context: CanvasRenderingContext2D, scale: Scale, range: DayRange, top: number, below: number, colour: string, strength: number): void {
  const left = Math.max(scale.x, toX(scale, range.from));
  const right = Math.min(scale.x + scale.width, toX(scale, range.to + 1));
  if (right > left) {
    context.globalAlpha = strength;
    context.fillStyle = colour;
    context.fillRect(left, top, right - left, below - top);
    context.globalAlpha = 1;
  }
}

function brush(context: CanvasRenderingContext2D, scale: Scale, range: DayRange, top: number, below: number, palette: Palette): void {
  const accent = palette.colour('accent');
  band(context, scale, range, top, below, accent, 0.1);
  context.fillStyle = accent;
  for (const [day, grip] of [[range.from, -3], [range.to + 1, 0]] as const) {
    const x = Math.round(toX(scale, day));
    if (x >= scale.x - 1 && x <= scale.x + scale.width + 1) {
      context.fillRect(x - 0.5, top, 1.5, below - top);
      context.fillRect(x + grip, top + Math.min(8, (below - top) / 4), 4, Math.min(14, (below - top) / 2));
    }
  }
}

function inSight(context: CanvasRenderingContext2D, scene: Scene, top: number, below: number, palette: Palette): void {
  const scale = scene.overview;
  if (scale !== null) {
    const left = Math.max(scale.x, toX(scale, scene.scale.from));
    const right = Math.min(scale.x + scale.width, toX(scale, scene.scale.to));
    context.strokeStyle = palette.colour('muted');
    context.lineWidth = 1;
    context.strokeRect(Math.round(left) + 0.5, top + 1.5, Math.max(2, Math.round(right - left) - 1), below - top - 3);
  }
}

function outline(context: CanvasRenderingContext2D, box: Box | null, scene: Scene, colour: string, weight: number): void {
  if (box === null) {
    return;
  }
  const { plot } = scene.frame;
  context.save();
  context.beginPath();
  context.rect(0, plot.y, 1e5, plot.height);
  context.clip();
  context.strokeStyle = colour;
  context.lineWidth = weight;
  context.beginPath();
  context.roundRect(box.x - 1, box.y + 0.5, box.width + 2, box.height - 1, 3);
  context.stroke();
  context.restore();
}
