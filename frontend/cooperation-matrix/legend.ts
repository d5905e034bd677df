import { html, type TemplateResult } from 'lit';
import { number } from '../shared/messages.ts';
import { HIGH, LOW, ZERO } from './colours.ts';
import type { Measure } from './matrix-model.ts';
import { SHADES, shade, strength, type Scale } from './scale.ts';
import { signed, texts } from './texts.ts';

/** What the colours and marks mean. */
export function legend(scale: Scale): TemplateResult {
  const t = texts();
  const values = scale.measure === 'tone' ? [-10, -7.5, -5, -2.5, 0, 2.5, 5, 7.5, 10] : scale.ticks;
  return html`<div class="legend" role="group" aria-label=${t.legend} data-testid="matrix-legend">
    <span class="name" title=${note(scale.measure)}>${t.measures[scale.measure]}</span>
    ${scale.measure === 'tone' ? html`<span class="end">${t.conflict}</span>` : ''}
    <span class="ramp">${values.map((value) => html`<span class="tick"><span class="swatch" style="background: ${colour(scale, value)}"></span>
      <span>${scale.measure === 'tone' ? (Number.isInteger(value / 5) ? signed(value) : '\u00a0') : number(value)}</span></span>`)}</span>
    ${scale.measure === 'tone' ? html`<span class="end">${t.cooperation}</span>` : ''}
    <span class="mark"><span class="swatch dashed"></span>${t.onlyPlanned}</span>
    <span class="mark"><span class="swatch struck"></span>${t.onlyDenied}</span>
  </div>`;
}

/** What a measure is, in a sentence. */
export function note(measure: Measure): string {
  const t = texts();
  return { facts: t.factsNote, origins: t.originsNote, tone: t.toneNote }[measure];
}

function colour(scale: Scale, value: number): string {
  const step = shade(scale, value);
  return `color-mix(in oklab, ${step < 0 ? LOW : HIGH} ${(strength(Math.max(-SHADES, step)) * 100).toFixed(1)}%, ${ZERO})`;
}
