import { html, nothing, type TemplateResult } from 'lit';
import type { GraphNode } from './graph-model.ts';
import { factCount, isPlanned, type GraphState } from './graph-state.ts';
import { typeMark } from './legend.ts';
import { KIND_NAMES, TYPE_NAMES, counted, number } from './texts.ts';

export interface DetailsParts {
  readonly graph: GraphState;
  readonly undrawn: ReadonlyMap<string, number>;
  /** Neighbours that one more expansion brings at most. */
  readonly page: number;
  expand(uid: string): void;
  collapse(uid: string): void;
  select(uid: string): void;
  open(a: string, b: string): void;
  close(): void;
}

/** What is known of the selected entities. */
export function detailsPanel(parts: DetailsParts): TemplateResult | typeof nothing {
  const nodes = parts.graph.selection.map((uid) => parts.graph.nodes.get(uid)).filter((node) => node !== undefined);
  const [first] = nodes;
  if (first === undefined) {
    return nothing;
  }
  return html`<aside class="panel" aria-label="Selection" data-testid="graph-details">
    <button class="close" aria-label="Close" title="Close" @click=${() => parts.close()}>×</button>
    ${nodes.length === 1 ? oneNode(first, parts) : html`
      <h2>${number(nodes.length)} entities</h2>
      <ul class="plain">${nodes.map((node) => html`<li>${typeMark(node.type)}<button class="link" @click=${() => parts.select(node.uid)}>${node.name}</button></li>`)}</ul>`}
  </aside>`;
}

function oneNode(node: GraphNode, parts: DetailsParts): TemplateResult {
  const undrawn = parts.undrawn.get(node.uid) ?? 0;
  const expansion = parts.graph.expansions.get(node.uid);
  const canExpand = undrawn > 0 && expansion?.more !== false;
  return html`
    <div class="kicker">${typeMark(node.type)}${TYPE_NAMES[node.type].one}</div>
    <h2>${node.name}</h2>
    <p class="muted">Showing ${number(node.degree - undrawn)} of ${counted(node.degree, 'relation', 'relations')}</p>
    <div class="actions">
      <a class="button primary" href="entity/${node.uid}" data-testid="open-dossier">Open dossier</a>
      <button class="button" data-testid="expand" ?disabled=${!canExpand} @click=${() => parts.expand(node.uid)}>
        ${expansion === undefined ? 'Expand' : 'Expand more'}</button>
      ${expansion === undefined ? nothing : html`<button class="button" data-testid="collapse" @click=${() => parts.collapse(node.uid)}>Collapse</button>`}
    </div>
    ${canExpand ? nothing : html`<p class="muted">${undrawn === 0 ? 'All its relations are on the canvas.' : 'No further neighbours can be brought.'}</p>`}
    ${relations(node, parts)}`;
}

function relations(node: GraphNode, parts: DetailsParts): TemplateResult | typeof nothing {
  const links = [...parts.graph.links.values()].filter((link) => link.source === node.uid || link.target === node.uid)
    .sort((a, b) => factCount(b) - factCount(a));
  if (links.length === 0) {
    return nothing;
  }
  return html`<h3>Relations on the canvas</h3>
    <ul class="plain">${links.slice(0, 50).map((link) => {
      const other = parts.graph.nodes.get(link.source === node.uid ? link.target : link.source);
      const [leading] = link.relations;
      return other === undefined ? nothing : html`<li>${typeMark(other.type)}
        <button class="link" title="Show the facts behind it" @click=${() => parts.open(node.uid, other.uid)}>${other.name}</button>
        <span class="muted">${leading.title ?? KIND_NAMES[leading.kind].toLowerCase()} · ${counted(factCount(link), 'fact', 'facts')}${isPlanned(link) ? ' · planned' : ''}</span></li>`;
    })}</ul>
    ${links.length > 50 ? html`<p class="muted">and ${number(links.length - 50)} more</p>` : nothing}`;
}
