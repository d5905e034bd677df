import type { FactColumns } from './columns.ts';
import { DatedFacts } from './dated-facts.ts';
import { parseDay } from './days.ts';
import { TimelineLabels } from './labels.ts';
import { laneFacts, type Grouping } from './lanes.ts';
import type { TimelineModel } from './layout.ts';
import type { DayRange } from './scale.ts';
import { StageIndex } from './stages.ts';
import { TimelineIndex } from './timeline-index.ts';

/** What a timeline shows: the facts in their lanes, how many may lie in a range, and the words for them. */
export interface Content {
  readonly model: TimelineModel;
  readonly dated: DatedFacts;
  readonly labels: TimelineLabels;
}

/** Deals facts into lanes; what doesn't depend on the lanes is taken from before where the facts are the same. */
export function contentOf(columns: FactColumns, by: Grouping, selection: string, before: Content | null = null): Content {
  const same = before?.dated.columns === columns;
  const dated = same ? before.dated : new DatedFacts(columns);
  const whole = same ? before.model.whole : new TimelineIndex(dated, laneFacts(dated, 'none'));
  const focus = new URLSearchParams(selection).getAll('entity');
  const index = by === 'none' ? whole : new TimelineIndex(dated, laneFacts(dated, by, focus));
  return { model: { index, whole, stages: same ? before.model.stages : new StageIndex(columns) }, dated, labels: same ? before.labels : new TimelineLabels(columns) };
}

/** The range that two ISO dates select; an open side reaches to the end of the facts. */
export function rangeOf(from: string, to: string, extent: { readonly first: number; readonly last: number } | null): DayRange | null {
  const first = parseDay(from);
  const last = parseDay(to);
  if ((first === null && last === null) || extent === null) {
    return null;
  }
  return { from: first ?? Math.min(extent.first, last ?? extent.first), to: last ?? Math.max(extent.last, first ?? extent.last) };
}
