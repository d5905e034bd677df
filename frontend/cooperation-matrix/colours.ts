import { colourReader, cssOf, type Rgb } from '../shared/theme.ts';
import { SHADES, strength } from './scale.ts';

/** The colours the matrix and the map draw with, read from the shared theme. */
export interface Colours {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly sunken: string;
  readonly accent: string;
  readonly planned: string;
  readonly denied: string;
  readonly font: string;
  /** Lines on the map: against both the ground and the shades. */
  readonly arc: string;
  /** From nothing to the most. */
  readonly high: readonly Shade[];
  /** From nothing to the most conflict. */
  readonly low: readonly Shade[];
}

/** A colour and what can be read on it. */
export interface Shade {
  readonly fill: string;
  readonly ink: string;
}

/** Blue and orange are told apart by the colour-blind; both end in the ground that stands for nothing. */
export const HIGH = 'var(--scale-high, light-dark(#005282, #7cc8f7))';
export const LOW = 'var(--scale-low, light-dark(#a03c00, #f79a58))';
export const ZERO = 'var(--scale-zero, light-dark(#f2f2ee, #1d2127))';

/** Resolves the tokens where the element stands; a canvas knows neither variables nor color-mix(). */
export function readColours(probe: HTMLElement): Colours {
  const resolve = colourReader(probe);
  const ramp = (end: string): readonly Shade[] => Array.from({ length: SHADES + 1 }, (_, step) => {
    const percent = (strength(step) * 100).toFixed(1);
    const rgb = resolve(`color-mix(in oklab, ${end} ${percent}%, ${ZERO})`);
    return { fill: cssOf(rgb), ink: luminance(rgb) > 0.3 ? '#14171c' : '#ffffff' };
  });
  const named = (token: string, fallback: string): string => cssOf(resolve(`var(${token}, ${fallback})`));
  return {
    text: named('--text', '#1b1e24'),
    muted: named('--muted', '#595f6a'),
    line: named('--line', '#e3e3dd'),
    surface: named('--surface', '#ffffff'),
    sunken: named('--sunken', '#f2f2ee'),
    accent: named('--accent', '#3451c6'),
    planned: named('--edge-planned', '#8c919b'),
    denied: named('--edge-denied', '#b3261e'),
    font: getComputedStyle(probe).fontFamily,
    arc: cssOf(resolve('color-mix(in oklab, var(--text, #1b1e24) 78%, var(--surface, #ffffff))')),
    high: ramp(HIGH),
    low: ramp(LOW)
  };
}

/** The colour of a shade; the sign is the side. */
export function shadeOf(colours: Colours, step: number): Shade {
  const ramp = step < 0 ? colours.low : colours.high;
  return ramp[Math.min(SHADES, Math.abs(step))] ?? { fill: colours.sunken, ink: colours.text };
}

/** Relative luminance as WCAG defines it. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
