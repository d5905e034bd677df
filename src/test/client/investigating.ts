import { there } from './checked.ts';
import {
  addNote, createInvestigation, deleteInvestigation, deleteNote, duplicateInvestigation, editNote, getInvestigation, getInvestigationCitations,
  getInvestigationDiff, getInvestigationFile, getInvestigationHoldings, getVersion, listChanges, listInvestigations, listVersions, readInvestigationFile,
  restoreVersion, saveInvestigation, takeAsSeen, undeleteInvestigation,
} from './generated/index.ts';
import { problem } from './reading.ts';

const throwOnError = true;

/** An investigation from its beginning to its end. */
export async function investigating(entity: string, fact: string) {
  const content = { name: 'Of a client', description: '', author: 'A client', views: [{ address: `graph?entity=${entity}`, canvas: null }], notes: [] };
  const begun = await createInvestigation({ body: content, throwOnError });
  const path = { uid: begun.data.uid };
  const tag = there(begun.response.headers.get('etag'), 'An entity tag');
  const saved = await saveInvestigation({ path, body: { ...content, description: 'More' }, headers: { 'If-Match': tag }, throwOnError });
  const overtaken = await saveInvestigation({ path, body: { ...content, description: 'Other' }, headers: { 'If-Match': tag } });
  const unknown = await saveInvestigation({ path, body: { ...content, description: 'Other' } });
  const unchanged = await getInvestigation({ path, headers: { 'If-None-Match': there(saved.response.headers.get('etag'), 'An entity tag') } });
  const stands = (await getInvestigation({ path, throwOnError })).data;
  const noted = (await addNote({ path, body: { target: { kind: 'FACT', uids: [fact] }, text: 'Look' }, throwOnError })).data;
  const note = there(noted.content.notes[0], 'The note').id;
  const edited = (await editNote({ path: { ...path, note }, body: { text: 'Look again' }, throwOnError })).data;
  await deleteNote({ path: { ...path, note }, throwOnError });
  const versions = (await listVersions({ path, throwOnError })).data;
  const number = there(versions.at(-1), 'The first version').number;
  const version = (await getVersion({ path: { ...path, number }, throwOnError })).data;
  const changes = (await listChanges({ path: { ...path, number: number + 1 }, query: { since: number }, throwOnError })).data;
  const restored = (await restoreVersion({ path: { ...path, number }, throwOnError })).data;
  const diff = (await getInvestigationDiff({ path, throwOnError })).data;
  const holdings = (await getInvestigationHoldings({ path, throwOnError })).data;
  const cited = (await getInvestigationCitations({ path, throwOnError })).data;
  await takeAsSeen({ path, throwOnError });
  const copy = (await duplicateInvestigation({ path, query: { name: 'Copy' }, throwOnError })).data;
  const file = (await getInvestigationFile({ path, throwOnError })).data;
  const opened = (await readInvestigationFile({ body: file, throwOnError })).data;
  const listed = (await listInvestigations({ query: { limit: 2 }, throwOnError })).data;
  const rest = (await listInvestigations({ query: { limit: 2, cursor: there(listed.next, 'A next page') }, throwOnError })).data;
  await deleteInvestigation({ path, throwOnError });
  const gone = await getInvestigation({ path });
  const back = (await undeleteInvestigation({ path, throwOnError })).data;
  for (const uid of [path.uid, copy.uid, opened.investigation.uid]) {
    await deleteInvestigation({ path: { uid }, throwOnError });
  }
  return {
    unchanged: unchanged.response?.status, noted: edited.content.notes.map((each) => each.text), first: version.content.description, description: stands.content.description,
    changes: changes.map((each) => each.what), restored: restored.content.description, diff: diff.facts.length, held: holdings.facts.length > 0,
    cited: cited.citations.length, since: opened.since !== null, listed: listed.rows.length + rest.rows.length, total: listed.total, back: back.uid === path.uid,
    problems: [problem(overtaken), problem(unknown), problem(gone), problem(await readInvestigationFile({ body: { schema: 'x' } }))],
  };
}
