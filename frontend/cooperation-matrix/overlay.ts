import { html, nothing, type TemplateResult } from 'lit';
import { details } from './details.ts';
import { corner, type Grid, type Place } from './grid.ts';
import { pairAddress, type Party, type Tally } from './matrix-model.ts';

/** The cell pointed at, and who stands there. */
export interface OverlayParts {
  readonly at: Place;
  readonly a: Party;
  readonly b: Party;
  readonly tally: Tally | null;
  readonly grid: Grid;
  readonly scroll: { readonly left: number; readonly top: number };
  readonly query: string;
  readonly period: string | null;
  readonly touched: boolean;
  readonly clicked: (event: MouseEvent) => void;
}

const WIDTH = 230;
const HEIGHT = 140;

/**
 * What lies over the cell pointed at: a real link, so that the pair opens in a new tab too and the browser shows where
 * it leads, and the box that tells what there is.
 */
export function overlay(parts: OverlayParts): TemplateResult {
  const { at, a, b, tally, grid, touched } = parts;
  const { x, y } = corner(grid, at, parts.scroll);
  const address = tally === null ? null : pairAddress(a, b, parts.query, tally);
  const left = x + grid.cell + WIDTH + 10 > grid.width ? Math.max(4, x - WIDTH - 8) : x + grid.cell + 8;
  const top = y + grid.cell + HEIGHT > grid.height ? Math.max(4, y - HEIGHT + 10) : y + grid.cell + 6;
  return html`${address === null ? nothing : html`<a class="over" id="open" href=${address} tabindex="-1" aria-hidden="true" data-testid="matrix-cell-link"
      @click=${parts.clicked} style="left: ${x}px; top: ${y}px; width: ${grid.cell}px; height: ${grid.cell}px"></a>`}
    <div class="tip ${touched ? 'touch' : ''}" style="left: ${left}px; top: ${top}px" aria-hidden=${touched ? 'false' : 'true'}
      data-testid="matrix-details">${details(a, b, tally, parts.query, parts.period)}</div>`;
}
