import type { Palette } from './canvas.ts';
import type { Ink } from './draw-list.ts';

/** The shared tokens behind the inks. */
const INKS: Record<string, string> = {
  text: 'var(--text)', muted: 'var(--muted)', line: 'var(--line)', surface: 'var(--surface)', sunken: 'var(--sunken)', accent: 'var(--accent)', danger: 'var(--danger)',
  'kind:AGREEMENT': 'var(--family-diplomacy)', 'kind:EVENT': 'var(--family-security)', 'kind:TIE': 'var(--family-care)'
};

function token(ink: Ink): string {
  return INKS[ink] ?? (ink.startsWith('sector:') ? `var(--sector-${ink.slice(7).toLowerCase().replaceAll('_', '-')}, var(--family-other))` : 'var(--text)');
}

/** Resolves the tokens where the element stands: a canvas knows no variables. */
export function readPalette(probe: HTMLElement): Palette {
  const known = new Map<Ink, string>();
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const resolve = (ink: Ink): string => {
    probe.style.color = token(ink);
    const computed = getComputedStyle(probe).color;
    if (context === null) {
      return computed;
    }
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = computed;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
  return {
    font: getComputedStyle(probe).fontFamily,
    colour: (ink) => {
      let colour = known.get(ink);
      if (colour === undefined) {
        colour = resolve(ink);
        known.set(ink, colour);
      }
      return colour;
    }
  };
}

/** Calls back when light turns to dark or back; returns how to stop listening. */
export function onThemeChange(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'theme', 'class', 'style'] });
  dark.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
  };
}
