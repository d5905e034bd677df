import { fuzzyDate } from '../shared/fuzzy-date.ts';
import { messages, number } from '../shared/messages.ts';
import { korean } from './texts.ko.ts';
import { english } from './texts.en.ts';
import type { EdgeFact, EntityType, LineKind } from './graph-model.ts';

/** Every word the canvas says that isn't data. */
export const T = messages({ en: english, ko: korean });

export { number };

export const TYPE_NAMES: Record<EntityType, { readonly one: string; readonly many: string }> = T.types;
export const KIND_NAMES: Record<LineKind, string> = T.kinds;
export const MODALITY_NAMES: Record<EdgeFact['modality'], string> = T.modalities;

/** So many things, in the singular where there is one. */
export function counted(value: number, unit: keyof typeof english.units): string {
  const { one, many } = T.units[unit];
  return (value === 1 ? one : many).replace('{0}', number(value));
}

/** A text with its places filled in. */
export function filled(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, place: string) => {
    const value = values[Number(place)] ?? '';
    return typeof value === 'number' ? number(value) : value;
  });
}

/** A constant's name in the page's language, or as words: IN_FORCE becomes "in force". */
export function words(constant: string): string {
  const known: Record<string, string> = T.constants;
  return known[constant] ?? constant.toLowerCase().replaceAll('_', ' ');
}

/** A date as far as it is known. */
export function dateText(edtf: string | null): string {
  return edtf === null || edtf === '' ? T.undated : fuzzyDate(edtf);
}
