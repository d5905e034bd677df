import { told } from '../cooperation-matrix/details.ts';
import { pairAddress, total, type Party } from '../cooperation-matrix/matrix-model.ts';
import { arcsOf, countryAddress } from './lists.ts';
import { onMap, type Arc, type Relations } from './map-model.ts';

/** What is pointed at: a country, or one of its pairs. */
export interface Target {
  readonly country: string | null;
  readonly arc: Arc | null;
}

export const NOTHING: Target = { country: null, arc: null };

function party(relations: Relations, key: string | null): Party | null {
  return onMap(relations).find((country) => country.key === key) ?? null;
}

/** What is pointed at by name. */
export function titleOf({ arc, country }: Target, relations: Relations): string {
  return arc === null ? (party(relations, country)?.name ?? '') : `${party(relations, arc.a)?.name ?? ''} × ${party(relations, arc.b)?.name ?? ''}`;
}

/** What there is of it, a line each. */
export function linesOf({ arc, country }: Target, relations: Relations): readonly string[] {
  const tally = arc?.tally ?? party(relations, country)?.tally;
  return tally === undefined || total(tally) === 0 ? [] : told(tally);
}

/** Its page with the selection carried along; null where it has none. */
export function addressOf({ arc, country }: Target, relations: Relations, query: string, around = ''): string | null {
  if (arc !== null) {
    const a = party(relations, arc.a);
    const b = party(relations, arc.b);
    return a === null || b === null ? null : pairAddress(a, b, query, arc.tally);
  }
  const one = party(relations, country);
  return one === null ? null : countryAddress(one, query, around);
}

/** The country that follows on the map, or the one before it. */
export function nextCountry(keys: readonly string[], { country }: Target, by: number): Target {
  return { country: keys[within(keys.findIndex((key) => key === country) + by, keys.length)] ?? null, arc: null };
}

/** The next pair of the country. */
export function nextPair({ country, arc }: Target, relations: Relations, by: number): Target {
  if (country === null) {
    return NOTHING;
  }
  const arcs = arcsOf(country, relations.arcs);
  return { country, arc: arcs[within((arc === null ? -1 : arcs.indexOf(arc)) + by, arcs.length)] ?? null };
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}
