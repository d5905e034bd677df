import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../shared/messages.ts';
import { pairAddress, total, type Party, type Tally } from './matrix-model.ts';
import { signed, texts } from './texts.ts';

/** What is known of a pair in one line, for the eye and for the ear. */
export function told(tally: Tally): readonly string[] {
  const t = texts();
  return [
    t.facts(number(tally.actual), tally.actual === 1),
    ...(tally.planned > 0 ? [t.planned(number(tally.planned))] : []),
    ...(tally.denied > 0 ? [t.denied(number(tally.denied))] : []),
    ...(tally.disputed > 0 ? [t.disputed(number(tally.disputed))] : []),
    ...(tally.actual > 0 ? [t.origins(number(tally.origins), tally.origins === 1)] : []),
    ...(tally.actual > 0 ? [tally.tone === null ? t.noTone : t.tone(signed(tally.tone))] : []),
    ...(total(tally) > tally.direct ? [t.through(number(total(tally) - tally.direct))] : [])
  ];
}

/** A pair in words. */
export function described(a: Party, b: Party, tally: Tally | null, period: string | null): string {
  const t = texts();
  if (a.key === b.key) {
    return t.self(a.name);
  }
  if (tally === null) {
    return t.nothing(a.name, b.name);
  }
  return [t.pair(a.name, b.name), ...(period === null ? [] : [t.inPeriod(period)]), ...told(tally)].join(', ');
}

/** The box beside the cell pointed at. */
export function details(a: Party, b: Party, tally: Tally | null, query: string, period: string | null): TemplateResult {
  const t = texts();
  if (tally === null) {
    return html`<div class="muted">${described(a, b, null, period)}</div>`;
  }
  const address = pairAddress(a, b, query, tally);
  return html`<strong>${t.pair(a.name, b.name)}</strong>
    ${period === null ? nothing : html`<div class="muted">${period}</div>`}
    <ul>${told(tally).map((line) => html`<li>${line}</li>`)}</ul>
    ${address === null ? html`<div class="muted">${t.noPage}</div>` : html`<a href=${address} tabindex="-1" data-testid="matrix-open-pair">${t.open}</a>`}`;
}
