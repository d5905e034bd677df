import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.ts';
import { number } from '../shared/messages.ts';
import type { Matrix, Step } from './matrix-model.ts';
import { period, texts } from './texts.ts';

/** Where the play through time stands. */
export interface Play {
  /** The length of a step; null for the whole time. */
  readonly step: Step | null;
  readonly frame: number;
  readonly running: boolean;
}

export const STILL: Play = { step: null, frame: 0, running: false };

/** How long a step is shown. */
export const STEP_MS = 900;

/** The play a moment later: the last step ends it. */
export function advanced(play: Play, frames: number): Play {
  const next = play.frame + 1;
  return next >= frames ? { ...play, running: false } : { ...play, frame: next, running: play.running && next < frames - 1 };
}

/** Starts or stops; at the end it begins anew. */
export function toggled(play: Play, frames: number): Play {
  return play.running ? { ...play, running: false } : { ...play, running: frames > 1, frame: play.frame >= frames - 1 ? 0 : play.frame };
}

export interface PlayerParts {
  readonly play: Play;
  readonly matrix: Matrix;
  readonly loading: boolean;
  readonly choose: (step: Step | null) => void;
  readonly seek: (frame: number) => void;
  readonly toggle: () => void;
}

/** The address of this page with another time. */
export function timeAddress(address: string, from: string, to: string): string {
  const url = new URL(address);
  url.searchParams.set('from', from);
  url.searchParams.set('to', to);
  return url.href;
}

/** The strip below the matrix that goes through time. */
export function player(parts: PlayerParts): TemplateResult {
  const t = texts();
  const { play, matrix } = parts;
  const frame = play.step === null ? undefined : matrix.frames[play.frame];
  const name = frame === undefined || play.step === null ? t.wholeTime : period(frame, play.step);
  return html`<div class="player" data-testid="matrix-player">
    <button class="play" data-testid="matrix-play" aria-label=${play.running ? t.pause : t.play} title=${play.running ? t.pause : t.play}
      ?disabled=${parts.loading} @click=${parts.toggle}>${icon(play.running ? 'pause' : 'play')}</button>
    <label><span class="hidden">${t.stepBy}</span><select data-testid="matrix-step" @change=${(event: Event) => parts.choose(stepOf((event.target as HTMLSelectElement).value))}>
      <option value="" ?selected=${play.step === null}>${t.wholeTime}</option>
      ${(['year', 'quarter', 'month'] as const).map((step) => html`<option value=${step} ?selected=${play.step === step}>${t.steps[step]}</option>`)}
    </select></label>
    ${frame === undefined ? nothing : html`<input type="range" min="0" max=${matrix.frames.length - 1} .value=${String(play.frame)} aria-label=${t.position}
        aria-valuetext=${name} data-testid="matrix-time" @input=${(event: Event) => parts.seek(Number((event.target as HTMLInputElement).value))}>
      <strong class="period" aria-live="off">${name}</strong>
      <a class="button" href=${timeAddress(location.href, frame.from, frame.to)} data-testid="matrix-select-time">${t.use}</a>
      <button class="button" @click=${() => parts.choose(null)} data-testid="matrix-whole-time">${t.back}</button>`}
    ${play.step !== null && matrix.frames.length === 0 && !parts.loading ? html`<span class="muted">${t.noTime}</span>` : nothing}
    ${play.step !== null && matrix.counts.timeless > 0 ? html`<span class="muted">${t.timeless(number(matrix.counts.timeless))}</span>` : nothing}
    ${matrix.skipped > 0 ? html`<span class="muted">${t.skipped(number(matrix.skipped))}</span>` : nothing}
  </div>`;
}

function stepOf(value: string): Step | null {
  return value === 'month' || value === 'quarter' || value === 'year' ? value : null;
}
