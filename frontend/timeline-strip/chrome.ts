import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../shared/messages.ts';
import type { Stretch } from './bursts.ts';
import type { Content } from './content.ts';
import type { DayRange } from './scale.ts';
import { texts } from './texts.ts';
import { legend } from './toolbar.ts';

/** How far the facts are here. */
export type Loading = { readonly is: 'waiting' } | { readonly is: 'failed'; readonly reason: string } | { readonly is: 'loaded'; readonly total: number };

/** What stands in the way of a timeline, and what to do. */
export function notice(loading: Loading, content: Content | null, compact: boolean, retry: () => void): TemplateResult | typeof nothing {
  if (loading.is === 'failed') {
    return html`<div class="notice failed" role="alert" data-testid="timeline-error"><span>${loading.reason}</span><button @click=${retry}>${texts.retry}</button></div>`;
  }
  if (loading.is === 'waiting') {
    return html`<div class="notice" role="status" data-testid="timeline-loading">${texts.loading}</div>`;
  }
  if (content === null || content.dated.columns.length === 0) {
    return html`<div class="notice empty" role="status" data-testid="timeline-empty"><strong>${texts.empty}</strong>${compact ? nothing : texts.emptyAdvice}</div>`;
  }
  return content.dated.length === 0 ? html`<div class="notice empty" role="status">${texts.allUndated}</div>` : nothing;
}

export interface FootState {
  readonly loading: Loading;
  readonly content: Content | null;
  readonly top: number;
  readonly compact: boolean;
  readonly range: DayRange | null;
  /** Whether only the facts of the selected range were asked for. */
  readonly narrowed: boolean;
}

/** The line below: what is cut off, what has no date, and what the marks mean. */
export function foot(state: FootState, narrow: (narrowed: boolean) => void): TemplateResult | typeof nothing {
  const { content, loading } = state;
  if (content === null || loading.is !== 'loaded' || content.dated.columns.length === 0) {
    return nothing;
  }
  const shown = content.dated.columns.length;
  const undated = shown - content.dated.length;
  return html`<div class="foot">
    ${shown < loading.total ? html`<strong data-testid="timeline-cut">${texts.truncated(number(shown), number(loading.total))}</strong>` : nothing}
    ${shown < loading.total && state.range !== null && !state.narrowed
      ? html`<button data-testid="timeline-narrow" @click=${() => narrow(true)}>${texts.loadRange}</button>` : nothing}
    ${state.narrowed ? html`<button data-testid="timeline-widen" @click=${() => narrow(false)}>${texts.loadLatest}</button>` : nothing}
    ${state.compact ? html`<span data-testid="timeline-count">${rangeText(content, state.range) || texts.facts(shown, number(shown))}</span>` : legend(state.top)}
    ${state.compact && undated > 0 ? html`<span>${texts.undatedBand}: ${number(undated)}</span>` : nothing}</div>`;
}

/** The range selected, and how many facts may lie in it; '' where none is. */
export function rangeText(content: Content | null, range: DayRange | null): string {
  if (content === null || range === null) {
    return '';
  }
  const count = content.dated.countInRange(range.from, range.to);
  return texts.rangeCount(content.labels.dates.range(range.from, range.to), texts.facts(count, number(count)));
}

/** How many facts may lie in a range; all of them where none is selected. */
export function countIn(content: Content | null, range: DayRange | null): number {
  return content === null ? 0 : range === null ? content.dated.columns.length : content.dated.countInRange(range.from, range.to);
}

/** Where a jump to a gap or a burst has led. */
export function stretchText(content: Content | null, what: 'gap' | 'burst', stretch: Stretch | null): string {
  if (stretch === null || content === null) {
    return what === 'gap' ? texts.noGaps : texts.noBursts;
  }
  const range = content.labels.dates.range(stretch.from, stretch.to);
  return what === 'gap' ? texts.gapFound(range, number(stretch.to - stretch.from + 1)) : texts.burstFound(range);
}

/** What a timeline is called for those who can't see it. */
export function descriptionOf(content: Content | null): string {
  const extent = content?.dated.extent;
  if (content === null || extent === null || extent === undefined) {
    return texts.loading;
  }
  const facts = content.dated.columns.length;
  return texts.description(texts.facts(facts, number(facts)), content.labels.dates.years(extent.first, extent.last));
}

/** Where the words beside the pointer stand: on the side that has room. */
export function tipStyle(tip: { readonly x: number; readonly y: number }, width: number): string {
  const side = tip.x > width / 2 ? `right: ${width - tip.x + 10}px` : `left: ${tip.x + 12}px`;
  return `${side}; top: ${tip.y + 14}px`;
}
