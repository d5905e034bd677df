import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzyDate } from './fuzzy-date.ts';

test('a date is never told more precisely than it is known', () => {
  assert.equal(fuzzyDate('2025-10', 'en-GB'), 'October 2025');
  assert.equal(fuzzyDate('2025-10-16', 'en-GB'), '16 Oct 2025');
  assert.equal(fuzzyDate('2025-09-16'), '16 Sept 2025');
  assert.equal(fuzzyDate('2025', 'en-GB'), '2025');
  assert.equal(fuzzyDate('199X', 'en-GB'), '1990s');
  assert.equal(fuzzyDate('2025-34', 'en-GB'), 'Q2 2025');
  assert.equal(fuzzyDate('2025-21', 'en-GB'), 'spring 2025');
  assert.equal(fuzzyDate('2025-XX-XX', 'en-GB'), '2025');
});

test('a year nobody told is not made up', () => {
  assert.equal(fuzzyDate('XXXX-05-16', 'en-GB'), '16 May, year unknown');
  assert.equal(fuzzyDate('XXXX-02-29', 'en-GB'), '29 February, year unknown');
  assert.equal(fuzzyDate('XXXX', 'en-GB'), 'year unknown');
});

test('intervals and doubts are told', () => {
  assert.equal(fuzzyDate('2025-12-05/2026-01-31', 'en-GB'), '5 Dec 2025 – 31 Jan 2026');
  assert.equal(fuzzyDate('../2024-03', 'en-GB'), 'on or before March 2024');
  assert.equal(fuzzyDate('2024/', 'en-GB'), '2024 or later');
  assert.equal(fuzzyDate('2024?', 'en-GB'), '2024, uncertain');
});

test('Korean has its own words and order', () => {
  assert.equal(fuzzyDate('2025-10', 'ko'), '2025년 10월');
  assert.equal(fuzzyDate('2025', 'ko-KR'), '2025년');
  assert.equal(fuzzyDate('../2024', 'ko'), '2024년 이전');
});

test('what can’t be read is shown as it stands', () => {
  assert.equal(fuzzyDate('2025-13', 'en-GB'), '2025-13');
  assert.equal(fuzzyDate('2025-02-31', 'en-GB'), '2025-02-31');
  assert.equal(fuzzyDate('soon', 'en-GB'), 'soon');
});
