import { html, nothing, type TemplateResult } from 'lit';
import { fuzzyDate } from '../shared/fuzzy-date.ts';
import { number } from '../shared/messages.ts';
import { pieces, sentenceAddress, type EvidenceSentence, type Told } from './evidence-model.ts';
import { texts } from './texts.ts';

/** One sentence: where it stands, what it says, who says it and how it was read. */
export function toldSentence({ sentence, copies }: Told, actions: TemplateResult): TemplateResult {
  const t = texts();
  return html`<article class=${sentence.polarity === 'DENIED' ? 'evidence denial' : 'evidence'} data-testid="evidence-sentence">
    <div class="source-title">${sentence.articleTitle === '' ? t.untitled : sentence.articleTitle}</div>
    <div class="meta">
      <span class="publisher">${sentence.publisher ?? t.unknownPublisher}</span>
      <span class="date">${published(sentence)}</span>
    </div>
    <blockquote>${pieces(sentence.text, sentence.marks).map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : piece.text))}</blockquote>
    <div class="meta">${chain(sentence)}${badges(sentence)}${confidence(sentence)}</div>
    ${copies.length === 0 ? nothing : html`<details>
      <summary>${t.copies(number(copies.length), copies.length === 1)}</summary>
      <ul>${copies.map(copy)}</ul>
    </details>`}
    ${actions}
  </article>`;
}

/** Who says it to whom: the speaker, then who printed it. */
function chain(sentence: EvidenceSentence): TemplateResult | typeof nothing {
  const { saidBy } = sentence;
  if (saidBy === null) {
    return nothing;
  }
  const t = texts();
  return html`<span class="chain">${saidBy.uid === null ? html`<span>${t.says(saidBy.name)}</span>` : html`<a href=${`entity/${saidBy.uid}`}>${t.says(saidBy.name)}</a>`}
    <span aria-hidden="true">→</span> ${t.reports(sentence.publisher ?? t.unknownPublisher)}</span>`;
}

function badges(sentence: EvidenceSentence): TemplateResult {
  const t = texts();
  return html`${sentence.polarity === 'DENIED' ? html`<span class="badge denied">${t.denied}</span>` : nothing}
    ${sentence.modality === 'ACTUAL' ? nothing : html`<span class="badge unreal">${t.modalities[sentence.modality]}</span>`}
    ${sentence.status === null ? nothing : html`<span class="badge">${t.statuses[sentence.status] ?? sentence.status}</span>`}
    ${sentence.time === null ? nothing : html`<span class="date">${t.happened(fuzzyDate(sentence.time.edtf))}</span>`}`;
}

function confidence(sentence: EvidenceSentence): TemplateResult {
  const percent = Math.round(sentence.confidence * 100);
  const said = texts().confidence(percent);
  return html`<span class="confidence" style=${`--confidence: ${percent}%`} title=${said}><span class="hidden">${said}</span>
      <span aria-hidden="true">${percent} %</span></span>
    <span class="rule">${texts().rule(sentence.rule)}</span>`;
}

function copy(sentence: EvidenceSentence): TemplateResult {
  return html`<li><a href=${sentenceAddress(sentence)}>${sentence.publisher ?? (sentence.articleTitle === '' ? texts().untitled : sentence.articleTitle)}</a>
    <span class="date">${published(sentence)}</span></li>`;
}

function published(sentence: EvidenceSentence): string {
  return sentence.published === null ? texts().undated : fuzzyDate(sentence.published.edtf);
}
