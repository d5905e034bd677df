import { html, nothing, type TemplateResult } from 'lit';
import '../evidence-panel/evidence-opener.ts';
import type { EdgeEvidence, EdgeFact, EvidenceSentence } from './graph-model.ts';
import { changeMark } from './details-panel.ts';
import { linkEnds, type GraphState } from './graph-state.ts';
import { typeMark } from './legend.ts';
import { MODALITY_NAMES, T, counted, dateText, filled, words } from './texts.ts';

export type FactsState =
  | { readonly status: 'closed' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'loaded'; readonly evidence: EdgeEvidence };

/** The facts behind the open link, each with its sentences; a sentence opens its article at that place. */
export function factsPanel(graph: GraphState, facts: FactsState, close: () => void): TemplateResult {
  const ends = linkEnds(graph.openLink ?? '').map((uid) => graph.nodes.get(uid)).filter((node) => node !== undefined);
  return html`<aside class="panel" aria-label=${T.factsPanel} data-testid="graph-facts">
    <button class="close" aria-label=${T.close} title=${T.close} @click=${close}>×</button>
    <div class="kicker">${T.factsThatJoin}</div>
    <h2>${ends.map((node, i) => html`${i > 0 ? html`<span class="muted"> ${T.and} </span>` : nothing}${typeMark(node.type)}${node.name}`)}</h2>
    ${ends.length === 2 ? html`<p><a href="pair/${ends[0]?.uid}/${ends[1]?.uid}" data-testid="open-pair">${T.openPair}</a></p>` : nothing}
    ${ends.length === 2 ? html`<note-list kind="RELATION" uids=${ends.map((node) => node.uid).join(' ')}></note-list>` : nothing}
    ${content(facts, graph)}
  </aside>`;
}

function content(facts: FactsState, graph: GraphState): TemplateResult | typeof nothing {
  switch (facts.status) {
    case 'closed':
      return nothing;
    case 'loading':
      return html`<p class="muted" role="status">${T.loadingFacts}</p>`;
    case 'failed':
      return html`<p role="alert">${facts.reason}</p>`;
    case 'loaded':
      return loaded(facts.evidence, graph);
  }
}

function loaded({ facts, total }: EdgeEvidence, graph: GraphState): TemplateResult {
  if (facts.length === 0) {
    return html`<p class="muted">${T.noFacts}</p>`;
  }
  return html`${total > facts.length ? html`<p class="muted">${filled(T.latestFacts, facts.length, total)}</p>` : nothing}
    <ol class="plain facts">${facts.map((item, i) => fact(item, graph, i === 0))}</ol>`;
}

function fact(item: EdgeFact, graph: GraphState, first: boolean): TemplateResult {
  const marks = [
    words(item.type),
    ...(item.status === null ? [] : [words(item.status)]),
    ...(MODALITY_NAMES[item.modality] === '' ? [] : [MODALITY_NAMES[item.modality]]),
    ...(item.polarity === 'DENIED' ? [T.denied] : []),
    counted(item.origins, 'origin')
  ];
  return html`<li class=${item.polarity === 'DENIED' ? 'denied' : ''} data-testid="edge-fact">
    <div class="title">${changeMark(graph, item.uid)} ${item.title === '' ? words(item.type) : item.title}</div>
    <div class="muted"><span class="date">${dateText(item.edtf)}</span> · ${marks.join(' · ')}</div>
    ${item.sentences.length === 0 ? nothing : html`<details ?open=${first || item.sentences.length < 3}><summary>${filled(T.evidence, item.sentences.length)}</summary>${item.sentences.map(sentence)}</details>`}
    <evidence-opener fact=${item.uid}></evidence-opener><note-list kind="FACT" uids=${item.uid}></note-list></li>`;
}

function sentence(item: EvidenceSentence): TemplateResult {
  const from = [item.publisher ?? item.articleTitle, dateText(item.published)].filter((part) => part !== '').join(', ');
  return html`<blockquote><a href="article/${item.article}?claim=${item.claim}#${item.passage}" title=${filled(T.openInArticle, item.articleTitle)}
    data-testid="edge-sentence">${item.text}</a><footer class="muted">${from}${item.disputes ? ` · ${T.disputes}` : ''}</footer></blockquote>`;
}
