import { html, type TemplateResult } from 'lit';
import { HIGH, ZERO } from '../cooperation-matrix/colours.ts';
import { shade, strength, type Scale } from '../cooperation-matrix/scale.ts';
import { number } from '../shared/messages.ts';
import { texts } from './texts.ts';

/** What colours and lines mean, and how many of the lines are drawn. */
export function legend(of: Scale, drawn: number, all: number, centre: string | null, around: string): TemplateResult {
  const t = texts();
  return html`<div class="legend" data-testid="map-legend"><strong>${around !== '' ? t.factsAround : centre === null ? t.facts : t.factsWith(centre)}</strong>
    <span class="ramp">${of.ticks.map((value) => html`<span class="tick"><span class="swatch"
      style="background: color-mix(in oklab, ${HIGH} ${(strength(shade(of, value)) * 100).toFixed(1)}%, ${ZERO})"></span><span>${number(value)}</span></span>`)}</span>
    <span class="muted"><span aria-hidden="true">╌╌</span> ${t.dashed}</span>
    <span class="muted">${t.lines(number(drawn), number(all))}</span>
    <span class="muted">${t.atlas}</span></div>`;
}
