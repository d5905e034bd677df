import { html, nothing, type TemplateResult } from 'lit';
import { icon, shape, type Icon } from '../shared/icons.ts';
import { number } from '../shared/messages.ts';
import type { Command } from './keys.ts';
import { GROUPINGS, type Grouping } from './lanes.ts';
import { texts } from './texts.ts';

export interface ToolbarState {
  readonly by: Grouping;
  readonly range: string;
  readonly brushing: boolean;
  readonly playing: boolean;
  /** Whether time may run by itself; else it is stepped. */
  readonly playable: boolean;
}

interface Button {
  readonly id: string;
  readonly sign: Icon;
  readonly name: string;
  readonly command: Command;
}

export interface ToolbarActions {
  readonly run: (command: Command) => void;
  readonly group: (by: Grouping) => void;
  readonly toggleBrushing: () => void;
}

/** The buttons above the lanes, everything the keyboard does can be done by hand, too; of a small strip those of time alone, or none. */
export function toolbar(buttons: 'all' | 'time' | 'none', state: ToolbarState, actions: ToolbarActions): TemplateResult | typeof nothing {
  switch (buttons) {
    case 'all':
      return wholeToolbar(state, actions);
    case 'time':
      return html`<div class="tools">${player(state, actions.run)}${rangeChip(state.range, actions.run)}</div>`;
    case 'none':
      return nothing;
  }
}

function wholeToolbar(state: ToolbarState, { run, group, toggleBrushing }: ToolbarActions): TemplateResult {
  const one = (each: Button): TemplateResult => button(each, run);
  return html`<div class="tools">
    <label class="by">${texts.lanesBy}
      <select data-testid="timeline-lanes" .value=${state.by} @change=${(event: Event) => group((event.target as HTMLSelectElement).value as Grouping)}>
        ${GROUPINGS.map((by) => html`<option value=${by} ?selected=${by === state.by}>${texts.groupings[by]}</option>`)}
      </select></label>
    <span class="group" role="group" aria-label="Zoom">
      ${one({ id: 'zoom-out', sign: 'zoom-out', name: texts.zoomOut, command: 'zoom-out' })}
      ${one({ id: 'zoom-in', sign: 'zoom-in', name: texts.zoomIn, command: 'zoom-in' })}
      ${one({ id: 'fit', sign: 'fit', name: texts.fit, command: 'fit' })}</span>
    <span class="group" role="group" aria-label=${texts.gap}>
      ${one({ id: 'previous-gap', sign: 'previous', name: texts.previousGap, command: 'previous-gap' })}<span class="muted">${texts.gap}</span>
      ${one({ id: 'next-gap', sign: 'next', name: texts.nextGap, command: 'next-gap' })}</span>
    <span class="group" role="group" aria-label=${texts.burst}>
      ${one({ id: 'previous-burst', sign: 'previous', name: texts.previousBurst, command: 'previous-burst' })}<span class="muted">${texts.burst}</span>
      ${one({ id: 'next-burst', sign: 'next', name: texts.nextBurst, command: 'next-burst' })}</span>
    ${player(state, run)}
    <button aria-pressed=${state.brushing} data-testid="timeline-brush" @click=${toggleBrushing}>${texts.brush}</button>
    ${rangeChip(state.range, run)}
    <span class="end">${one({ id: 'keys', sign: 'help', name: texts.help, command: 'help' })}</span>
  </div>`;
}

function player({ playing, playable }: ToolbarState, run: (command: Command) => void): TemplateResult {
  const name = playing ? texts.pause : texts.play;
  return html`<span class="group" role="group" aria-label=${texts.play}>
    ${button({ id: 'step-back', sign: 'step-back', name: texts.stepBack, command: 'step-back' }, run)}
    ${playable ? html`<button title=${name} aria-label=${name} data-testid="timeline-play" @click=${() => run('play')}>${icon(playing ? 'pause' : 'play')}</button>` : nothing}
    ${button({ id: 'step-on', sign: 'step-on', name: texts.stepOn, command: 'step-on' }, run)}</span>`;
}

function rangeChip(range: string, run: (command: Command) => void): TemplateResult | typeof nothing {
  return range === '' ? nothing : html`<span class="range" data-testid="timeline-range">${range}
    <button title=${texts.clearRange} aria-label=${texts.clearRange} data-testid="timeline-clear-range" @click=${() => run('clear')}>×</button></span>`;
}

function button({ id, sign, name, command }: Button, run: (command: Command) => void): TemplateResult {
  return html`<button title=${name} aria-label=${name} data-testid=${`timeline-${id}`} @click=${() => run(command)}>${icon(sign, 15)}</button>`;
}

/** What the marks mean, and how they are counted. */
export function legend(top: number): TemplateResult {
  return html`<div class="legend" data-testid="timeline-legend">
    <span><i class="key solid"></i>${texts.actual}</span><span><i class="key faded"></i>${texts.vague}</span>
    <span><i class="key hollow"></i>${texts.planned}</span><span><i class="key struck"></i>${texts.denied}</span>
    <span><i class="key fading"></i>${texts.span}</span>
    <span>${shape('diamond')} ${texts.agreement}</span><span>${shape('circle')} ${texts.event}</span><span>${shape('triangle')} ${texts.tie}</span>
    <span>${texts.barScale(number(top))}</span><span class="how" title=${texts.legend}>${icon('information', 14)}<span class="hidden">${texts.legend}</span></span>
  </div>`;
}
