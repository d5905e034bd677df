import { html, type TemplateResult } from 'lit';
import '../timeline-strip/timeline-strip.ts';
import type { TimelineEvents } from '../timeline-strip/events.ts';
import type { GraphState } from './graph-state.ts';
import type { Stretch } from './time.ts';

/** The facts of what was opened in time, on which a stretch is brushed or played for the canvas. */
export function timeStrip(graph: GraphState, { from, to }: Stretch, follow: (stretch: Stretch, selected: boolean) => void): TemplateResult {
  const ranged = (event: CustomEvent<TimelineEvents['range-changed']>): void => {
    event.stopPropagation();
    const { from: first, to: last, final, playing } = event.detail;
    follow({ from: first, to: last }, final && !playing);
  };
  return html`<timeline-strip class="time" compact player data-testid="graph-time-strip" .query=${queryOf(graph)} .from=${from} .to=${to}
    @range-changed=${ranged} @fact-opened=${(event: Event) => event.stopPropagation()}></timeline-strip>`;
}

/** The selection without its time, as the timeline's endpoint takes it. */
function queryOf({ filter, roots }: GraphState): string {
  const query = new URLSearchParams();
  roots.forEach((uid) => query.append('entity', uid));
  Object.entries(filter).forEach(([name, values]) => values.forEach((value) => query.append(name, value)));
  return query.toString();
}
