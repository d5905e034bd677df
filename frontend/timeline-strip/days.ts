/** Days as whole numbers, counted from 1 January 1970 in the proleptic Gregorian calendar, as ISO 8601 and EDTF count. */

export interface Civil {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** The day's number. After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayOf(year: number, month = 1, day = 1): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The calendar's date of a day; the inverse of {@link dayOf}. */
export function civilOf(day: number): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  };
}

const ISO_DAY = /^([+-]?\d{4,6})-(\d{2})-(\d{2})$/;

/** Reads an ISO date; null if it isn't one. */
export function parseDay(iso: string | null | undefined): number | null {
  const [, year, month, day] = ISO_DAY.exec(iso ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    return null;
  }
  const parsed = dayOf(Number(year), Number(month), Number(day));
  return isoDay(parsed).endsWith(`-${month}-${day}`) ? parsed : null;
}

/** Writes a day as an ISO date: four digits of a year, a sign before years that need it. */
export function isoDay(day: number): string {
  const { year, month, day: date } = civilOf(day);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${digits}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The calendar units that bins come in, from fine to coarse. */
export const LEVELS = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;
export type Level = (typeof LEVELS)[number];

/** About how many days a unit has; only to choose one, never to count. */
export const LEVEL_DAYS: Record<Level, number> = { day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25, decade: 3652.5, century: 36_525 };

const MONTHS: Record<Exclude<Level, 'day' | 'week'>, number> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** The number of the calendar unit that a day lies in. */
export function binOf(level: Level, day: number): number {
  if (level === 'day') {
    return day;
  }
  if (level === 'week') {
    return Math.floor((day + 3) / 7); // 1 January 1970 was a Thursday; weeks begin on Monday
  }
  const { year, month } = civilOf(day);
  return Math.floor((year * 12 + month - 1) / MONTHS[level]);
}

/** The first day of a calendar unit; that of the next one is where it ends. */
export function binStart(level: Level, bin: number): number {
  if (level === 'day') {
    return bin;
  }
  if (level === 'week') {
    return bin * 7 - 3;
  }
  const months = bin * MONTHS[level];
  return dayOf(Math.floor(months / 12), months - Math.floor(months / 12) * 12 + 1);
}
