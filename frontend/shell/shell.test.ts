import assert from 'node:assert/strict';
import { test } from 'node:test';

import { actionOf, hitAfter } from './keys.ts';
import { nextTheme, themeOf } from './themes.ts';

const press = (key: string, modified = false): { key: string; modified: boolean } => ({ key, modified });

test('a slash focuses the search box, but stays a slash in a field', () => {
  assert.equal(actionOf(press('/'), 'elsewhere'), 'focus-search');
  assert.equal(actionOf(press('/'), 'search-box'), null);
  assert.equal(actionOf(press('/'), 'field'), null);
});

test('keys with a modifier are left to the browser', () => {
  assert.equal(actionOf(press('/', true), 'elsewhere'), null);
  assert.equal(actionOf(press('ArrowDown', true), 'search-box'), null);
});

test('arrows go through the hits and back into the box', () => {
  assert.equal(actionOf(press('ArrowDown'), 'search-box'), 'next-hit');
  assert.equal(hitAfter('next-hit', -1, 3), 0);
  assert.equal(hitAfter('next-hit', 2, 3), 2);
  assert.equal(hitAfter('previous-hit', 0, 3), -1);
});

test('arrows elsewhere scroll the page as ever', () => {
  assert.equal(actionOf(press('ArrowDown'), 'elsewhere'), null);
  assert.equal(actionOf(press('ArrowUp'), 'search-box'), null);
});

test('enter in the box opens the first hit', () => {
  assert.equal(actionOf(press('Enter'), 'search-box'), 'open-first-hit');
  assert.equal(actionOf(press('Enter'), 'hit'), null);
});

test('the themes come round, and an unknown value is the system', () => {
  assert.equal(nextTheme(nextTheme(nextTheme('system'))), 'system');
  assert.equal(themeOf('purple'), 'system');
  assert.equal(themeOf(null), 'system');
});
