import { civilOf, dayOf, type Level } from './days.ts';

/** Writes dates as vague as they are, in the language of the page. */
export class DateWords {
  readonly #locale: string;
  readonly #unknownYear: string;
  readonly #unknown: string;
  readonly #formats = new Map<string, Intl.DateTimeFormat>();

  constructor(locale: string, words: { readonly yearUnknown: string; readonly dateUnknown: string }) {
    this.#locale = locale;
    this.#unknownYear = words.yearUnknown;
    this.#unknown = words.dateUnknown;
  }

  /** A single day. */
  day(day: number): string {
    return this.#format(day, { year: 'numeric', month: 'short', day: 'numeric' });
  }

  /** A stretch of days, both ends included, in the coarsest words that say it exactly. */
  range(from: number, to: number): string {
    if (from === to) {
      return this.day(from);
    }
    const a = civilOf(from);
    const b = civilOf(to + 1);
    if (a.day === 1 && b.day === 1) {
      if (dayOf(a.year, a.month + 1) === to + 1 || (a.month === 12 && dayOf(a.year + 1) === to + 1)) {
        return this.#format(from, { year: 'numeric', month: 'long' });
      }
      if (a.month === 1 && b.month === 1) {
        const year = this.#format(from, { year: 'numeric' });
        return b.year === a.year + 1 ? year : `${year} – ${this.#format(to, { year: 'numeric' })}`;
      }
    }
    return `${this.day(from)} – ${this.day(to)}`;
  }

  /** About when: the years, or more exactly where it is all in one. */
  years(from: number, to: number): string {
    return civilOf(from).year === civilOf(to).year ? this.range(from, to) : `${this.#format(from, { year: 'numeric' })} – ${this.#format(to, { year: 'numeric' })}`;
  }

  /** A date in EDTF whose place on the axis isn't known. */
  undated(edtf: string): string {
    const [, month, day] = /^XXXX-(\d{2})(?:-(\d{2}))?/.exec(edtf) ?? [];
    if (month === undefined || Number(month) < 1 || Number(month) > 12) {
      return edtf === '' || edtf.startsWith('XXXX') ? this.#unknown : edtf;
    }
    const at = dayOf(2000, Number(month), day === undefined ? 1 : Number(day));
    return `${this.#format(at, day === undefined ? { month: 'long' } : { month: 'long', day: 'numeric' })}, ${this.#unknownYear}`;
  }

  /** A tick on the axis, with its year only where a reader needs it: at the first tick, and where a year begins. */
  tick(day: number, level: Level, first = false): string {
    if (first && (level === 'day' || level === 'week')) {
      return this.day(day);
    }
    if (first && (level === 'month' || level === 'quarter')) {
      return this.#format(day, { year: 'numeric', month: 'short' });
    }
    if (level === 'day' || level === 'week') {
      return this.#format(day, { month: 'short', day: 'numeric' });
    }
    const { month } = civilOf(day);
    if ((level === 'month' || level === 'quarter') && month !== 1) {
      return this.#format(day, { month: 'short' });
    }
    return this.#format(day, { year: 'numeric' });
  }

  #format(day: number, options: Intl.DateTimeFormatOptions): string {
    // Years before the first carry their era, or they would read as years after it.
    const early = options.year !== undefined && civilOf(day).year < 1;
    const key = Object.values(options).join() + String(Object.keys(options).length) + String(options.month) + String(early);
    let format = this.#formats.get(key);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: 'UTC', ...(early ? { era: 'short' } : {}) });
      this.#formats.set(key, format);
    }
    return format.format(day * 86_400_000);
  }
}
