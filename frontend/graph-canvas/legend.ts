import { html, nothing, svg, type TemplateResult } from 'lit';
import { TINTS } from '../investigations/model.ts';
import { texts as investigationTexts } from '../investigations/texts.ts';
import { ENTITY_TYPES, RELATION_KINDS, type EntityType, type LineKind } from './graph-model.ts';
import type { Action, GraphState } from './graph-state.ts';
import { KIND_NAMES, T, TYPE_NAMES, filled, number } from './texts.ts';
import { KIND_COLOURS, NEWS_COLOURS, PLANNED_COLOUR, TINT_COLOURS, TYPE_COLOURS } from './theme.ts';
import { lineCounts, lineKind, typeCounts, visibleLinks, visibleNodes } from './visible.ts';

interface LegendParts {
  readonly graph: GraphState;
  readonly open: boolean;
  toggleOpen(): void;
  toggleType(type: EntityType): void;
  onlyType(type: EntityType): void;
  selectType(type: EntityType): void;
  toggleKind(kind: LineKind): void;
  selectKind(kind: LineKind): void;
  select(uids: readonly string[]): void;
  restore(): void;
}

const LINE_KINDS: readonly LineKind[] = [...RELATION_KINDS, 'PLANNED'];

/** What the colours and lines mean, how often each is on the canvas, and how to hide, single out or select each. */
function legend(parts: LegendParts): TemplateResult {
  const { graph } = parts;
  const types = typeCounts(graph);
  const lines = lineCounts(graph);
  const isSomethingHidden = graph.hidden.size + graph.hiddenKinds.size + graph.veiled.size > 0;
  return html`<details class="legend" data-testid="graph-legend" .open=${parts.open} @toggle=${(event: Event) => {
    if ((event.target as HTMLDetailsElement).open !== parts.open) {
      parts.toggleOpen();
    }
  }}>
    <summary>${T.legend}</summary>
    <div role="group" aria-label=${T.legendTypes}>
      ${ENTITY_TYPES.filter((type) => types.has(type)).map((type) => row({
        id: type.toLowerCase(), name: TYPE_NAMES[type].many, count: types.get(type) ?? 0, hidden: graph.hidden.has(type), mark: typeMark(type),
        toggle: () => parts.toggleType(type), select: () => parts.selectType(type), only: () => parts.onlyType(type)
      }))}
    </div>
    <div role="group" aria-label=${T.legendLines} class="lines">
      ${LINE_KINDS.filter((kind) => lines.has(kind)).map((kind) => row({
        id: kind.toLowerCase().replaceAll('_', '-'), name: KIND_NAMES[kind], count: lines.get(kind) ?? 0, hidden: graph.hiddenKinds.has(kind),
        mark: lineMark(kind), toggle: () => parts.toggleKind(kind), select: () => parts.selectKind(kind), only: null
      }))}
    </div>
    ${tints(parts)}${news(parts)}
    <p class="muted">${T.weights}</p><p class="muted">${T.unlined}</p>
    ${isSomethingHidden ? html`<p class="muted">${graph.veiled.size > 0 ? filled(T.hiddenOnes, graph.veiled.size) : nothing}
      <button class="link" data-testid="legend-restore" @click=${parts.restore}>${T.restore}</button></p>` : nothing}
  </details>`;
}

/** The legend with what its buttons do to a state. */
export function legendOf(graph: GraphState, open: boolean, dispatch: (action: Action) => void, setOpen: (open: boolean) => void): TemplateResult {
  const select = (uids: readonly string[]): void => dispatch({ type: 'many-selected', uids, additive: false });
  return legend({
    graph, open, select,
    toggleOpen: () => setOpen(!open),
    toggleType: (entityType) => dispatch({ type: 'type-toggled', entityType }),
    onlyType: (entityType) => dispatch({ type: 'only-type', entityType }),
    selectType: (type) => select(visibleNodes(graph).filter((node) => node.type === type).map(({ uid }) => uid)),
    toggleKind: (kind) => dispatch({ type: 'kind-toggled', kind }),
    selectKind: (kind) => select(visibleLinks(graph).filter((link) => link.relations.some((relation) => lineKind(relation) === kind)).flatMap(({ source, target }) => [source, target])),
    restore: () => dispatch({ type: 'restored' })
  });
}

/** The colours given by hand, each with those that have it. */
function tints({ graph, select }: LegendParts): TemplateResult | typeof nothing {
  const t = investigationTexts();
  const given = TINTS.map((tint) => [tint, [...graph.colours].filter(([uid, its]) => its === tint && graph.nodes.has(uid)).map(([uid]) => uid)] as const)
    .filter(([, uids]) => uids.length > 0);
  return given.length === 0 ? nothing : html`<div role="group" aria-label=${t.colour} class="lines">${given.map(([tint, uids]) => html`<div class="row">
    <button class="type" data-testid="legend-tint-${tint.toLowerCase()}" title=${filled(T.selectAllOf, t.tints[tint])} @click=${() => select(uids)}>
      <span class="mark" style="--mark-colour: ${TINT_COLOURS[tint]}" aria-hidden="true"></span><span class="name">${t.tints[tint]}</span> <span class="count">${number(uids.length)}</span></button></div>`)}</div>`;
}

/** What is new or changed here since the open investigation was last looked at. */
function news({ graph, select }: LegendParts): TemplateResult | typeof nothing {
  const t = investigationTexts();
  const rows = (['NEW', 'CHANGED'] as const).map((change) => {
    const links = [...graph.links.values()].filter(({ key }) => graph.news.get(key) === change);
    const nodes = [...graph.nodes.keys()].filter((uid) => graph.news.get(uid) === change);
    return { change, count: links.length + nodes.length, uids: [...new Set([...nodes, ...links.flatMap(({ source, target }) => [source, target])])] };
  }).filter(({ count }) => count > 0);
  return rows.length === 0 ? nothing : html`<div role="group" aria-label=${t.sinceSeen} class="lines" data-testid="legend-news"><p class="muted">${t.sinceSeen}</p>${rows.map(({ change, count, uids }) => html`<div class="row">
    <button class="type" data-testid="legend-${change.toLowerCase()}" title=${filled(T.selectAllOf, t.changes[change])} @click=${() => select(uids)}>
      <svg width="20" height="9" aria-hidden="true">${svg`<line x1="0" y1="4.5" x2="20" y2="4.5" stroke-width="4" style="stroke: ${NEWS_COLOURS[change]}" />`}</svg>
      <span class="name">${change === 'NEW' ? '+' : 'Δ'} ${t.changes[change]}</span> <span class="count">${number(count)}</span></button></div>`)}</div>`;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly hidden: boolean;
  readonly mark: TemplateResult;
  toggle(): void;
  select(): void;
  readonly only: (() => void) | null;
}

function row({ id, name, count, hidden, mark, toggle, select, only }: Row): TemplateResult {
  const switching = filled(hidden ? T.show : T.hide, name);
  return html`<div class="row ${hidden ? 'off' : ''}">
    <button class="type" aria-pressed=${hidden ? 'false' : 'true'} title=${switching} data-testid="legend-${id}" @click=${toggle}>
      ${mark}<span class="name">${name}</span> <span class="count">${number(count)}</span></button>
    ${only === null ? nothing : html`<button class="quiet" title=${filled(T.only, name)} aria-label=${filled(T.only, name)} data-testid="legend-only-${id}" @click=${only}>${T.onlyShort}</button>`}
    <button class="quiet" title=${filled(T.selectAllOf, name)} aria-label=${filled(T.selectAllOf, name)} data-testid="legend-select-${id}" @click=${select}>◎</button></div>`;
}

/** The coloured shape of a type. */
export function typeMark(type: EntityType): TemplateResult {
  return html`<span class="mark ${type.toLowerCase()}" style="--mark-colour: ${TYPE_COLOURS[type]}" aria-hidden="true"></span>`;
}

/** A line as it is drawn: dashed where only planned, struck where denied. */
export function lineMark(kind: LineKind): TemplateResult {
  const colour = kind === 'PLANNED' ? PLANNED_COLOUR : KIND_COLOURS[kind];
  return html`<svg width="20" height="9" aria-hidden="true">${svg`<line x1="0" y1="4.5" x2="20" y2="4.5" stroke-width="2.2"
    style="stroke: ${colour}" stroke-dasharray=${kind === 'PLANNED' ? '5 3' : 'none'} />
    ${kind === 'DENIED_WITH' ? svg`<path d="M4 0v9M10 0v9M16 0v9" stroke-width="1.5" style="stroke: ${colour}" />` : nothing}`}</svg>`;
}
