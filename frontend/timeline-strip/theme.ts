import type { Palette } from './canvas.ts';
import type { Ink } from './draw-list.ts';

/** The shared tokens behind the inks. */
const TOKENS: Record<string, string> = {
  text: '--text', muted: '--muted', line: '--line', surface: '--surface', sunken: '--sunken', accent: '--accent', danger: '--danger',
  'kind:AGREEMENT': '--family-diplomacy', 'kind:EVENT': '--family-security', 'kind:TIE': '--family-care'
};

function token(ink: Ink): string {
  return TOKENS[ink] ?? `--sector-${ink.slice(ink.indexOf(':') + 1).toLowerCase().replaceAll('_', '-')}`;
}

/**
 * Reads the tokens where the element stands: a canvas knows no variables. They are read as they stand in the computed style,
 * which costs one look at it and not one for each ink.
 */
export function readPalette(probe: HTMLElement): Palette {
  const style = getComputedStyle(probe);
  const other = rgb(style.getPropertyValue('--family-other')) ?? 'rgb(106, 112, 123)';
  const known = new Map<Ink, string>();
  return {
    font: style.fontFamily,
    colour: (ink) => {
      let colour = known.get(ink);
      if (colour === undefined) {
        colour = rgb(style.getPropertyValue(token(ink))) ?? other;
        known.set(ink, colour);
      }
      return colour;
    }
  };
}

/** A colour of the theme, which writes them in hexadecimal; null for none. */
function rgb(text: string): string | null {
  const value = text.trim();
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value) ?? [];
  if (red !== undefined && green !== undefined && blue !== undefined) {
    return `rgb(${[red, green, blue].map((part) => parseInt(part, 16)).join(', ')})`;
  }
  return value.startsWith('rgb(') ? value : null;
}
