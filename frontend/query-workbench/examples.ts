import { html, type TemplateResult } from 'lit';
import { texts } from './texts.ts';

export interface Example {
  readonly title: string;
  readonly query: string;
  readonly parameters: string;
}

/** Questions about cooperation to begin with. */
function examples(): readonly Example[] {
  const t = texts().examples;
  return [
    {
      title: t.signed,
      query: 'MATCH (agreement:Agreement)\nWHERE agreement.status = \'SIGNED\' AND agreement.retired IS NULL AND agreement.edtf IS NOT NULL\nMATCH (party:Entity)-[:PARTY_TO]->(agreement)\n'
        + 'RETURN agreement, agreement.edtf AS date, collect(DISTINCT party.name) AS parties, agreement.origins AS origins\nORDER BY date DESC\nLIMIT 50',
      parameters: ''
    },
    {
      title: t.partners,
      query: 'MATCH (country:Country {name: $country})-[:PARTY_TO|PARTICIPATES_IN]->(fact:Fact)<-[:PARTY_TO|PARTICIPATES_IN]-(partner:Country)\n'
        + 'WHERE fact.retired IS NULL\nRETURN partner, count(DISTINCT fact) AS facts, max(fact.latest) AS last\nORDER BY facts DESC\nLIMIT 30',
      parameters: '{"country": "China"}'
    },
    {
      title: t.planned,
      query: 'MATCH (entity:Entity)-[:PARTICIPATES_IN]->(event:Event)\nWHERE event.modality IN [\'PLANNED\', \'PROPOSED\'] AND event.retired IS NULL AND event.edtf IS NOT NULL\n'
        + 'RETURN event, event.type AS type, event.edtf AS date, collect(DISTINCT entity.name) AS who\nORDER BY date DESC\nLIMIT 50',
      parameters: ''
    },
    {
      title: t.sectors,
      query: 'MATCH (fact:Fact)\nWHERE fact.retired IS NULL AND fact.earliest >= $from\nUNWIND fact.sectors AS sector\n'
        + 'RETURN sector, count(*) AS facts, sum(fact.origins) AS origins\nORDER BY facts DESC',
      parameters: '{"from": {"$date": "2024-01-01"}}'
    },
    {
      title: t.sentences,
      query: 'MATCH (claim:Claim)-[:SUPPORTS]->(agreement:Agreement)\nMATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)<-[:HAS_PASSAGE]-(article:Article)\n'
        + 'RETURN agreement, passage.text AS sentence, article, article.publishedEdtf AS published\nORDER BY published DESC\nLIMIT 50',
      parameters: ''
    },
    {
      title: t.paths,
      query: 'MATCH path = SHORTEST 1 (a:Country {name: $one})-[:COOPERATES_WITH|AFFILIATED_WITH|MEMBER_OF]-{1,4}(b:Country {name: $other})\nRETURN path',
      parameters: '{"one": "China", "other": "Russia"}'
    },
    {
      title: t.names,
      query: 'CALL db.index.fulltext.queryNodes(\'entityNames\', $name) YIELD node, score\nRETURN node, labels(node) AS labels, score\nLIMIT 20',
      parameters: '{"name": "ministry"}'
    }
  ];
}

/** What the page shows before the first query. */
export function beginning(take: (example: Example) => void): TemplateResult {
  const t = texts();
  return html`<section class="begin"><h2>${t.beginTitle}</h2><p>${t.begin}</p>
    <ul class="examples">${examples().map((example) => html`<li><button data-testid="query-example" @click=${() => take(example)}>${example.title}</button></li>`)}</ul></section>`;
}
