import type { EdgeFact, EntityType, RelationKind } from './graph-model.ts';

/** Every word the canvas says that isn't data. */

export const TYPE_NAMES: Record<EntityType, { readonly one: string; readonly many: string }> = {
  COUNTRY: { one: 'Country', many: 'Countries' },
  ORGANIZATION: { one: 'Organization', many: 'Organizations' },
  PERSON: { one: 'Person', many: 'People' },
  PLACE: { one: 'Place', many: 'Places' }
};

export const KIND_NAMES: Record<RelationKind, string> = {
  COOPERATES_WITH: 'Cooperates with',
  AFFILIATED_WITH: 'Holds an office at',
  MEMBER_OF: 'Member of',
  BASED_IN: 'Based in'
};

export const MODALITY_NAMES: Record<EdgeFact['modality'], string> = {
  ACTUAL: '', PLANNED: 'planned', PROPOSED: 'proposed', HYPOTHETICAL: 'hypothetical', PAST: 'past'
};

const numbers = new Intl.NumberFormat();

export function number(value: number): string {
  return numbers.format(value);
}

export function counted(value: number, one: string, many: string): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** A constant's name as words: IN_FORCE becomes "in force". */
export function words(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}
