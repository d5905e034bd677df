import { lines, until } from './checked.ts';
import { askParticipants, cancelQuery, deleteSavedQuery, getQuerySchema, listSavedQueries, runQuery, saveQuery } from './generated/index.ts';
import { problem } from './reading.ts';

const throwOnError = true;
const ENDLESS = 'UNWIND range(1, 10000000) AS a UNWIND range(1, 10000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n';

/** Read-only Cypher: as JSON, streamed, kept, stopped and refused. */
export async function querying() {
  const schema = (await getQuerySchema({ throwOnError })).data;
  const query = 'MATCH (f:Fact) WHERE f.kind = $kind RETURN f.uid AS uid ORDER BY uid';
  const parameters = { kind: 'AGREEMENT' };
  const result = (await runQuery({ body: { query, parameters }, throwOnError })).data as { columns: string[]; rows: unknown[][] };
  const stream = (await runQuery({ body: { query, parameters }, headers: { Accept: 'application/x-ndjson' }, parseAs: 'stream', throwOnError })).data;
  const streamed = await lines<unknown>(stream as unknown as ReadableStream<Uint8Array>);
  const table = (await runQuery({ body: { query, parameters }, headers: { Accept: 'text/csv' }, parseAs: 'text', throwOnError })).data as unknown as string;
  const facts = [...table.matchAll(/f-[a-z2-7]{26}/g)].map(([uid]) => uid);
  const participants = (await askParticipants({ body: { facts }, throwOnError })).data;

  const id = 'client-query';
  const saved = (await saveQuery({ path: { id }, body: { name: 'Agreements', query, parameters: JSON.stringify(parameters) }, throwOnError })).data;
  const kept = (await listSavedQueries({ throwOnError })).data.some((each) => each.id === saved.id);
  await deleteSavedQuery({ path: { id }, throwOnError });

  const running = runQuery({ body: { query: ENDLESS, id: 'client-endless', seconds: 60 } });
  const stopped = await until(() => cancelQuery({ path: { id: 'client-endless' } }), ({ response }) => response?.ok === true);
  await running;
  return {
    labels: schema.labels.length > 0, columns: result.columns, rows: result.rows.length, streamed: streamed.length, participants: participants['entities']?.length,
    kept, left: (await listSavedQueries({ throwOnError })).data.length, stopped: stopped.response?.status,
    problems: [problem(await runQuery({ body: { query: 'CREATE (:Fact)' } })), problem(await runQuery({ body: { query: 'RETURN' } }))],
  };
}
