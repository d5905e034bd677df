import { total, type Counts, type Party, type Tally } from '../cooperation-matrix/matrix-model.ts';

/** What joins two countries, each by its key. */
export interface Arc {
  readonly a: string;
  readonly b: string;
  readonly tally: Tally;
}

/** The countries of a selection and what joins them, both with the most facts first. */
export interface Relations {
  readonly countries: readonly Party[];
  readonly arcs: readonly Arc[];
  /** Whose map it is: it has a place on it, but no facts with itself. */
  readonly centre?: Party;
  readonly more: number;
  readonly counts: Counts;
}

/** All that have a place on the map, and the one whose map it is. */
export function onMap(relations: Relations): readonly Party[] {
  return relations.centre === undefined ? relations.countries : [...relations.countries, relations.centre];
}

/**
 * The same as one country sees it: the others by what they share with it, and the lines to it alone. Where it isn't
 * among the countries, all stay as they are.
 */
export function focusedOn(relations: Relations, uid: string): Relations {
  const centre = uid === '' ? undefined : relations.countries.find((country) => country.uid === uid);
  if (centre === undefined) {
    return relations;
  }
  const arcs = relations.arcs.filter((arc) => arc.a === centre.key || arc.b === centre.key);
  const shared = new Map(arcs.map((arc) => [arc.a === centre.key ? arc.b : arc.a, arc.tally]));
  const countries = relations.countries.flatMap((country) => {
    const tally = shared.get(country.key);
    return tally === undefined ? [] : [{ ...country, tally }];
  }).sort((one, other) => total(other.tally) - total(one.tally));
  return { ...relations, countries, centre: { ...centre, tally: NO_FACTS }, arcs, more: 0 };
}

const NO_FACTS: Tally = { actual: 0, planned: 0, denied: 0, disputed: 0, direct: 0, origins: 0, tone: null };

/** More lines than these hide one another; the others are shown for the country pointed at. */
export const DRAWN_ARCS = 80;

/** Where no pair has more facts than these, its line isn't a thick one. */
const MANY = 10;

/** How wide a line is: areas of ink grow with the facts, one fact can still be seen and never stands for many. */
export function arcWidth(facts: number, most: number): number {
  return most <= 0 ? 0 : 0.75 + 5.25 * Math.sqrt(Math.min(facts, most) / Math.max(most, MANY));
}

/**
 * The line between two places, bowed to the north, as SVG path data. Not the great circle: on a flat map that leaves at
 * one edge and comes in at the other, and nobody follows it.
 */
export function arcPath(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }): string {
  const [west, east] = from.x <= to.x ? [from, to] : [to, from];
  const bow = 0.2;
  const x = (west.x + east.x) / 2 + (east.y - west.y) * bow;
  const y = (west.y + east.y) / 2 - (east.x - west.x) * bow;
  return `M${west.x.toFixed(1)} ${west.y.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${east.x.toFixed(1)} ${east.y.toFixed(1)}`;
}

/** Whether a pair is planned or proposed only, and so dashed. */
export function isPlannedOnly(tally: Tally): boolean {
  return tally.actual === 0 && tally.planned > 0;
}

/** The lines to draw: those with the most facts, or all of one country. What is only denied has no line. */
export function drawnArcs(arcs: readonly Arc[], country: string | null): readonly Arc[] {
  const affirmed = arcs.filter((arc) => arc.tally.actual + arc.tally.planned > 0);
  return country === null ? affirmed.slice(0, DRAWN_ARCS) : affirmed.filter((arc) => arc.a === country || arc.b === country);
}

/** The most facts of any pair. */
export function mostFacts(arcs: readonly Arc[]): number {
  return arcs.reduce((most, arc) => Math.max(most, total(arc.tally)), 0);
}

/** The countries that have no shape of today: former ones, and those the atlas leaves out. They are listed beside the map. */
export function unplaced(countries: readonly Party[], shapes: ReadonlyMap<string, unknown>): readonly Party[] {
  return countries.filter((country) => shapeKey(country, shapes) === null);
}

/** The name of a country's shape; null where it has none. */
export function shapeKey(country: Party, shapes: ReadonlyMap<string, unknown>): string | null {
  return country.numeric !== null && shapes.has(country.numeric) ? country.numeric : null;
}
