import { linkKey } from '../graph-canvas/graph-state.ts';
import type { Change, InvestigationDiff, Note } from './model.ts';

/** Pure: what of an investigation is marked on a graph. */

/** What is new or changed, by the identifier of an entity or fact or by the key of a link. What is gone can't be drawn. */
export function newsOf({ entities, relations, facts }: InvestigationDiff): Map<string, Change> {
  return new Map([
    ...facts.map(({ uid, change }) => [uid, change] as const),
    ...entities.map(({ uid, change }) => [uid, change] as const),
    ...relations.map(({ source, target, change }) => [linkKey(source, target), change] as const)
  ]);
}

/** How many notes there are on each thing, links by their key. */
export function notedIn(notes: readonly Note[]): Map<string, number> {
  const noted = new Map<string, number>();
  for (const { target } of notes) {
    const [one = '', other = one] = target.uids;
    const key = target.kind === 'RELATION' ? linkKey(one, other) : one;
    noted.set(key, (noted.get(key) ?? 0) + 1);
  }
  return noted;
}

/** A label with the signs of what it is: new, changed, noted. */
export function markedName(name: string, change: Change | undefined, notes: number): string {
  const sign = change === 'NEW' ? '+ ' : change === 'CHANGED' ? 'Δ ' : '';
  return `${sign}${name}${notes > 0 ? ' ✎' : ''}`;
}

/** What a line is of whose links some are new: new if nothing else is behind it. */
export function newsOfLine(keys: readonly string[], news: ReadonlyMap<string, Change>): Change | null {
  const found = keys.map((key) => news.get(key)).filter((change) => change === 'NEW' || change === 'CHANGED');
  return found.length === 0 ? null : found.length === keys.length && found.every((change) => change === 'NEW') ? 'NEW' : 'CHANGED';
}
