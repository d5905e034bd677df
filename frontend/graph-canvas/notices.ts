import { html, nothing, type TemplateResult } from 'lit';
import type { GraphState } from './graph-state.ts';
import { pictureOf } from './grouping.ts';
import { T, counted, filled, number } from './texts.ts';
import { visibleLinks, visibleNodes } from './visible.ts';

export interface NoticeParts {
  readonly graph: GraphState;
  readonly failure: string;
  readonly loading: boolean;
  readonly arranging: boolean;
  readonly blank: boolean;
  readonly drawable: boolean;
  retry(): void;
}

/** What happened, what is going on, or what to do next; nothing where the picture speaks for itself. */
export function notice(parts: NoticeParts): TemplateResult | typeof nothing {
  if (parts.failure !== '') {
    return html`<div class="notice failed" role="alert" data-testid="graph-error"><span>${parts.failure}</span>
      <button @click=${parts.retry}>${T.tryAgain}</button></div>`;
  }
  const text = parts.loading ? T.loading
    : parts.arranging ? T.arranging
    : parts.blank ? T.empty
    : Object.keys(parts.graph.filter).length > 0 && parts.graph.links.size === 0 && parts.graph.nodes.size > 0 ? T.emptyFilter : '';
  if (text !== '') {
    return html`<div class="notice" role="status" data-testid="graph-notice">${text}</div>`;
  }
  return parts.drawable ? nothing : html`<div class="notice failed" role="alert">${T.noWebGl}</div>`;
}

/** The canvas in one line: what is on it, and what isn't. */
export function statusText(graph: GraphState, undrawn: ReadonlyMap<string, number>): string {
  if (graph.nodes.size === 0) {
    return '';
  }
  const shown = visibleNodes(graph).length;
  const { groups } = pictureOf(graph);
  if (graph.communities.size > 0) {
    return filled(T.statusCommunities, counted(shown, 'entity'), number(groups.length));
  }
  const grouped = groups.reduce((sum, group) => sum + group.members.length, 0);
  const parts = [`${counted(shown, 'entity')}, ${counted(visibleLinks(graph).length, 'relation')}`];
  if (graph.nodes.size > shown) {
    parts.push(filled(T.statusHidden, graph.nodes.size - shown));
  }
  if (grouped > 0) {
    parts.push(filled(T.statusGrouped, grouped));
  }
  if (Object.keys(graph.filter).length > 0) {
    parts.push(T.statusFilter);
  }
  const last = [...graph.expansions.values()].findLast(({ uid }) => graph.nodes.has(uid));
  const node = last === undefined ? undefined : graph.nodes.get(last.uid);
  if (last !== undefined && node !== undefined) {
    const drawn = node.degree - (undrawn.get(node.uid) ?? 0);
    parts.push(filled(T.statusLast, node.name, number(drawn), counted(node.degree, 'relation')) + (last.sampled ? `, ${T.sampled}` : ''));
  }
  return parts.join(' · ');
}
