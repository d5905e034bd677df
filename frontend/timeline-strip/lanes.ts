import { KINDS, isUndated, listOf, type FactColumns } from './columns.ts';
import type { DatedFacts } from './dated-facts.ts';

export const GROUPINGS = ['sector', 'pair', 'entity', 'kind', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a lane holds: the colour it is drawn in and the dictionary words that name it; labels are the view's business. */
export type LaneKey =
  | { readonly of: 'all' }
  | { readonly of: 'sector'; readonly sector: string }
  | { readonly of: 'no-sector' }
  | { readonly of: 'kind'; readonly kind: string }
  | { readonly of: 'entity'; readonly entity: number }
  | { readonly of: 'pair'; readonly a: number; readonly b: number }
  | { readonly of: 'nobody' }
  | { readonly of: 'others'; readonly lanes: number };

/** Which lanes there are and which facts stand in them. A fact stands in each of its lanes once. */
export interface Lanes {
  readonly keys: readonly LaneKey[];
  /** The lanes of fact `i` are `order[found[j]]` from `j = offsets[i]` to `offsets[i + 1] - 1`. All are empty where one lane holds every fact. */
  readonly offsets: Int32Array;
  readonly found: Int32Array;
  readonly order: Int32Array;
  /** Facts in each lane that have a place on the axis, and those that have none. */
  readonly dated: Int32Array;
  readonly undated: Int32Array;
}

/** Whether a fact stands in a lane. */
export function inLane({ keys, offsets, found, order }: Lanes, fact: number, lane: number): boolean {
  return isWhole(keys) || found.subarray(offsets[fact], offsets[fact + 1]).some((key) => order[key] === lane);
}

/** Whether there is one lane, which holds every fact. */
export function isWhole(keys: readonly LaneKey[]): boolean {
  return keys[0]?.of === 'all';
}

/** More lanes than one can read: the rest share one. */
export const MAX_LANES = 40;

/** A declaration of fifty states makes 1,225 pairs; it counts for those of its first parties. */
const MAX_PARTIES = 12;

/**
 * Sorts the facts into lanes, the fullest lane first.
 * @param focus the entities selected: pairs are then theirs with others, and they make no lane of their own
 */
export function laneFacts(dated: DatedFacts, grouping: Grouping, focus: readonly string[] = [], most = MAX_LANES): Lanes {
  const { columns } = dated;
  if (grouping === 'none') {
    return oneLane(dated);
  }
  const keys: LaneKey[] = [];
  const entries = new Entries(columns.length);
  const add = keyer(columns, grouping, focusIndices(columns, focus), keys);
  for (let fact = 0; fact < columns.length; fact++) {
    add(fact, entries);
    entries.close(fact, !isUndated(columns, fact));
  }
  return ordered(columns, keys, entries, most);
}

function oneLane({ columns, length }: DatedFacts): Lanes {
  const none = new Int32Array(0);
  return { keys: [{ of: 'all' }], offsets: none, found: none, order: none, dated: Int32Array.of(length), undated: Int32Array.of(columns.length - length) };
}

type Keyer = (fact: number, into: Entries) => void;

function keyer(columns: FactColumns, grouping: Exclude<Grouping, 'none'>, focus: ReadonlySet<number>, keys: LaneKey[]): Keyer {
  switch (grouping) {
    case 'kind':
      keys.push(...KINDS.map((kind): LaneKey => ({ of: 'kind', kind })));
      return (fact, into) => into.push(columns.kind[fact] ?? 0);
    case 'sector': {
      keys.push(...columns.sectorNames.map((sector): LaneKey => ({ of: 'sector', sector })), { of: 'no-sector' });
      const none = keys.length - 1;
      return (fact, into) => pushList(columns.sectors.values, columns.sectors.offsets[fact] ?? 0, columns.sectors.offsets[fact + 1] ?? 0, none, into);
    }
    case 'entity': {
      keys.push(...columns.entities.map((_, entity): LaneKey => ({ of: 'entity', entity })), { of: 'nobody' });
      const nobody = keys.length - 1;
      return (fact, into) => {
        const others = listOf(columns.participants, fact).filter((entity) => !focus.has(entity));
        pushList(others, 0, others.length, nobody, into);
      };
    }
    case 'pair':
      return pairKeyer(columns, focus, keys);
  }
}

function pushList(values: Int32Array, from: number, to: number, none: number, into: Entries): void {
  if (from === to) {
    into.push(none);
  }
  for (let i = from; i < to; i++) {
    into.push(values[i] ?? 0);
  }
}

function pairKeyer(columns: FactColumns, focus: ReadonlySet<number>, keys: LaneKey[]): Keyer {
  keys.push({ of: 'nobody' });
  const known = new Map<number, number>();
  const size = columns.entities.length;
  return (fact, into) => {
    let any = false;
    for (const [a, b] of pairsOf(columns, fact, focus)) {
      const key = Math.min(a, b) * size + Math.max(a, b);
      let lane = known.get(key);
      if (lane === undefined) {
        lane = keys.push({ of: 'pair', a, b }) - 1;
        known.set(key, lane);
      }
      into.push(lane);
      any = true;
    }
    if (!any) {
      into.push(0);
    }
  };
}

/** The pairs a fact joins: its countries if there are two, else also organizations, else everybody. */
function pairsOf(columns: FactColumns, fact: number, focus: ReadonlySet<number>): [number, number][] {
  const all = [...new Set(listOf(columns.participants, fact))].slice(0, MAX_PARTIES);
  const typeOf = (entity: number): string => columns.entities[entity]?.type ?? '';
  const centre = all.filter((entity) => focus.has(entity));
  if (centre.length > 0) {
    const others = all.filter((entity) => !focus.has(entity));
    const pairs = centre.flatMap((a) => others.map((b): [number, number] => [a, b]));
    return centre.length > 1 ? [...pairsAmong(centre), ...pairs] : pairs;
  }
  const countries = all.filter((entity) => typeOf(entity) === 'COUNTRY');
  if (countries.length > 1) {
    return pairsAmong(countries);
  }
  const bodies = all.filter((entity) => typeOf(entity) === 'COUNTRY' || typeOf(entity) === 'ORGANIZATION');
  return pairsAmong(bodies.length > 1 ? bodies : all);
}

function pairsAmong(all: readonly number[]): [number, number][] {
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [number, number] => [a, b]));
}

function focusIndices(columns: FactColumns, focus: readonly string[]): ReadonlySet<number> {
  const wanted = new Set(focus);
  const found = new Set<number>();
  if (wanted.size > 0) {
    columns.entities.forEach(({ uid }, i) => {
      if (wanted.has(uid)) {
        found.add(i);
      }
    });
  }
  return found;
}

/** Numbers the lanes by their size, drops the empty ones and joins those beyond the most. */
function ordered(columns: FactColumns, keys: readonly LaneKey[], entries: Entries, most: number): Lanes {
  const sizeOf = (key: number): number => (entries.dated[key] ?? 0) + (entries.undated[key] ?? 0);
  const filled = [...keys.keys()].filter((key) => sizeOf(key) > 0).sort((a, b) => rank(keys[a]) - rank(keys[b]) || sizeOf(b) - sizeOf(a));
  const kept = filled.length > most ? filled.slice(0, most - 1) : filled;
  const order = new Int32Array(keys.length).fill(kept.length);
  kept.forEach((key, lane) => {
    order[key] = lane;
  });
  const named = kept.map((key) => keys[key]!);
  if (filled.length > kept.length) {
    const joined = new Entries(columns.length);
    for (let fact = 0; fact < columns.length; fact++) {
      for (let i = entries.offsets[fact]!; i < entries.offsets[fact + 1]!; i++) {
        joined.push(order[entries.keys[i]!]!);
      }
      joined.close(fact, !isUndated(columns, fact));
    }
    return lanesOf([...named, { of: 'others', lanes: filled.length - kept.length }], joined, Int32Array.from({ length: kept.length + 1 }, (_, lane) => lane));
  }
  return lanesOf(named, entries, order);
}

function lanesOf(keys: readonly LaneKey[], { offsets, keys: found, length, dated, undated }: Entries, order: Int32Array): Lanes {
  const lanes = { keys, offsets, found: found.subarray(0, length), order, dated: new Int32Array(keys.length), undated: new Int32Array(keys.length) };
  order.forEach((lane, key) => {
    if (lane < keys.length) {
      lanes.dated[lane] = dated[key] ?? 0;
      lanes.undated[lane] = undated[key] ?? 0;
    }
  });
  return lanes;
}

/** Whether a lane has a name of its own, and isn't the place for what has none. */
export function isNamed(key: LaneKey | undefined): boolean {
  return key?.of !== 'no-sector' && key?.of !== 'nobody' && key?.of !== 'others';
}

/** What names nothing comes last. */
function rank(key: LaneKey | undefined): number {
  return isNamed(key) ? 0 : 1;
}

/** A growing list of lane numbers, fact after fact, each once. */
class Entries {
  keys: Int32Array;
  readonly offsets: Int32Array;
  /** How many facts each lane number has that have a place on the axis, and how many that have none. */
  readonly dated: number[] = [];
  readonly undated: number[] = [];
  length = 0;
  #from = 0;

  constructor(facts: number) {
    this.keys = new Int32Array(facts + 16);
    this.offsets = new Int32Array(facts + 1);
  }

  push(key: number): void {
    for (let i = this.#from; i < this.length; i++) {
      if (this.keys[i] === key) {
        return;
      }
    }
    if (this.length === this.keys.length) {
      const wider = new Int32Array(this.keys.length * 2);
      wider.set(this.keys);
      this.keys = wider;
    }
    this.keys[this.length++] = key;
  }

  /** The fact has all its lanes. */
  close(fact: number, isDated: boolean): void {
    const sizes = isDated ? this.dated : this.undated;
    for (let i = this.#from; i < this.length; i++) {
      const key = this.keys[i]!;
      sizes[key] = (sizes[key] ?? 0) + 1;
    }
    this.offsets[fact + 1] = this.length;
    this.#from = this.length;
  }
}
