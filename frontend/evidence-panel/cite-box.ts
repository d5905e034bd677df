import { html, type TemplateResult } from 'lit';
import type { Citations, EvidenceSentence } from './evidence-model.ts';
import { texts } from './texts.ts';

export type CiteState =
  | { readonly status: 'closed' }
  | { readonly status: 'loading'; readonly sentence: EvidenceSentence }
  | { readonly status: 'failed'; readonly sentence: EvidenceSentence }
  | { readonly status: 'loaded'; readonly sentence: EvidenceSentence; readonly citations: Citations };

/** How to cite one sentence, in each form ready to copy. */
export function citeBox(state: Exclude<CiteState, { status: 'closed' }>, copy: (text: string) => void): TemplateResult {
  const t = texts();
  switch (state.status) {
    case 'loading':
      return html`<div class="cite" role="status">…</div>`;
    case 'failed':
      return html`<div class="cite" role="alert">${t.citeFailed}</div>`;
    case 'loaded':
      return html`<div class="cite" data-testid="citations">
        ${form('Chicago', state.citations.chicago, copy)}
        ${form('APA', state.citations.apa, copy)}
        ${form('BibTeX', state.citations.bibtex, copy)}
        <p class="muted">${t.accessed}</p>
      </div>`;
  }
}

function form(name: string, text: string, copy: (text: string) => void): TemplateResult {
  return html`<div class="form">
    <div class="form-head"><h4>${name}</h4><button aria-label=${`${texts().copy}: ${name}`} @click=${() => copy(text)}>${texts().copy}</button></div>
    <div class=${name === 'BibTeX' ? 'code' : 'prose'}>${text}</div>
  </div>`;
}
