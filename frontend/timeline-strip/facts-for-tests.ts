import { KINDS, MODALITIES, POLARITIES, type FactColumns, type Kind, type LaneEntity, type Modality, type Polarity } from './columns.ts';
import { parseDay } from './days.ts';
import { columnsOf } from './wire.ts';

/** A fact as a test writes it; dates are ISO days. */
export interface FactForTest {
  readonly from?: string | number | null;
  readonly to?: string | number | null;
  readonly edtf?: string;
  readonly kind?: Kind;
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  readonly sectors?: readonly string[];
  readonly with?: readonly string[];
  readonly title?: string;
  readonly stages?: readonly (readonly [string, string])[];
}

/** Columns of some facts; one without `from` and `to` has no known date, one with `from` alone is on that day. */
export function factsOf(facts: readonly FactForTest[], types: Readonly<Record<string, string>> = {}): FactColumns {
  const sectors = [...new Set(facts.flatMap((fact) => fact.sectors ?? []))];
  const names = [...new Set(facts.flatMap((fact) => fact.with ?? []))];
  const entities = names.map((name): LaneEntity => ({ uid: `e-${name}`, type: types[name] ?? 'COUNTRY', name }));
  const stages = facts.flatMap((fact, i) => (fact.stages ?? []).map(([stage, date]) => ({ i, stage, date: day(date) })));
  return columnsOf({
    total: facts.length, undated: 0,
    dictionaries: { sectors, types: ['COOPERATE'], precisions: ['DAY'], kinds: KINDS, modalities: MODALITIES, polarities: POLARITIES, entities },
    facts: {
      uid: facts.map((_, i) => `f-${i}`),
      title: facts.map((fact, i) => fact.title ?? `Fact ${i}`),
      edtf: facts.map((fact) => fact.edtf ?? null),
      start: facts.map((fact) => day(fact.from)),
      end: facts.map((fact) => day(fact.to === undefined ? fact.from : fact.to)),
      precision: facts.map(() => 0),
      kind: facts.map((fact) => KINDS.indexOf(fact.kind ?? 'EVENT')),
      type: facts.map(() => 0),
      status: facts.map(() => null),
      modality: facts.map((fact) => MODALITIES.indexOf(fact.modality ?? 'ACTUAL')),
      polarity: facts.map((fact) => POLARITIES.indexOf(fact.polarity ?? 'AFFIRMED')),
      origins: facts.map(() => 1),
      sectors: facts.map((fact) => (fact.sectors ?? []).map((sector) => sectors.indexOf(sector))),
      participants: facts.map((fact) => (fact.with ?? []).map((name) => names.indexOf(name)))
    },
    stages: { fact: stages.map(({ i }) => i), stage: stages.map(({ stage }) => stage), start: stages.map(({ date }) => date), end: stages.map(({ date }) => date) }
  });
}

function day(date: string | number | null | undefined): number | null {
  return typeof date === 'number' ? date : parseDay(date);
}

/** Repeatable chance: a linear congruential generator (Numerical Recipes' constants). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
