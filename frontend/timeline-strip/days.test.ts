import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateWords } from './date-words.ts';
import { LEVELS, binOf, binStart, civilOf, dayOf, isoDay, parseDay } from './days.ts';

test('a day and its date are the same thing, from year -9999 to 9999', () => {
  assert.equal(dayOf(1970), 0);
  assert.equal(dayOf(2000, 3, 1), 11017);
  for (let day = dayOf(-9999); day <= dayOf(9999, 12, 31); day += 577) {
    const { year, month, day: date } = civilOf(day);
    assert.equal(dayOf(year, month, date), day);
    assert.equal(parseDay(isoDay(day)), day);
  }
});

test('what is no day is not read as one', () => {
  for (const text of ['2025-02-30', '2025-13-01', '2025', '', 'soon', null]) {
    assert.equal(parseDay(text), null);
  }
  assert.equal(isoDay(dayOf(-44, 3, 15)), '-0044-03-15');
});

test('every calendar unit begins where the one before ends, and holds its own days', () => {
  for (const level of LEVELS) {
    for (const day of [dayOf(-9999), dayOf(-1, 12, 31), dayOf(0), dayOf(1969, 12, 31), dayOf(1970), dayOf(2024, 2, 29), dayOf(9999, 12, 31)]) {
      const bin = binOf(level, day);
      assert.ok(binStart(level, bin) <= day && day < binStart(level, bin + 1), `${level} of ${isoDay(day)}`);
      assert.equal(binOf(level, binStart(level, bin)), bin);
      assert.equal(binOf(level, binStart(level, bin + 1) - 1), bin);
    }
  }
});

test('a date is written as vague as it is', () => {
  const words = new DateWords('en-GB', { yearUnknown: 'year unknown', dateUnknown: 'date unknown' });
  const range = (from: string, to: string): string => words.range(parseDay(from)!, parseDay(to)!);
  assert.equal(range('2025-10-01', '2025-10-31'), 'October 2025');
  assert.equal(range('2025-12-01', '2025-12-31'), 'December 2025');
  assert.equal(range('2025-01-01', '2025-12-31'), '2025');
  assert.equal(range('1990-01-01', '1999-12-31'), '1990 – 1999');
  assert.equal(range('2025-10-16', '2025-10-16'), '16 Oct 2025');
  assert.equal(range('2025-12-05', '2026-01-31'), '5 Dec 2025 – 31 Jan 2026');
  assert.equal(words.undated('XXXX-05'), 'May, year unknown');
  assert.equal(words.undated('XXXX-05-16'), '16 May, year unknown');
  assert.equal(words.undated(''), 'date unknown');
});
