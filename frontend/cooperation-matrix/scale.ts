import type { Measure } from './matrix-model.ts';

/** The steps of colour between nothing and the most: more than the eye tells apart. */
export const SHADES = 32;

/** How values become shades: from 0, nothing, to SHADES; tone from −SHADES to SHADES around 0. */
export interface Scale {
  readonly measure: Measure;
  readonly most: number;
  /** The values the legend shows. */
  readonly ticks: readonly number[];
}

/** The scale of some values. Counts are damped by the logarithm, or one large pair would leave all others pale. */
export function scale(measure: Measure, values: readonly number[]): Scale {
  const most = values.reduce((high, value) => Math.max(high, Math.abs(value)), 0);
  if (measure === 'tone') {
    return { measure, most: 10, ticks: [-10, -5, 0, 5, 10] };
  }
  return { measure, most, ticks: ticks(most) };
}

/** One, two, five, ten … up to the most, few enough for a legend. */
function ticks(most: number): readonly number[] {
  const round: number[] = [];
  for (let power = 1; power <= most; power *= 10) {
    round.push(...[1, 2, 5].map((digit) => digit * power).filter((value) => value < most));
  }
  const every = Math.ceil(round.length / 4);
  const few = round.filter((_, at) => at % Math.max(1, every) === 0 && (round[at] ?? 0) < most * 0.5);
  return most > 0 ? [...few, most] : [];
}

/** The shade of a value: the sign is the tone's side. */
export function shade(scale: Scale, value: number): number {
  if (scale.measure === 'tone') {
    return Math.round((Math.max(-10, Math.min(10, value)) / 10) * SHADES);
  }
  return scale.most <= 0 ? 0 : Math.max(1, Math.round((Math.log1p(Math.min(value, scale.most)) / Math.log1p(scale.most)) * SHADES));
}

/** The share of a colour that a shade takes: even the palest is told from nothing. */
export function strength(step: number): number {
  const least = 0.12;
  return step === 0 ? 0 : least + (1 - least) * (Math.abs(step) / SHADES);
}
