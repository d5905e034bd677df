import { lines, there } from './checked.ts';
import {
  askEdges, askEntities, askNeighbours, findConnections, findEntitiesByName, findPaths, getAgreement, getArticle, getArticleCitations, getCitations, getEdge,
  getEntity, getEntityOverview, getEvidence, getFact, getFactCitations, getGraphOverview, getMap, getMatrix, getPair, getTimeline, getTimelineBins,
  listAgreements, listEntityFacts, listFacts, listNeighbours, listPartners, search,
} from './generated/index.ts';
import type { FactPage, Problem, SelectedFact } from './generated/index.ts';

const throwOnError = true;

/** From a name to the sentences, by every address that reads. */
export async function reading() {
  const found = (await search({ query: { q: 'Vietnam', type: 'country' }, throwOnError })).data;
  const { uid } = there(found.hits[0], 'Vietnam');
  const named = (await findEntitiesByName({ query: { name: 'Viet Nam' }, throwOnError })).data;
  const profile = (await getEntity({ path: { uid }, throwOnError })).data;
  const overview = (await getEntityOverview({ path: { uid }, throwOnError })).data;
  const partners = (await listPartners({ path: { uid }, throwOnError })).data.partners;

  const neighbours = (await listNeighbours({ query: { entity: uid, limit: 10 }, throwOnError })).data;
  const asked = (await askNeighbours({ body: { entity: uid, limit: 10 }, throwOnError })).data;
  const others = neighbours.nodes.map((node) => node.uid);
  const other = there(others[0], 'A neighbour');
  const entities = [uid, ...others];
  const drawn = (await askEntities({ body: { entities }, throwOnError })).data;
  const edges = (await askEdges({ body: { entities }, throwOnError })).data.edges;
  const edge = (await getEdge({ query: { source: uid, target: other }, throwOnError })).data;
  const paths = (await findPaths({ query: { entity: others.slice(0, 2) }, throwOnError })).data.paths;
  const connections = (await findConnections({ query: { entity: others.slice(0, 2) }, throwOnError })).data.connectors;
  const around = (await getGraphOverview({ throwOnError })).data.nodes;

  const facts = await all((cursor) => listEntityFacts({ path: { uid }, query: { limit: 1, ...cursor }, throwOnError }));
  const first = there(facts[0], 'A fact');
  const fact = await getFact({ path: { uid: first.uid }, throwOnError });
  const unchanged = await getFact({ path: { uid: first.uid }, headers: { 'If-None-Match': there(fact.response.headers.get('etag'), 'An entity tag') } });
  const ledger = (await listAgreements({ query: { sector: ['health'] }, throwOnError })).data;
  const agreement = there(ledger.rows[0], 'The memorandum');
  const details = (await getAgreement({ path: { uid: agreement.uid }, throwOnError })).data;
  const evidence = (await getEvidence({ path: { uid: agreement.uid }, throwOnError })).data;
  const sentences = evidence.origins.flatMap((origin) => origin.sentences);
  const quotes = sentences.map((sentence) => sentence.marks.map((mark) => sentence.text.slice(mark.start, mark.end)).join(' … '));
  const article = (await getArticle({ path: { uid: there(sentences[0], 'A sentence').article }, throwOnError })).data;

  const pair = (await getPair({ path: { a: uid, b: other }, throwOnError })).data;
  const timeline = (await getTimeline({ throwOnError })).data;
  const bins = (await getTimelineBins({ query: { unit: 'year' }, throwOnError })).data;
  const matrix = (await getMatrix({ query: { by: 'country' }, throwOnError })).data;
  const map = (await getMap({ query: { around: uid }, throwOnError })).data;

  const cited = (await getFactCitations({ path: { uid: agreement.uid }, throwOnError })).data;
  const articleCited = (await getArticleCitations({ path: { uid: article.uid }, throwOnError })).data;
  const together = (await getCitations({ query: { fact: [agreement.uid], article: [article.uid] }, throwOnError })).data;

  const stream = (await listFacts({ headers: { Accept: 'application/x-ndjson' }, parseAs: 'stream', throwOnError })).data as unknown as ReadableStream<Uint8Array>;
  const streamed = await lines<SelectedFact>(stream);
  const paged = await all((cursor) => listFacts({ query: { limit: 2, ...cursor }, throwOnError }));

  return {
    name: profile.entity.name,
    same: [named.exact[0]?.uid === uid, overview.digest.total === facts.length, asked.nodes.length === others.length, drawn.nodes.length === entities.length,
      pair.digest.total === edge.total, timeline.total === bins.total.stated + bins.total.planned + bins.total.denied, details.agreement.uid === agreement.uid],
    neighbours: neighbours.nodes.map((node) => node.name).sort(),
    partners: partners.length, edges: edges.length, connections: connections.length, around: around.length,
    facts, quotes, paths: paths.length, rows: matrix.rows.length, countries: map.countries.length,
    streamed: streamed.map((each) => each.uid), paged: paged.map((each) => each.uid),
    cited: [cited.total, articleCited.bibtex.startsWith('@'), together.citations.length],
    unchanged: unchanged.response?.status,
    problems: [
      problem(await getFact({ path: { uid: `f-${'a'.repeat(26)}` } })),
      problem(await getEntity({ path: { uid: 'nobody' } })),
      problem(await listFacts({ query: { cursor: 'x' } })),
      problem(await listAgreements({ query: { limit: 100_000 } })),
    ],
  };
}

/** To the end, page by page. */
async function all(ask: (cursor: { cursor?: string }) => Promise<{ data: FactPage }>): Promise<SelectedFact[]> {
  const facts: SelectedFact[] = [];
  let cursor: string | null = null;
  do {
    const page: FactPage = (await ask(cursor === null ? {} : { cursor })).data;
    facts.push(...page.facts);
    cursor = page.next;
  } while (cursor !== null);
  return facts;
}

export function problem(answer: { error?: Problem | undefined; response?: Response | undefined }): string {
  const told = answer.error;
  if (told === undefined || told.status !== answer.response?.status) throw new Error('A problem that says nothing of itself');
  return `${told.status} ${told.detail ?? told.title}`;
}
