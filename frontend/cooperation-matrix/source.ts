import { ask } from '../shared/ask.ts';
import type { Axis, Matrix, Measure, RowOrder, Step } from './matrix-model.ts';

export interface MatrixRequest {
  readonly query: string;
  readonly by: Axis;
  readonly measure: Measure;
  readonly order: RowOrder;
  readonly rows: number;
  readonly step: Step | null;
}

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
  return ask<Matrix>(new URL(`api/v1/matrix?${parameters}`, document.baseURI), { signal });
}
