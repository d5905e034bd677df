import type { Axis, Matrix, Measure, RowOrder, Step } from './matrix-model.ts';
import { texts } from './texts.ts';

export interface MatrixRequest {
  readonly query: string;
  readonly by: Axis;
  readonly measure: Measure;
  readonly order: RowOrder;
  readonly rows: number;
  readonly step: Step | null;
}

/** The server's answer isn't the data asked for; the message is meant for the person at the screen. */
export class SourceError extends Error {}

/** Asks for a matrix. */
export function findMatrix(request: MatrixRequest, signal: AbortSignal): Promise<Matrix> {
  const parameters = new URLSearchParams(request.query);
  parameters.set('by', request.by);
  parameters.set('measure', request.measure);
  parameters.set('order', request.order);
  parameters.set('rows', String(request.rows));
  if (request.step !== null) {
    parameters.set('step', request.step);
  }
  return ask<Matrix>(`api/v1/matrix?${parameters}`, signal);
}

/** Asks an endpoint; the address is relative to the page's base. */
export async function ask<T>(address: string, signal: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(new URL(address, document.baseURI), {
      headers: { Accept: 'application/json, application/problem+json' }, signal
    });
  } catch (error) {
    if (signal.aborted) {
      throw error;
    }
    throw new SourceError(texts().unreachable);
  }
  if (!response.ok) {
    throw new SourceError(await explanation(response));
  }
  return (await response.json()) as T;
}

/** The detail of a problem document (RFC 9457), or the bare status. */
async function explanation(response: Response): Promise<string> {
  if (response.headers.get('Content-Type')?.includes('json') === true) {
    const problem = (await response.json()) as { readonly detail?: unknown };
    if (typeof problem.detail === 'string') {
      return problem.detail;
    }
  }
  return texts().status(response.status);
}
