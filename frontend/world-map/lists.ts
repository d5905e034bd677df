import { html, nothing, type TemplateResult } from 'lit';
import { told } from '../cooperation-matrix/details.ts';
import { pairOf, total, type Party } from '../cooperation-matrix/matrix-model.ts';
import { number } from '../shared/messages.ts';
import { onMap, type Arc, type Relations } from './map-model.ts';
import { texts } from './texts.ts';

const MOST = 200;

/**
 * The page of a country with the selection carried along, or where the map is one body's the page of both with the facts
 * beside that the country's number counts; null where it has none.
 */
export function countryAddress({ uid, tally }: Party, query: string, around: string): string | null {
  if (uid === null) {
    return null;
  }
  const several = new URLSearchParams(query).getAll('entity').length > 1;
  return around === '' || several ? `entity/${uid}${query === '' ? '' : `?${query}`}` : pairOf(around, uid, query, tally);
}

/** Where a map's numbers come from. */
export function mapAddress(query: string, around: string): string {
  const parameters = [query, around === '' ? '' : `around=${around}`].filter((each) => each !== '').join('&');
  return `api/v1/map${parameters === '' ? '' : `?${parameters}`}`;
}

/** The countries that have no place on the map, so that none is lost. */
export function besides(countries: readonly Party[], query: string, around: string): TemplateResult | typeof nothing {
  return countries.length === 0 ? nothing : html`<div class="besides" data-testid="map-unplaced"><span class="muted">${texts().unplaced}:</span>
    ${countries.map((country) => html`<span class="item">${name(country, query, around)} <span class="muted">${number(total(country.tally))}</span></span>`)}</div>`;
}

/** The countries as a table: what a screen reader reads. */
export function countryTable(relations: Relations, query: string, around: string): TemplateResult {
  const t = texts();
  const countries = relations.countries.slice(0, MOST);
  return html`<details class="table" data-testid="map-table"><summary>${t.table}</summary>
    <div class="scroller" tabindex="0" role="region" aria-label=${t.table}><table>
      <caption>${t.tableCaption(number(countries.length), number(relations.countries.length))}</caption>
      <thead><tr><th scope="col">${t.country}</th><th scope="col">${around === '' ? t.facts : t.factsAround}</th><th scope="col">${t.partners}</th></tr></thead>
      <tbody>${countries.map((country) => html`<tr><th scope="row">${name(country, query, around)}</th><td>${told(country.tally).join(', ')}</td>
        <td>${partners(country, relations)}</td></tr>`)}</tbody>
    </table></div></details>`;
}

/** The five countries that one has the most facts with. */
function partners(country: Party, relations: Relations): string {
  const names = new Map(onMap(relations).map((each) => [each.key, each.name]));
  return arcsOf(country.key, relations.arcs).slice(0, 5)
    .map((arc) => `${names.get(arc.a === country.key ? arc.b : arc.a) ?? ''} ${number(total(arc.tally))}`).join(', ');
}

/** A country's pairs, those with the most facts first. */
export function arcsOf(country: string, arcs: readonly Arc[]): readonly Arc[] {
  return arcs.filter((arc) => arc.a === country || arc.b === country);
}

function name(country: Party, query: string, around: string): TemplateResult | string {
  const address = countryAddress(country, query, around);
  return address === null ? country.name : html`<a href=${address}>${country.name}</a>`;
}
