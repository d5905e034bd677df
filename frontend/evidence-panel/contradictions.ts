import { html, nothing, type TemplateResult } from 'lit';
import { fuzzyDate } from '../shared/fuzzy-date.ts';
import { number } from '../shared/messages.ts';
import { byClaim, ofClaims, sentenceAddress, words, type Contradiction, type EvidenceSentence, type FactEvidence, type Side } from './evidence-model.ts';
import { texts } from './texts.ts';

/** How many sentences of a side are quoted; the rest stand below among all of them. */
const QUOTED = 2;

/** What the sentences differ in, the sides next to each other. */
export function contradictions(evidence: FactEvidence): TemplateResult | typeof nothing {
  if (evidence.contradictions.length === 0) {
    return nothing;
  }
  const claims = byClaim(evidence);
  return html`<section class="contradictions" data-testid="contradictions">
    <h3>${texts().contradicting}</h3>
    <p class="muted">${texts().contradictingNote}</p>
    ${evidence.contradictions.map((each) => contradiction(each, claims))}
  </section>`;
}

function contradiction(each: Contradiction, claims: ReadonlyMap<string, EvidenceSentence>): TemplateResult {
  return html`<div class="matter" data-testid="contradiction">
    <h4>${texts().matters[each.matter]}</h4>
    <div class="sides">${each.sides.map((side) => sideOf(side, claims))}</div>
  </div>`;
}

function sideOf(side: Side, claims: ReadonlyMap<string, EvidenceSentence>): TemplateResult {
  const sentences = ofClaims(side.claims, claims);
  return html`<div class="side">
    ${label(side)}
    ${sentences.slice(0, QUOTED).map(
      (sentence) => html`<blockquote><a href=${sentenceAddress(sentence)}>${words(sentence)}</a><footer>${source(sentence)}</footer></blockquote>`
    )}
    ${sentences.length > QUOTED ? html`<p class="muted">${texts().more(number(sentences.length - QUOTED))}</p>` : nothing}
  </div>`;
}

function label(side: Side): TemplateResult {
  const t = texts();
  if (side.polarity !== null) {
    return side.polarity === 'DENIED' ? html`<span class="badge denied">${t.denied}</span>` : html`<span class="badge">${t.affirmed}</span>`;
  }
  if (side.modality !== null) {
    return html`<span class=${side.modality === 'ACTUAL' || side.modality === 'PAST' ? 'badge' : 'badge unreal'}>${t.modalities[side.modality]}</span>`;
  }
  return html`<span class="badge">${side.status !== null ? (t.statuses[side.status] ?? side.status) : fuzzyDate(side.time?.edtf ?? '')}</span>`;
}

function source(sentence: EvidenceSentence): string {
  const published = sentence.published === null ? texts().undated : fuzzyDate(sentence.published.edtf);
  return [sentence.saidBy?.name, sentence.publisher ?? sentence.articleTitle, published].filter((part) => part !== undefined && part !== '').join(' · ');
}
