import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InvestigationContent, SavedCanvas } from './model.ts';
import { goesOn, isSaved, notesOn, proposedName, savedAddress, withView } from './saved-views.ts';

const BASE = 'http://localhost:8080/';
const A = `e-${'a'.repeat(26)}`;
const B = `e-${'b'.repeat(26)}`;
const CANVAS: SavedCanvas = { drawn: [A], places: [{ uid: A, x: 1, y: 2 }], pinned: [], also: [], removed: [], veiled: [], colours: {}, grouping: null, opened: [] };

function content(...addresses: string[]): InvestigationContent {
  return { name: 'N', description: '', author: '', views: addresses.map((address) => ({ address, canvas: null })), notes: [] };
}

test('views are saved by their address without what opened them; other pages are not', () => {
  assert.equal(savedAddress(`${BASE}graph?entity=${A}&investigation=i-x&whole`, BASE), `graph?entity=${A}&whole=`);
  assert.equal(savedAddress(`${BASE}pair/${A}/${B}#top`, BASE), `pair/${A}/${B}`);
  assert.equal(savedAddress(`${BASE}timeline`, BASE), 'timeline');
  for (const page of ['', 'search?q=x', 'imports', 'investigations', 'entity/x', 'graph/evil']) {
    assert.equal(savedAddress(BASE + page, BASE), null);
  }
});

test('below another root the address stays relative', () => {
  assert.equal(savedAddress('http://host/entente/matrix?view=map', 'http://host/entente/'), 'matrix?view=map');
  assert.equal(savedAddress('http://host/matrix', 'http://host/entente/'), null);
});

test('a page goes on with what was saved unless it is about something else', () => {
  const saved = content(`graph?entity=${A}`, 'timeline');
  assert.ok(goesOn(saved, `graph?entity=${A}&entity=${B}`));
  assert.ok(!goesOn(saved, `graph?entity=${B}`));
  assert.ok(goesOn(saved, 'timeline?from=2025-01-01'));
  assert.ok(!goesOn(saved, `timeline?entity=${A}`));
  assert.ok(!goesOn(saved, 'matrix'));
});

test('a view takes the place of what was saved of its page and comes first', () => {
  const more = withView(content('timeline', `graph?entity=${A}`), { address: `graph?entity=${B}`, canvas: CANVAS });
  assert.deepEqual(more.views.map(({ address }) => address), [`graph?entity=${B}`, 'timeline']);
});

test('only what differs is saved', () => {
  const saved = withView(content(), { address: 'graph?entity=a%2Bb&whole=', canvas: CANVAS });
  assert.ok(isSaved(saved, { address: 'graph?entity=a%2Bb&whole', canvas: { ...CANVAS } }));
  assert.ok(!isSaved(saved, { address: 'graph?entity=a%2Bb', canvas: CANVAS }));
  assert.ok(!isSaved(saved, { address: 'graph?entity=a%2Bb&whole', canvas: { ...CANVAS, colours: { [A]: 'RED' } } }));
});

test('notes are found by what they are about, whichever end of a relation is named first', () => {
  const note = { id: '1', target: { kind: 'RELATION' as const, uids: [A, B] }, text: 't', createdAt: '', changedAt: '' };
  assert.deepEqual(notesOn([note], { kind: 'RELATION', uids: [B, A] }), [note]);
  assert.deepEqual(notesOn([note], { kind: 'ENTITY', uids: [A] }), []);
});

test('the page proposes a name', () => {
  assert.equal(proposedName('Viet Nam · Graph · Entente'), 'Viet Nam · Graph');
});
