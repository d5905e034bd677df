import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../shared/messages.ts';
import { ACTUAL, DENIED, PLANNED, firstDay, isUndated, realityOf } from './columns.ts';
import type { Content } from './content.ts';
import { binStart } from './days.ts';
import { targetsOf, type Target } from './hits.ts';
import type { TimelineLabels } from './labels.ts';
import { countsOf } from './lane-bins.ts';
import type { Scene, TimelineModel } from './layout.ts';
import { texts } from './texts.ts';

/** More than these aren't listed at once. */
const MOST_LISTED = 200;

/** The most that the hidden list mirrors. */
const MOST_MIRRORED = 120;

/** The facts of a bar, or those of a lane without a known date. */
export interface FactsOfTarget {
  readonly title: string;
  readonly note: string;
  readonly facts: readonly number[];
  readonly total: number;
}

export function factsOfTarget(target: Target, model: TimelineModel, scene: Scene, labels: TimelineLabels): FactsOfTarget {
  const lane = labels.lane(model.index.lanes.keys[target.lane]!);
  if (target.on === 'undated') {
    const facts = [...model.index.undated(target.lane)];
    return { title: texts.binTitle(lane, texts.undatedBand), note: '', facts: facts.slice(0, MOST_LISTED), total: facts.length };
  }
  if (target.on === 'item') {
    return { title: lane, note: '', facts: [target.fact], total: 1 };
  }
  const { level } = scene.bins;
  const from = binStart(level, target.bin);
  const to = binStart(level, target.bin + 1) - 1;
  const { within } = countsOf(scene.bins, target.lane, target.bin);
  const sure = within[0] + within[1] + within[2];
  const total = model.index.countOverlapping(target.lane, from, to);
  const facts = model.index.overlapping(target.lane, from, to, MOST_LISTED);
  const { columns } = model.index;
  const inBin = (fact: number): number => (columns.start[fact]! >= from && columns.end[fact]! <= to ? 0 : 1);
  facts.sort((a, b) => inBin(a) - inBin(b) || firstDay(columns, a) - firstDay(columns, b));
  return {
    title: texts.binTitle(lane, labels.dates.range(from, to)), facts, total,
    note: total === sure ? texts.binSure(number(sure)) : texts.binCounts(number(sure), number(total - sure))
  };
}

/** The list of a bar's facts; each opens its sentences. */
function factsPanel(found: FactsOfTarget, labels: TimelineLabels, model: TimelineModel, open: (fact: number) => void, close: () => void): TemplateResult {
  const { columns } = model.index;
  return html`<aside class="panel" aria-label=${found.title} data-testid="timeline-facts" @keydown=${(event: KeyboardEvent) => pressed(event, close)}>
    <button class="close" aria-label=${texts.close} title=${texts.close} data-testid="timeline-facts-close" @click=${close}>×</button>
    <h2 tabindex="-1">${found.title}</h2>
    ${found.note === '' ? nothing : html`<p class="muted">${found.note}</p>`}
    ${found.total > found.facts.length ? html`<p class="muted">${texts.firstOf(number(found.facts.length), number(found.total))}</p>` : nothing}
    <ol class="plain">${found.facts.map((fact) => html`<li>
      <button class="fact ${realityClass(realityOf(columns, fact))}" data-testid="timeline-fact" title=${texts.openSentences} @click=${() => open(fact)}>
        <span class="title">${labels.fact(fact)}</span>
        <span class="muted"><span class="date ${isUndated(columns, fact) ? 'unknown' : ''}">${labels.when(fact)}</span> · ${labels.marks(fact).join(' · ')}</span>
      </button></li>`)}</ol>
  </aside>`;
}

function realityClass(reality: number): string {
  return reality === DENIED ? 'denied' : reality === PLANNED ? 'planned' : reality === ACTUAL ? 'actual' : '';
}

/** What is on the screen, for those who can't see it; each opens like a click on it. */
export function mirrorList(model: TimelineModel, scene: Scene, labels: TimelineLabels, open: (target: Target, scene: Scene) => void): TemplateResult {
  const all = scene.rows.flatMap((row) => targetsOf(scene, row));
  // first those without a date: they are few, and no zooming in would ever list them
  const targets = [...all.filter(({ on }) => on === 'undated'), ...all.filter(({ on }) => on !== 'undated')];
  return html`<ul class="hidden" aria-label=${texts.listLabel} data-testid="timeline-list">
    ${targets.slice(0, MOST_MIRRORED).map((target) => html`<li><button tabindex="-1" @click=${() => open(target, scene)}>${labels.describe(target, model, scene)}</button></li>`)}
    ${targets.length > MOST_MIRRORED ? html`<li>${texts.listMore(number(targets.length - MOST_MIRRORED))}</li>` : nothing}</ul>`;
}

/** What stands open beside the lanes: the facts of a bar, the keys, or nothing. */
export function sidePanel(open: FactsOfTarget | 'keys' | null, { model, labels }: Content, openFact: (fact: number) => void, close: () => void): TemplateResult | typeof nothing {
  if (open === null) {
    return nothing;
  }
  return open === 'keys' ? keysPanel(close) : factsPanel(open, labels, model, openFact, close);
}

function keysPanel(close: () => void): TemplateResult {
  return html`<aside class="panel" aria-label=${texts.help} data-testid="timeline-help" @keydown=${(event: KeyboardEvent) => pressed(event, close)}>
    <button class="close" aria-label=${texts.close} title=${texts.close} data-testid="timeline-help-close" @click=${close}>×</button>
    <h2 tabindex="-1">${texts.help}</h2><dl>${texts.keys.map(([key, what]) => html`<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`)}</dl></aside>`;
}

function pressed(event: KeyboardEvent, close: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    close();
  }
}
