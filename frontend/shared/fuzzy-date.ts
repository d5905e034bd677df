/**
 * Writes dates in the Extended Date/Time Format (ISO 8601-2) exactly as vague as they are, in the reader's language:
 * a month stays a month, and a year nobody told stays untold. What can't be read is shown as it stands. The Java side's
 * twin is `FuzzyDateFormat`.
 */

import { locale } from './messages.ts';

const PARTS = /^([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?([?~%])?$/;

interface Words {
  readonly unknownYear: (date: string) => string;
  readonly noYear: string;
  readonly before: (date: string) => string;
  readonly after: (date: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly decade: (year: string) => string;
  readonly season: readonly [string, string, string, string];
  readonly inYear: (part: string, year: string) => string;
}

const WORDS: Record<'en' | 'ko', Words> = {
  en: {
    unknownYear: (date) => `${date}, year unknown`,
    noYear: 'year unknown',
    before: (date) => `on or before ${date}`,
    after: (date) => `${date} or later`,
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date}, uncertain`,
    decade: (year) => `${year}s`,
    season: ['spring', 'summer', 'autumn', 'winter'],
    inYear: (part, year) => `${part} ${year}`
  },
  ko: {
    unknownYear: (date) => `${date}(연도 미상)`,
    noYear: '연도 미상',
    before: (date) => `${date} 이전`,
    after: (date) => `${date} 이후`,
    about: (date) => `${date}경`,
    uncertain: (date) => `${date}(불확실)`,
    decade: (year) => `${year}년대`,
    season: ['봄', '여름', '가을', '겨울'],
    inYear: (part, year) => `${year}년 ${part}`
  }
};

/** The date in words of a language (by default the page's), as the server writes it. */
export function fuzzyDate(edtf: string, language: string = locale()): string {
  const words = language.toLowerCase().startsWith('ko') ? WORDS.ko : WORDS.en;
  const slash = edtf.indexOf('/');
  if (slash < 0) {
    return single(edtf, words, language);
  }
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  const open = from === '' || from === '..';
  const endless = to === '' || to === '..';
  if (open && endless) {
    return edtf;
  }
  if (open) {
    return words.before(single(to, words, language));
  }
  return endless ? words.after(single(from, words, language)) : `${single(from, words, language)} – ${single(to, words, language)}`;
}

function single(edtf: string, words: Words, language: string): string {
  const parts = PARTS.exec(edtf);
  const year = parts?.[1];
  const plain = parts === null || year === undefined ? null : inWords(year, parts[2], parts[3], words, language);
  if (plain === null) {
    return edtf;
  }
  switch (parts?.[4]) {
    case '?':
      return words.uncertain(plain);
    case '~':
      return words.about(plain);
    case '%':
      return words.uncertain(words.about(plain));
    default:
      return plain;
  }
}

function inWords(year: string, month: string | undefined, day: string | undefined, words: Words, language: string): string | null {
  if (month === undefined || month === 'XX') {
    return day === undefined || day === 'XX' ? yearInWords(year, words, language) : null;
  }
  const number = Number(month);
  const yearKnown = !year.includes('X');
  if (Number.isNaN(number) || (number > 12 && !yearKnown)) {
    return null;
  }
  if (number > 12) {
    const part = number >= 33 && number <= 36 ? `Q${number - 32}` : words.season[number - 21];
    return part === undefined ? null : words.inYear(part, year);
  }
  if (number < 1 || (!yearKnown && year !== 'XXXX')) {
    return null;
  }
  const dayKnown = day !== undefined && !day.includes('X');
  // a leap year, so that 29 February without a year is one
  const date = new Date(Date.UTC(yearKnown ? Number(year) : 2000, number - 1, dayKnown ? Number(day) : 1));
  if (date.getUTCMonth() !== number - 1) {
    return null;
  }
  const text = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(yearKnown ? { year: 'numeric' } : {}),
    month: dayKnown && yearKnown ? 'short' : 'long',
    ...(dayKnown ? { day: 'numeric' } : {})
  }).format(date);
  return yearKnown ? text : words.unknownYear(text);
}

function yearInWords(year: string, words: Words, language: string): string | null {
  if (!year.includes('X')) {
    return language.toLowerCase().startsWith('ko') ? `${Number(year)}년` : String(Number(year));
  }
  if (/^[0-9]{3}X$/.test(year)) {
    return words.decade(year.replace('X', '0'));
  }
  return year === 'XXXX' ? words.noYear : null;
}
