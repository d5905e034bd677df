import { there } from './checked.ts';
import { cancelExport, countExport, exportNamed, exportSelection, getExport, getExportSchema, listFormats } from './generated/index.ts';
import { problem } from './reading.ts';

const throwOnError = true;

/** A selection in every format, and a canvas by name. */
export async function exporting(uid: string) {
  const formats = (await listFormats({ throwOnError })).data;
  const sizes: Record<string, number> = {};
  for (const format of formats) {
    const exported = await exportSelection({ query: { format: format.id, entity: [uid], progress: `client-${format.id}` }, parseAs: 'blob', throwOnError });
    const disposition = there(exported.response.headers.get('content-disposition'), 'A name for the file');
    if (!disposition.includes(`.${format.extension}`)) throw new Error(`${format.id} comes as ${disposition}`);
    sizes[format.id] = (exported.data as Blob).size;
  }
  const status = (await getExport({ path: { id: 'client-json' }, throwOnError })).data;
  await cancelExport({ path: { id: 'client-json' }, throwOnError });
  const named = await read<{ nodes: unknown[] }>((await exportNamed({ body: { format: 'json', entities: [uid] }, parseAs: 'blob', throwOnError })).data as Blob);
  const counted = (await countExport({ body: { format: 'json', filter: { entity: [uid] } }, throwOnError })).data;
  const schema = await read<{ $schema: string }>((await getExportSchema({ parseAs: 'blob', throwOnError })).data as Blob);
  return {
    formats: formats.map((format) => format.id), empty: Object.entries(sizes).filter(([, size]) => size < 100).map(([id]) => id),
    state: status.state, bytes: status.bytes === sizes['json'], named: named.nodes.length, counted: counted.facts, schema: schema.$schema,
    problem: problem(await exportSelection({ query: { format: 'docx' } })),
  };
}

async function read<T>(file: Blob): Promise<T> {
  return JSON.parse(await file.text()) as T;
}
