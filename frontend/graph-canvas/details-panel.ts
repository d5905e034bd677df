import { html, nothing, type TemplateResult } from 'lit';
import { TINTS, type Tint } from '../investigations/model.ts';
import '../investigations/note-list.ts';
import { texts as investigationTexts } from '../investigations/texts.ts';
import type { Command } from './commands.ts';
import { whyNotExpanded } from './commands.ts';
import type { GraphNode, RelationKind } from './graph-model.ts';
import type { GraphState } from './graph-state.ts';
import { lineMark, typeMark } from './legend.ts';
import { KIND_NAMES, T, TYPE_NAMES, counted, filled, number } from './texts.ts';
import { TINT_COLOURS } from './theme.ts';
import { factCount, isDenied, isPlanned, undrawnByKind } from './visible.ts';

export interface DetailsParts {
  readonly graph: GraphState;
  readonly undrawn: ReadonlyMap<string, number>;
  readonly commands: readonly Command[];
  /** Neighbours that one more expansion brings at most, and what else may be asked for. */
  readonly page: number;
  readonly pages: readonly number[];
  setPage(page: number): void;
  expand(uid: string, kind: RelationKind | null): void;
  select(uid: string): void;
  open(a: string, b: string): void;
  colour(uids: readonly string[], tint: Tint | null): void;
  close(): void;
}

/** What is known of the selected entities. */
export function detailsPanel(parts: DetailsParts): TemplateResult | typeof nothing {
  const nodes = parts.graph.selection.map((uid) => parts.graph.nodes.get(uid)).filter((node) => node !== undefined);
  const [first] = nodes;
  if (first === undefined) {
    return nothing;
  }
  return html`<aside class="panel" aria-label=${T.selection} data-testid="graph-details">
    <button class="close" aria-label=${T.close} title=${T.close} @click=${() => parts.close()}>×</button>
    ${nodes.length === 1 ? oneNode(first, parts) : severalNodes(nodes, parts)}
  </aside>`;
}

function severalNodes(nodes: readonly GraphNode[], parts: DetailsParts): TemplateResult {
  return html`<h2>${counted(nodes.length, 'entity')}</h2>
    <div class="actions">${['connections', 'paths', 'facts', 'pin', 'hide', 'remove', 'remove-others'].map((id) => action(parts.commands, id))}</div>
    ${palette(nodes, parts)}
    <ul class="plain">${nodes.slice(0, 100).map((node) => html`<li>${typeMark(node.type)}<button class="link" @click=${() => parts.select(node.uid)}>${node.name}</button></li>`)}</ul>
    ${nodes.length > 100 ? html`<p class="muted">${filled(T.andMore, nodes.length - 100)}</p>` : nothing}`;
}

function action(commands: readonly Command[], id: string): TemplateResult | typeof nothing {
  const command = commands.find((one) => one.id === id);
  return command === undefined || command.reason !== null ? nothing
    : html`<button class="button" data-testid="selection-${id}" @click=${() => command.run()}>${command.label}</button>`;
}

function oneNode(node: GraphNode, parts: DetailsParts): TemplateResult {
  const undrawn = parts.undrawn.get(node.uid) ?? 0;
  const expanded = [...parts.graph.expansions.values()].some(({ uid }) => uid === node.uid);
  const reason = whyNotExpanded(parts.graph, [node.uid], null);
  return html`
    <div class="kicker">${typeMark(node.type)}${TYPE_NAMES[node.type].one}${parts.graph.pinned.has(node.uid) ? ` · ${T.pinnedMark}` : ''}</div>
    <h2>${node.name}</h2>
    <p class="muted">${filled(T.showing, number(node.degree - undrawn), counted(node.degree, 'relation'))}</p>
    <div class="actions">
      <a class="button primary" href="entity/${node.uid}" data-testid="open-dossier">${T.openDossier}</a>
      <button class="button" data-testid="expand" title=${reason ?? ''} ?disabled=${reason !== null} @click=${() => parts.expand(node.uid, null)}>
        ${expanded ? T.expandMore : T.expand}</button>
      ${expanded ? html`<button class="button" data-testid="collapse" @click=${() => parts.commands.find(({ id }) => id === 'collapse')?.run()}>${T.collapse}</button>` : nothing}
      ${['pin', 'hide', 'remove'].map((id) => action(parts.commands, id))}
    </div>
    ${palette([node], parts)}
    ${changeMark(parts.graph, node.uid)}
    <note-list kind="ENTITY" uids=${node.uid}></note-list>
    ${reason === null ? nothing : html`<p class="muted">${undrawn === 0 ? T.allDrawn : T.noFurther}</p>`}
    ${undrawn > 0 ? byKind(node, parts) : nothing}
    ${relations(node, parts)}`;
}

/** The colours that one may give to entities, told by their names, too. */
function palette(nodes: readonly GraphNode[], parts: DetailsParts): TemplateResult {
  const t = investigationTexts();
  const uids = nodes.map(({ uid }) => uid);
  const given = new Set(uids.map((uid) => parts.graph.colours.get(uid) ?? null));
  const swatch = (tint: Tint | null, name: string): TemplateResult => html`<button class="swatch ${tint === null ? 'none' : ''}" style=${tint === null ? '' : `--swatch: ${TINT_COLOURS[tint]}`}
    title=${name} aria-label=${name} aria-pressed=${given.size === 1 && given.has(tint) ? 'true' : 'false'} data-testid="tint-${(tint ?? 'none').toLowerCase()}"
    @click=${() => parts.colour(uids, tint)}></button>`;
  return html`<div class="palette" role="group" aria-label=${t.colour}><span class="muted">${t.colour}</span>${swatch(null, t.noColour)}${TINTS.map((tint) => swatch(tint, t.tints[tint]))}</div>`;
}

/** Whether something is new or changed since the open investigation was last looked at. */
export function changeMark(graph: GraphState, key: string): TemplateResult | typeof nothing {
  const change = graph.news.get(key);
  return change === undefined ? nothing : html`<span class="news ${change.toLowerCase()}" data-testid="change-mark">${investigationTexts().changes[change]}</span>`;
}

/** What one could still bring, by kind of relation. */
function byKind(node: GraphNode, parts: DetailsParts): TemplateResult {
  return html`<h3>${T.undrawnByKind}
      <select class="page" aria-label=${filled(T.bring, '…')} data-testid="expand-limit" @change=${(event: Event) => parts.setPage(Number((event.target as HTMLSelectElement).value))}>
        ${parts.pages.map((page) => html`<option value=${page} ?selected=${page === parts.page}>${filled(T.bring, page)}</option>`)}</select></h3>
    <ul class="plain">${undrawnByKind(parts.graph, node).filter(({ undrawn }) => undrawn > 0).map(({ kind, total, undrawn }) => {
      const reason = whyNotExpanded(parts.graph, [node.uid], kind);
      return html`<li>${lineMark(kind)} <button class="link" data-testid="expand-${kind.toLowerCase().replaceAll('_', '-')}" ?disabled=${reason !== null}
        title=${reason ?? filled(T.bringKind, Math.min(undrawn, parts.page), KIND_NAMES[kind])} @click=${() => parts.expand(node.uid, kind)}>${KIND_NAMES[kind]}</button>
        <span class="count">${filled(T.outOf, undrawn, total)}</span></li>`;
    })}</ul>`;
}

function relations(node: GraphNode, parts: DetailsParts): TemplateResult | typeof nothing {
  const links = [...parts.graph.links.values()].filter((link) => link.source === node.uid || link.target === node.uid)
    .sort((a, b) => factCount(b) - factCount(a));
  if (links.length === 0) {
    return nothing;
  }
  return html`<h3>${T.relationsHere}</h3>
    <ul class="plain">${links.slice(0, 50).map((link) => {
      const other = parts.graph.nodes.get(link.source === node.uid ? link.target : link.source);
      const [leading] = link.relations;
      return other === undefined ? nothing : html`<li>${typeMark(other.type)}
        <button class="link" title=${T.showFacts} @click=${() => parts.open(node.uid, other.uid)}>${other.name}</button>
        <span class="muted">${leading.title ?? KIND_NAMES[leading.kind].toLowerCase()} · ${counted(factCount(link), 'fact')}${isPlanned(link) ? ` · ${T.planned}` : ''}${isDenied(link) ? ` · ${T.denied}` : ''}</span></li>`;
    })}</ul>
    ${links.length > 50 ? html`<p class="muted">${filled(T.andMore, links.length - 50)}</p>` : nothing}`;
}
