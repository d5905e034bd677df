/** What was asked in this browser, the latest first. */
export interface Past {
  readonly query: string;
  readonly parameters: string;
}

const KEPT = 'entente.query-history';
const MOST = 30;
/** Longer ones are for files. */
const LONGEST = 20_000;

/** The list with what was asked just now; what was asked before moves up instead of standing twice. */
export function remembered(past: readonly Past[], asked: Past): readonly Past[] {
  return asked.query.trim() === '' || asked.query.length + asked.parameters.length > LONGEST ? past
    : [asked, ...past.filter((each) => each.query !== asked.query || each.parameters !== asked.parameters)].slice(0, MOST);
}

/** What a browser kept; nothing of what isn't understood. */
export function pastOf(kept: string | null): readonly Past[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(list) ? list.filter(isPast).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** A query in a line. */
export function lineOf(query: string): string {
  const line = query.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

/**
 * Which one a step leads to: -1 is what one writes, 0 what was asked last; null where there is none further.
 */
export function stepped(past: readonly Past[], at: number, step: 1 | -1): number | null {
  const next = at + step;
  return next < -1 || next >= past.length ? null : next;
}

/** What was asked before, and where in it one is. */
export class QueryHistory {
  list: readonly Past[] = read();
  #at = -1;
  #written: Past = { query: '', parameters: '' };

  remember(asked: Past): void {
    this.#at = -1;
    this.list = remembered(read(), asked); // another tab may have asked, too
    keep(this.list);
  }

  /** A step back to older ones or forward to what one had written; null at either end. */
  turn(step: 1 | -1, shown: Past): Past | null {
    const next = stepped(this.list, this.#at, step);
    if (next === null) {
      return null;
    }
    if (this.#at === -1) {
      this.#written = shown;
    }
    this.#at = next;
    return this.list[next] ?? this.#written;
  }

  forget(): void {
    this.#at = -1;
    this.list = [];
    keep(this.list);
  }
}

function read(): readonly Past[] {
  try {
    return pastOf(localStorage.getItem(KEPT));
  } catch {
    return [];
  }
}

function keep(past: readonly Past[]): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(past));
  } catch {
    // a browser that keeps nothing forgets them with the page
  }
}

function isPast(each: unknown): each is Past {
  return typeof each === 'object' && each !== null && 'query' in each && typeof each.query === 'string' && 'parameters' in each && typeof each.parameters === 'string';
}
