import type { InvestigationContent, Note, NoteTarget, SavedCanvas, SavedView } from './model.ts';

/** Pure: what of a page's address is saved, and what it has to do with what was saved before. */

const SAVEABLE = /^(?:graph|timeline|matrix|agreements|entity\/e-[a-z2-7]{26}|pair\/e-[a-z2-7]{26}\/e-[a-z2-7]{26})$/;

/** The parameter that opens an investigation with a view; never saved. */
export const OPENING = 'investigation';

/** The address of a page relative to the explorer's root, as it is saved; null where the page is none that can be. */
export function savedAddress(page: string, base: string): string | null {
  const url = new URL(page);
  const root = new URL(base);
  if (!url.pathname.startsWith(root.pathname)) {
    return null;
  }
  const path = url.pathname.slice(root.pathname.length).replace(/\/$/, '');
  if (!SAVEABLE.test(path)) {
    return null;
  }
  const parameters = new URLSearchParams(url.search);
  parameters.delete(OPENING);
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** An investigation holds each path once. */
export function pathOf(address: string): string {
  return address.split('?', 1)[0] ?? '';
}

/** What was saved of the page at an address. */
export function savedAt(content: InvestigationContent, address: string): SavedView | null {
  return content.views.find((view) => pathOf(view.address) === pathOf(address)) ?? null;
}

/**
 * Whether a page goes on with what was saved of it: nothing else was opened there. A graph about other entities is
 * another graph, and must not take the saved one's place unasked.
 */
export function goesOn(content: InvestigationContent, address: string): boolean {
  const saved = savedAt(content, address);
  if (saved === null) {
    return false;
  }
  const was = entities(saved.address);
  const is = entities(address);
  return (was.length === 0 && is.length === 0) || was.some((uid) => is.includes(uid));
}

function entities(address: string): string[] {
  return new URLSearchParams(address.split('?')[1] ?? '').getAll('entity');
}

/** The content with a view in the place of what was saved of its page, the latest first. */
export function withView(content: InvestigationContent, view: SavedView): InvestigationContent {
  const others = content.views.filter((each) => pathOf(each.address) !== pathOf(view.address));
  return { ...content, views: [view, ...others] };
}

/** Whether saving a view would change anything. */
export function isSaved(content: InvestigationContent, view: SavedView): boolean {
  const saved = savedAt(content, view.address);
  return saved !== null && sameQuery(saved.address, view.address) && JSON.stringify(ordered(saved.canvas)) === JSON.stringify(ordered(view.canvas));
}

function sameQuery(a: string, b: string): boolean {
  const parts = (address: string): string => [...new URLSearchParams(address.split('?')[1] ?? '')].map(([name, value]) => `${name}=${value}`).join('&');
  return pathOf(a) === pathOf(b) && parts(a) === parts(b);
}

function ordered(canvas: SavedCanvas | null): unknown {
  return canvas === null ? null : [
    canvas.drawn, canvas.places.map(({ uid, x, y }) => [uid, x, y]), canvas.pinned, canvas.also, canvas.removed, canvas.veiled,
    Object.entries(canvas.colours).sort(([a], [b]) => a.localeCompare(b)), canvas.grouping, canvas.opened
  ];
}

/** The notes on a thing, in the order of writing. */
export function notesOn(notes: readonly Note[], target: NoteTarget): readonly Note[] {
  const wanted = [...target.uids].sort().join();
  return notes.filter((note) => note.target.kind === target.kind && [...note.target.uids].sort().join() === wanted);
}

/** A name to begin with: what the page is called. */
export function proposedName(title: string): string {
  return title.replace(/ · Entente$/, '').trim().slice(0, 120);
}
