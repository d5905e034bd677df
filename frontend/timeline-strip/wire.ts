import { KINDS, MODALITIES, POLARITIES, PRECISIONS, UNKNOWN_DAY, packLists, type FactColumns, type LaneEntity } from './columns.ts';

/** The endpoint's answer (`/api/v1/timeline`): columns of equal length, names by their index in a dictionary. */
export interface TimelineWire {
  /** The facts of the selection, drawn or not. */
  readonly total: number;
  /** Those among them without any date. */
  readonly undated: number;
  readonly sectors: readonly string[];
  readonly types: readonly string[];
  readonly entities: readonly LaneEntity[];
  readonly facts: {
    readonly uid: readonly string[];
    readonly title: readonly string[];
    readonly edtf: readonly (string | null)[];
    /** Days from 1 January 1970, null where not known. */
    readonly start: readonly (number | null)[];
    readonly end: readonly (number | null)[];
    readonly precision: readonly number[];
    readonly kind: readonly number[];
    readonly type: readonly number[];
    readonly status: readonly (string | null)[];
    readonly modality: readonly number[];
    readonly polarity: readonly number[];
    readonly origins: readonly number[];
    readonly sectors: readonly (readonly number[])[];
    readonly participants: readonly (readonly number[])[];
  };
  readonly stages: {
    readonly fact: readonly number[];
    readonly stage: readonly string[];
    readonly start: readonly (number | null)[];
    readonly end: readonly (number | null)[];
  };
}

/** The names behind the wire's numbers, in the order that both sides keep. */
export const ENUMS = { kind: KINDS, precision: PRECISIONS, modality: MODALITIES, polarity: POLARITIES };

export function columnsOf(wire: TimelineWire): FactColumns {
  const { facts, stages } = wire;
  return {
    length: facts.uid.length,
    start: days(facts.start),
    end: days(facts.end),
    kind: Uint8Array.from(facts.kind),
    precision: Uint8Array.from(facts.precision),
    modality: Uint8Array.from(facts.modality),
    polarity: Uint8Array.from(facts.polarity),
    origins: Int32Array.from(facts.origins),
    type: Uint16Array.from(facts.type),
    types: wire.types,
    sectors: packLists(facts.sectors),
    sectorNames: wire.sectors,
    participants: packLists(facts.participants),
    entities: wire.entities,
    uid: (fact) => facts.uid[fact] ?? '',
    title: (fact) => facts.title[fact] ?? '',
    edtf: (fact) => facts.edtf[fact] ?? '',
    status: (fact) => facts.status[fact] ?? '',
    stages: {
      fact: Int32Array.from(stages.fact), stage: stages.stage, start: days(stages.start), end: days(stages.end)
    }
  };
}

function days(values: readonly (number | null)[]): Int32Array {
  return Int32Array.from(values, (value) => value ?? UNKNOWN_DAY);
}

export const NO_FACTS: FactColumns = columnsOf({
  total: 0, undated: 0, sectors: [], types: [], entities: [],
  facts: {
    uid: [], title: [], edtf: [], start: [], end: [], precision: [], kind: [], type: [], status: [], modality: [], polarity: [],
    origins: [], sectors: [], participants: []
  },
  stages: { fact: [], stage: [], start: [], end: [] }
});
