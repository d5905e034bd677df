import { html, nothing, type TemplateResult } from 'lit';
import type { ConnectionSet, FoundPath, GraphNode, PathSet } from './graph-model.ts';
import type { GraphState } from './graph-state.ts';
import { typeMark } from './legend.ts';
import { T, counted, filled } from './texts.ts';

export interface PathChoice {
  readonly shortest: boolean;
  readonly length: number;
  readonly inOrder: boolean;
}

export const USUAL_CHOICE: PathChoice = { shortest: true, length: 4, inOrder: false };

export type PathsState =
  | { readonly status: 'closed' }
  | { readonly status: 'loading' | 'failed'; readonly what: 'paths' | 'connections'; readonly entities: readonly string[]; readonly choice: PathChoice; readonly reason: string }
  | { readonly status: 'loaded'; readonly what: 'paths'; readonly entities: readonly string[]; readonly choice: PathChoice; readonly found: PathSet }
  | { readonly status: 'loaded'; readonly what: 'connections'; readonly entities: readonly string[]; readonly choice: PathChoice; readonly found: ConnectionSet };

export interface PathsParts {
  readonly graph: GraphState;
  readonly state: Exclude<PathsState, { readonly status: 'closed' }>;
  choose(choice: PathChoice): void;
  show(uids: readonly string[]): void;
  add(uids: readonly string[]): void;
  close(): void;
}

/** The paths among the chosen entities, or whom several of them are joined to. */
export function pathsPanel(parts: PathsParts): TemplateResult {
  const { state } = parts;
  const title = state.what === 'paths' ? T.pathsTitle : T.connectionsTitle;
  return html`<aside class="panel" aria-label=${title} data-testid="graph-paths">
    <button class="close" aria-label=${T.close} title=${T.close} @click=${parts.close}>×</button>
    <h2>${title}</h2>
    <p class="muted">${state.entities.map((uid) => parts.graph.nodes.get(uid)?.name ?? '').join(' · ')}</p>
    ${state.what === 'paths' ? choices(parts) : nothing}
    ${content(parts)}
  </aside>`;
}

function choices({ state: { choice }, choose }: PathsParts): TemplateResult {
  return html`<div class="choices">
    <label><input type="radio" name="which" .checked=${choice.shortest} data-testid="paths-shortest" @change=${() => choose({ ...choice, shortest: true })}>${T.shortest}</label>
    <label><input type="radio" name="which" .checked=${!choice.shortest} data-testid="paths-all" @change=${() => choose({ ...choice, shortest: false })}>${T.allPaths}</label>
    <select aria-label=${T.allPaths} data-testid="paths-length" @change=${(event: Event) => choose({ ...choice, shortest: false, length: Number((event.target as HTMLSelectElement).value) })}>
      ${[2, 3, 4].map((length) => html`<option value=${length} ?selected=${length === choice.length}>${counted(length, 'step')}</option>`)}</select>
    <label title=${T.inOrderHint}><input type="checkbox" .checked=${choice.inOrder} data-testid="paths-in-order" @change=${() => choose({ ...choice, inOrder: !choice.inOrder })}>${T.inOrder}</label>
  </div>`;
}

function content(parts: PathsParts): TemplateResult {
  const { state } = parts;
  switch (state.status) {
    case 'loading':
      return html`<p class="muted" role="status">${T.searching}</p>`;
    case 'failed':
      return html`<p role="alert">${state.reason}</p>`;
    case 'loaded':
      return state.what === 'paths' ? paths(parts, state.found) : connections(parts, state.found, state.entities.length);
  }
}

function paths(parts: PathsParts, found: PathSet): TemplateResult {
  const names = new Map(found.nodes.map((node) => [node.uid, node]));
  return html`
    <p class="muted" role="status">${found.paths.length === 0 ? filled(T.noPaths, counted(parts.state.choice.length, 'step')) : counted(found.paths.length, 'path')}
      ${found.undated > 0 ? filled(T.undatedPaths, counted(found.undated, 'path')) : nothing} ${found.truncated ? T.truncated : nothing}</p>
    ${found.paths.length > 1 ? html`<button class="button primary" data-testid="paths-add-all" @click=${() => parts.add(found.paths.flatMap(({ entities }) => entities))}>${T.addAll}</button>` : nothing}
    <ol class="plain facts" @mouseleave=${() => parts.show([])}>${found.paths.map((path) => onePath(parts, path, names))}</ol>`;
}

function onePath(parts: PathsParts, path: FoundPath, names: ReadonlyMap<string, GraphNode>): TemplateResult {
  const drawn = path.entities.every((uid) => parts.graph.nodes.has(uid));
  return html`<li data-testid="found-path" @mouseenter=${() => parts.show(path.entities)}>
    <button class="link trail" @focus=${() => parts.show(path.entities)} @click=${() => (drawn ? parts.show(path.entities) : parts.add(path.entities))}>
      ${path.entities.map((uid, i) => html`${i > 0 ? html`<span class="muted"> → </span>` : nothing}${mark(names.get(uid))}`)}</button>
    <div class="muted">${filled(T.weakest, counted(path.weakest, 'fact'))}
      ${drawn ? nothing : html` · <button class="link" data-testid="add-path" @click=${() => parts.add(path.entities)}>${T.addPath}</button>`}</div></li>`;
}

function connections(parts: PathsParts, found: ConnectionSet, of: number): TemplateResult {
  const names = new Map(found.nodes.map((node) => [node.uid, node]));
  return html`
    <p class="muted" role="status">${found.connectors.length === 0 ? T.noConnections : counted(found.connectors.length, 'entity')} ${found.truncated ? T.truncated : nothing}</p>
    ${found.connectors.length > 1 ? html`<button class="button primary" data-testid="connections-add-all" @click=${() => parts.add(found.connectors.map(({ uid }) => uid))}>${T.addAll}</button>` : nothing}
    <ol class="plain facts">${found.connectors.map(({ uid, joins, facts }) => html`<li data-testid="connector" @mouseenter=${() => parts.show([uid])} @mouseleave=${() => parts.show([])}>
      <button class="link" @click=${() => parts.add([uid])}>${mark(names.get(uid))}</button>
      <div class="muted">${filled(T.joins, joins.length, of)} · ${counted(facts, 'fact')}</div></li>`)}</ol>`;
}

function mark(node: GraphNode | undefined): TemplateResult | typeof nothing {
  return node === undefined ? nothing : html`${typeMark(node.type)}${node.name}`;
}
