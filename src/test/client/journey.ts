// What a program does with the API, through the client generated from its description: prints what it found as JSON.
import { client } from './generated/client.gen.ts';
import { findPaths, getEntity, getEvidence, getFact, listAgreements, listEntityFacts, listFacts, listNeighbours, search } from './generated/index.ts';
import type { Problem, SelectedFact } from './generated/index.ts';

declare const process: { env: Record<string, string | undefined> };

client.setConfig({ baseUrl: process.env['ENTENTE'] ?? 'http://localhost:8080' });

const found = (await search({ query: { q: 'Vietnam', type: 'country' }, throwOnError: true })).data;
const vietnam = found.hits[0];
if (vietnam === undefined) throw new Error('Vietnam is not there');

const profile = (await getEntity({ path: { uid: vietnam.uid }, throwOnError: true })).data;
const neighbours = (await listNeighbours({ query: { entity: vietnam.uid, limit: 10 }, throwOnError: true })).data;
const names = neighbours.nodes.map((node) => node.name).sort();

const facts: SelectedFact[] = [];
let cursor: string | undefined;
do {
  const page = (await listEntityFacts({ path: { uid: vietnam.uid }, query: { limit: 1, ...(cursor === undefined ? {} : { cursor }) }, throwOnError: true })).data;
  facts.push(...page.facts);
  cursor = page.next ?? undefined;
} while (cursor !== undefined);

const agreements = (await listAgreements({ query: { sector: ['health'] }, throwOnError: true })).data;
const agreement = agreements.rows[0];
if (agreement === undefined) throw new Error('The memorandum is not there');
const evidence = (await getEvidence({ path: { uid: agreement.uid }, throwOnError: true })).data;
const quotes = evidence.origins.flatMap((origin) => origin.sentences.map((sentence) => sentence.marks.map((mark) => sentence.text.slice(mark.start, mark.end)).join(' … ')));

const others = neighbours.nodes.map((node) => node.uid);
const paths = (await findPaths({ query: { entity: [...others] }, throwOnError: true })).data.paths.length;

const stream = (await listFacts({ headers: { Accept: 'application/x-ndjson' }, parseAs: 'text', throwOnError: true })).data as unknown as string;
const streamed = stream.trim().split('\n').map((line) => JSON.parse(line) as SelectedFact).length;

const exported = await fetch(`${process.env['ENTENTE']}/api/v1/export?format=json&entity=${vietnam.uid}`);

const wrong = await getFact({ path: { uid: `f-${'a'.repeat(26)}` } });
const problem: Problem | undefined = wrong.error as Problem | undefined;

console.log(
  JSON.stringify({
    name: profile.entity.name,
    neighbours: names,
    facts: facts.map((fact) => fact.type),
    quotes,
    paths,
    streamed,
    exported: exported.status,
    problem: { status: wrong.response?.status, detail: problem?.detail },
  }),
);
