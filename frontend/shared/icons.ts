import { html, type TemplateResult } from 'lit';

/** Lines in a square of 24 units; drawn in the colour of the text, so that they look the same with every font. */
const LINES = {
  undo: 'M9 14 4 9l5-5M4 9h9a6 6 0 0 1 0 12h-3',
  redo: 'm15 14 5-5-5-5M20 9h-9a6 6 0 0 0 0 12h3',
  box: 'M4 8V4h4M12 4h3M20 8V4h-2M4 12v3M4 18v2h3M11 20h3M20 12v3M18 20h2v-2',
  lasso: 'M7 17c-4-2-5-7-1-10s11-3 14 1-1 9-7 9c-3 0-6-1-6 1s3 2 2 4',
  'full-screen': 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  help: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 18v.1',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M9 12h6M12 9v6',
  time: 'M12 7v5l3 2M12 3a9 9 0 1 1-.01 0',
  'zoom-in': 'M12 5v14M5 12h14',
  'zoom-out': 'M5 12h14',
  previous: 'm14 7-5 5 5 5',
  next: 'm10 7 5 5-5 5',
  'step-back': 'M6 6v12M18 6l-8 6 8 6z',
  'step-on': 'M18 6v12M6 6l8 6-8 6z',
  play: 'M8 5v14l11-7z',
  pause: 'M8 5v14M16 5v14',
  information: 'M12 11v5M12 8v.1M12 3a9 9 0 1 1-.01 0',
  bookmark: 'M6 4h12v16l-6-4-6 4z'
} as const;

/** Shapes that stand for kinds of facts, as the canvas draws them. */
const SHAPES = { diamond: 'M12 4l8 8-8 8-8-8z', circle: 'M12 6a6 6 0 1 1-.01 0', triangle: 'M12 5l7 13H5z' } as const;

export type Icon = keyof typeof LINES;

/** A picture beside or instead of words; what it means stands in its button's label. */
export function icon(name: Icon, size = 17): TemplateResult {
  return html`<svg viewBox="0 0 24 24" width=${size} height=${size} aria-hidden="true"><path d=${LINES[name]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"></path></svg>`;
}

/** A kind's mark within a legend. */
export function shape(name: keyof typeof SHAPES): TemplateResult {
  return html`<svg viewBox="0 0 24 24" width="12" height="12" aria-hidden="true"><path d=${SHAPES[name]} fill="currentColor"></path></svg>`;
}
