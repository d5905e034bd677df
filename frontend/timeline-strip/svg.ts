import { FADE_STOPS, type Palette } from './canvas.ts';
import type { Drawing } from './draw-list.ts';

/** Writes shapes as an SVG document, in the same order and look as on the canvas. */
export function svgOf(drawings: readonly Drawing[], width: number, height: number, palette: Palette): string {
  const body: string[] = [];
  const definitions: string[] = [];
  let clips = 0;
  let open = false;
  for (const drawing of drawings) {
    if (drawing.draw !== 'clip') {
      body.push(element(drawing, palette, definitions));
      continue;
    }
    if (open) {
      body.push('</g>');
    }
    open = drawing.box !== null;
    if (drawing.box !== null) {
      const { x, y, width: w, height: h } = drawing.box;
      const id = `clip-${++clips}`;
      definitions.push(`<clipPath id="${id}"><rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, w))}" height="${n(Math.max(0, h))}"/></clipPath>`);
      body.push(`<g clip-path="url(#${id})">`);
    }
  }
  if (open) {
    body.push('</g>');
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${escape(palette.font)}">`
    + `<defs>${definitions.join('')}</defs><rect width="100%" height="100%" fill="${palette.colour('surface')}"/>${body.join('')}</svg>`;
}

function element(drawing: Exclude<Drawing, { draw: 'clip' }>, palette: Palette, definitions: string[]): string {
  const colour = palette.colour(drawing.ink);
  switch (drawing.draw) {
    case 'rects':
      return rectangles(drawing, colour);
    case 'range': {
      const fill = drawing.fades === 'none' ? colour : fade(drawing.fades, colour, definitions);
      const edge = drawing.look === 'hollow' ? ` stroke="${colour}" stroke-opacity="0.6" stroke-dasharray="3 3"` : '';
      const box = `<rect x="${n(drawing.x)}" y="${n(drawing.y)}" width="${n(drawing.width)}" height="${n(drawing.height)}"`
        + ` fill="${fill}" fill-opacity="${drawing.look === 'solid' ? 0.5 : 0.16}"${edge}/>`;
      const middle = n(drawing.y + drawing.height / 2);
      return drawing.look === 'struck'
        ? `${box}<path d="M${n(drawing.x)} ${middle}h${n(drawing.width)}" stroke="${colour}"/>` : box;
    }
    case 'mark':
      return markElement(drawing, colour, palette.colour('surface'));
    case 'text': {
      const anchor = { left: 'start', center: 'middle', right: 'end' }[drawing.align];
      return `<text x="${n(drawing.x)}" y="${n(drawing.y)}" font-size="${drawing.size}" fill="${colour}" text-anchor="${anchor}"`
        + `${drawing.strong === true ? ' font-weight="600"' : ''}${drawing.struck === true ? ' text-decoration="line-through"' : ''}>${escape(drawing.text)}</text>`;
    }
    case 'line':
      return `<path d="M${n(drawing.x1)} ${n(drawing.y1)}L${n(drawing.x2)} ${n(drawing.y2)}" stroke="${colour}" stroke-width="${drawing.weight ?? 1}"`
        + `${drawing.dashed === true ? ' stroke-dasharray="3 3"' : ''}/>`;
  }
}

function rectangles(drawing: Drawing & { draw: 'rects' }, colour: string): string {
  let path = '';
  let strikes = '';
  for (let i = 0; i < drawing.rects.length; i += 4) {
    const [x, y, w, h] = [drawing.rects[i]!, drawing.rects[i + 1]!, drawing.rects[i + 2]!, drawing.rects[i + 3]!];
    path += `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
    strikes += `M${n(x)} ${n(y + h)}L${n(x + w)} ${n(y)}`;
  }
  switch (drawing.look) {
    case 'solid':
      return `<path d="${path}" fill="${colour}"/>`;
    case 'faded':
      return `<path d="${path}" fill="${colour}" fill-opacity="0.38"/>`;
    case 'hollow':
      return `<path d="${path}" fill="none" stroke="${colour}" stroke-dasharray="2 2"/>`;
    case 'struck':
      return `<path d="${path}${strikes}" fill="none" stroke="${colour}"/>`;
  }
}

function markElement(drawing: Drawing & { draw: 'mark' }, colour: string, surface: string): string {
  const { x, y, radius: r } = drawing;
  const d = r * 1.25;
  const shape = {
    circle: `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
    diamond: `M${n(x)} ${n(y - d)}L${n(x + d)} ${n(y)}L${n(x)} ${n(y + d)}L${n(x - d)} ${n(y)}z`,
    triangle: `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y + r * 0.8)}L${n(x - r)} ${n(y + r * 0.8)}z`
  }[drawing.shape];
  const strike = drawing.look === 'struck' ? `M${n(x - r - 2)} ${n(y)}h${n(2 * r + 4)}` : '';
  return `<path d="${shape}${strike}" fill="${drawing.look === 'solid' ? colour : surface}" stroke="${colour}" stroke-width="1.5"`
    + `${drawing.look === 'hollow' ? ' stroke-dasharray="2 2"' : ''}/>`;
}

function fade(fades: 'both' | 'left' | 'right', colour: string, definitions: string[]): string {
  const id = `fade-${fades}-${colour.replace(/[^a-z0-9]+/gi, '-')}`;
  if (!definitions.some((each) => each.includes(`"${id}"`))) {
    const stops = FADE_STOPS[fades].map(([at, strength]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${strength}"/>`).join('');
    definitions.push(`<linearGradient id="${id}">${stops}</linearGradient>`);
  }
  return `url(#${id})`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
