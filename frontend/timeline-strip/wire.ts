import { KINDS, MODALITIES, POLARITIES, PRECISIONS, UNKNOWN_DAY, packLists, type FactColumns, type LaneEntity } from './columns.ts';

/** The endpoint's answer (`/api/v1/timeline`): columns of equal length, names by their index in a dictionary. */
export interface TimelineWire {
  /** The facts of the selection, drawn or not. */
  readonly total: number;
  /** Those among them without any date. */
  readonly undated: number;
  readonly dictionaries: {
    readonly sectors: readonly string[];
    readonly types: readonly string[];
    readonly precisions: readonly string[];
    readonly kinds: readonly string[];
    readonly modalities: readonly string[];
    readonly polarities: readonly string[];
    readonly entities: readonly LaneEntity[];
  };
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

export function columnsOf(wire: TimelineWire): FactColumns {
  const { facts, stages, dictionaries } = wire;
  return {
    length: facts.uid.length,
    start: days(facts.start),
    end: days(facts.end),
    kind: translated(facts.kind, dictionaries.kinds, KINDS),
    precision: translated(facts.precision, dictionaries.precisions, PRECISIONS),
    modality: translated(facts.modality, dictionaries.modalities, MODALITIES),
    polarity: translated(facts.polarity, dictionaries.polarities, POLARITIES),
    origins: Int32Array.from(facts.origins),
    type: Uint16Array.from(facts.type),
    types: dictionaries.types,
    sectors: packLists(facts.sectors),
    sectorNames: dictionaries.sectors,
    participants: packLists(facts.participants),
    entities: dictionaries.entities,
    uid: (fact) => facts.uid[fact] ?? '',
    title: (fact) => facts.title[fact] ?? '',
    edtf: (fact) => facts.edtf[fact] ?? '',
    status: (fact) => facts.status[fact] ?? '',
    stages: {
      fact: Int32Array.from(stages.fact), stage: stages.stage, start: days(stages.start), end: days(stages.end)
    }
  };
}

/** Indices into the answer's dictionary as indices into our own list; what we don't know counts as the first. */
function translated(indices: readonly number[], dictionary: readonly string[], known: readonly string[]): Uint8Array {
  const table = dictionary.map((name) => Math.max(0, known.indexOf(name)));
  return Uint8Array.from(indices, (index) => table[index] ?? 0);
}

function days(values: readonly (number | null)[]): Int32Array {
  return Int32Array.from(values, (value) => value ?? UNKNOWN_DAY);
}
