import { html, type TemplateResult } from 'lit';
import { number } from '../shared/messages.ts';
import { pace, size, type Progress } from './export-model.ts';
import { texts } from './texts.ts';

/** How far one export is. */
export type Run =
  | { readonly status: 'none' }
  | { readonly status: 'running'; readonly id: string; readonly begun: number; readonly progress: Progress | null }
  | { readonly status: 'done'; readonly name: string }
  | { readonly status: 'stopped' }
  | { readonly status: 'failed'; readonly reason: string };

/** What the server's word on an export makes of a run; one that has ended, or is another's, stays as it is. */
export function after(run: Run, id: string, progress: Progress): Run {
  if (run.status !== 'running' || run.id !== id) {
    return run;
  }
  switch (progress.state) {
    case 'FAILED':
      return { status: 'failed', reason: '' };
    case 'CANCELLED':
      return { status: 'stopped' };
    default:
      return { ...run, progress };
  }
}

/** What a person is told of a run. */
export function news(run: Run): TemplateResult {
  const t = texts();
  switch (run.status) {
    case 'none':
      return html`<div role="status"></div>`;
    case 'running':
      return html`<div role="status" data-testid="export-progress">${run.progress === null ? t.preparing : words(run.progress, run.begun)}
          <progress max=${run.progress?.total ?? 1} .value=${run.progress?.facts ?? 0} aria-label=${t.export}></progress></div>`;
    case 'done':
      return html`<div role="status" data-testid="export-done">${t.done(run.name)}</div>`;
    case 'stopped':
      return html`<div role="status">${t.cancelled}</div>`;
    case 'failed':
      return html`<div role="alert" data-testid="export-failed">${t.failed} ${run.reason}</div>`;
  }
}

function words(progress: Progress, begun: number): string {
  const t = texts();
  const speed = pace(progress, (performance.now() - begun) / 1000);
  const where = t.running(number(progress.facts), number(progress.total), size(progress.bytes));
  return speed === null ? where : `${where} · ${t.pace(number(Math.round(speed.rate)), number(Math.ceil(speed.left)))}`;
}
