import { shadeOf, type Colours } from '../cooperation-matrix/colours.ts';
import { total } from '../cooperation-matrix/matrix-model.ts';
import { shade, type Scale } from '../cooperation-matrix/scale.ts';
import type { Camera, Size } from './camera.ts';
import { arcWidth, isPlannedOnly, type Arc } from './map-model.ts';
import type { PlacedArc, PlacedCountry, Stage } from './stage.ts';

/** What is drawn besides the stage itself. */
export interface Look {
  readonly camera: Camera;
  readonly size: Size;
  readonly colours: Colours;
  readonly scale: Scale;
  readonly most: number;
  readonly country: string | null;
  readonly arc: Arc | null;
  readonly arcs: readonly PlacedArc[];
}

/** A country smaller than this many square pixels is shown by a dot. */
const TINY = 30;

export function paint(context: CanvasRenderingContext2D, stage: Stage, look: Look): void {
  const { camera, size, colours } = look;
  context.save();
  context.clearRect(0, 0, size.width, size.height);
  context.translate(camera.x, camera.y);
  context.scale(camera.k, camera.k);
  context.lineWidth = 0.6 / camera.k;
  context.strokeStyle = colours.surface;
  for (const land of stage.lands) {
    context.fillStyle = colours.line;
    context.fill(land.path);
    context.stroke(land.path);
  }
  stage.countries.forEach((country) => paintCountry(context, country, look));
  stage.countries.filter((country) => country.party.key === look.country).forEach((country) => paintMarked(context, country, look));
  look.arcs.forEach((arc) => paintArc(context, arc, look));
  paintDots(context, stage, look);
  context.restore();
}

function paintCountry(context: CanvasRenderingContext2D, country: PlacedCountry, look: Look): void {
  const { camera, colours, scale } = look;
  const { tally } = country.party;
  if (tally.actual > 0) {
    context.fillStyle = shadeOf(colours, shade(scale, tally.actual)).fill;
    context.fill(country.path);
    context.strokeStyle = colours.surface;
    context.stroke(country.path);
  } else if (total(tally) === 0) {
    context.fillStyle = colours.accent;
    context.fill(country.path);
  } else {
    context.setLineDash([2.5 / camera.k, 2 / camera.k]);
    context.strokeStyle = total(tally) > tally.denied ? colours.planned : colours.denied;
    context.stroke(country.path);
    context.setLineDash([]);
  }
}

/** The country pointed at, after its neighbours, which would cover half of its border. */
function paintMarked(context: CanvasRenderingContext2D, country: PlacedCountry, look: Look): void {
  context.lineWidth = 2 / look.camera.k;
  context.strokeStyle = look.colours.accent;
  context.stroke(country.path);
  context.lineWidth = 0.6 / look.camera.k;
}

function paintArc(context: CanvasRenderingContext2D, placed: PlacedArc, look: Look): void {
  const { camera, colours } = look;
  const { arc } = placed;
  const marked = arc === look.arc;
  const planned = isPlannedOnly(arc.tally);
  context.globalAlpha = marked ? 1 : look.arc !== null ? 0.2 : look.country !== null ? 0.85 : 0.5;
  context.strokeStyle = marked ? colours.accent : planned ? colours.planned : colours.arc;
  context.lineWidth = arcWidth(total(arc.tally), look.most) / camera.k;
  context.lineCap = planned ? 'butt' : 'round';
  context.setLineDash(planned ? [5 / camera.k, 4 / camera.k] : []);
  context.stroke(placed.path);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function paintDots(context: CanvasRenderingContext2D, stage: Stage, look: Look): void {
  const { camera, colours, scale } = look;
  const radius = Math.max(2, Math.min(4, camera.k * 3));
  for (const country of stage.countries) {
    const tiny = country.shape.area * camera.k * camera.k < TINY;
    const marked = country.party.key === look.country;
    if (tiny || marked) {
      const { tally } = country.party;
      context.beginPath();
      context.arc(country.shape.x, country.shape.y, radius / camera.k, 0, 2 * Math.PI);
      context.fillStyle = tally.actual > 0 ? shadeOf(colours, shade(scale, tally.actual)).fill : total(tally) === 0 ? colours.accent : colours.surface;
      context.fill();
      context.lineWidth = (marked ? 2 : 1) / camera.k;
      context.strokeStyle = marked ? colours.accent : colours.text;
      context.stroke();
    }
  }
}
