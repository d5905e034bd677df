import { html, type TemplateResult } from 'lit';
import type { Failure } from './result.ts';
import { texts } from './texts.ts';

/** Says why there is no answer; who stopped it needs no alarm. */
export function told({ reason, detail }: Failure): TemplateResult {
  const t = texts();
  return reason === 'CANCELLED' ? html`<p class="note" role="status" data-testid="query-failure">${t.stopped}</p>`
    : html`<p class="fault" role="alert" data-testid="query-failure"><strong>${reason === 'REFUSED' ? t.refused : t.failed}</strong>${detail}</p>`;
}
