import { there, until } from './checked.ts';
import { cancelImport, getImport, listImports, startImport } from './generated/index.ts';
import { problem } from './reading.ts';

const throwOnError = true;

/** A file taken in, watched until it is over. */
export async function importing() {
  const line = { url: 'https://client.example/talks', title: 'Talks in Vientiane', date: '2025-10-16', text: 'Hungary and Laos held talks on energy in Vientiane on 15 October 2025.' };
  const started = await startImport({ body: new Blob([`${JSON.stringify(line)}\n`]), query: { name: 'client.jsonl' }, throwOnError });
  const { id } = started.data;
  const location = there(started.response.headers.get('location'), 'The import’s address');
  const over = await until(async () => (await getImport({ path: { id }, throwOnError })).data, (job) => job.over);
  const cancelled = (await cancelImport({ path: { id }, throwOnError })).data;
  const listed = (await listImports({ throwOnError })).data;
  return {
    location: location.endsWith(`/api/v1/imports/${id}`), written: over.report?.written, status: over.report?.status, over: cancelled.over,
    listed: listed.imports.some((job) => job.id === id), problem: problem(await getImport({ path: { id: 999_999 } })),
  };
}
