import { html, svg, type TemplateResult } from 'lit';
import { ENTITY_TYPES, RELATION_KINDS, type EntityType } from './graph-model.ts';
import { isPlanned, kindCounts, typeCounts, visibleLinks, type GraphState } from './graph-state.ts';
import { KIND_NAMES, TYPE_NAMES, number } from './texts.ts';
import { KIND_COLOURS, PLANNED_COLOUR, TYPE_COLOURS } from './theme.ts';

/** What the colours and lines mean, how often each is drawn, and a switch for each type. */
export function legend(graph: GraphState, toggle: (type: EntityType) => void): TemplateResult {
  const types = typeCounts(graph);
  const links = visibleLinks(graph);
  const kinds = kindCounts(links);
  const planned = links.filter(isPlanned).length;
  return html`<div class="legend" data-testid="graph-legend">
    <div class="group" role="group" aria-label="Types of entities, each can be hidden">
      ${ENTITY_TYPES.filter((type) => types.has(type)).map((type) => {
        const name = TYPE_NAMES[type].many;
        const hidden = graph.hidden.has(type);
        return html`<button class="type" aria-pressed=${hidden ? 'false' : 'true'} data-testid="legend-${type.toLowerCase()}"
          title="${hidden ? 'Show' : 'Hide'} ${name.toLowerCase()}" @click=${() => toggle(type)}>
          ${typeMark(type)}${name} <span class="count">${number(types.get(type) ?? 0)}</span></button>`;
      })}
    </div>
    <div class="group lines">
      ${RELATION_KINDS.filter((kind) => kinds.has(kind)).map((kind) => html`<span class="line">
        ${stroke(KIND_COLOURS[kind], false)}${KIND_NAMES[kind]} <span class="count">${number(kinds.get(kind) ?? 0)}</span></span>`)}
      ${planned === 0 ? '' : html`<span class="line">${stroke(PLANNED_COLOUR, true)}Only planned <span class="count">${number(planned)}</span></span>`}
    </div>
  </div>`;
}

/** The coloured shape of a type. */
export function typeMark(type: EntityType): TemplateResult {
  return html`<span class="mark ${type.toLowerCase()}" style="--mark-colour: ${TYPE_COLOURS[type]}" aria-hidden="true"></span>`;
}

function stroke(colour: string, dashed: boolean): TemplateResult {
  return html`<svg width="20" height="6" aria-hidden="true">${svg`<line x1="0" y1="3" x2="20" y2="3" stroke-width="2.5"
    style="stroke: ${colour}" stroke-dasharray=${dashed ? '5 3' : 'none'} />`}</svg>`;
}
