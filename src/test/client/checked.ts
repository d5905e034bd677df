// Holds every answer that the generated client gets against the description that it was generated from.
import { client } from './generated/client.gen.ts';

declare const process: { env: Record<string, string | undefined> };

type Answer = { $ref?: string; content?: Record<string, unknown> };
type Description = { paths: Record<string, Record<string, { operationId: string; responses: Record<string, Answer> }>>; components: { responses: Record<string, Answer> } };

export const root = process.env['ENTENTE'] ?? 'http://localhost:8080';
const description = (await (await fetch(`${root}/api/v1/openapi.json`)).json()) as Description;
const succeeded = new Set<string>();

/** What was answered otherwise than it is described. */
export const undescribed: string[] = [];

client.setConfig({ baseUrl: root });
client.interceptors.response.use((response, request, options) => {
  const operation = description.paths[options.url]?.[request.method.toLowerCase()];
  const listed = operation?.responses[response.status];
  const answer = listed?.$ref === undefined ? listed : description.components.responses[listed.$ref.split('/').at(-1) ?? ''];
  const type = response.headers.get('content-type')?.split(';')[0];
  if (operation === undefined || answer === undefined || (response.body !== null && type !== undefined && !(type in (answer.content ?? {})) && !('*/*' in (answer.content ?? {})))) {
    undescribed.push(`${request.method} ${options.url} answered ${response.status} ${type ?? ''}`);
  } else if (response.ok) {
    succeeded.add(operation.operationId);
  }
  return response;
});

/** The operations that are described and never succeeded. */
export function notCalled(): string[] {
  return Object.values(description.paths)
    .flatMap((methods) => Object.values(methods))
    .map((operation) => operation.operationId)
    .filter((id) => !succeeded.has(id));
}

export function there<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is not there`);
  return value;
}

/** Asks until something has happened. */
export async function until<T>(ask: () => Promise<T>, happened: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 1_200; tries++) {
    const answer = await ask();
    if (happened(answer)) return answer;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('Nothing came of it for two minutes');
}

/** The lines of an answer that comes bit by bit, each read as it comes. */
export async function lines<T>(stream: ReadableStream<Uint8Array>): Promise<T[]> {
  const found: T[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    found.push(...parts.filter((line) => line !== '').map((line) => JSON.parse(line) as T));
  }
  if (rest !== '') throw new Error('The last line is cut');
  return found;
}
