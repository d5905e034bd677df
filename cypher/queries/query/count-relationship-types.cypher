// How many relationships are there of each kind?
// Columns: name, count
// Bound: a row a kind; every count is kept by the database and costs no scan
UNWIND [
  {name: 'PUBLISHED_BY', count: COUNT { ()-[:PUBLISHED_BY]->() }},
  {name: 'HAS_PASSAGE', count: COUNT { ()-[:HAS_PASSAGE]->() }},
  {name: 'IN_STORY', count: COUNT { ()-[:IN_STORY]->() }},
  {name: 'MENTIONS', count: COUNT { ()-[:MENTIONS]->() }},
  {name: 'EVIDENCED_BY', count: COUNT { ()-[:EVIDENCED_BY]->() }},
  {name: 'ARGUMENT', count: COUNT { ()-[:ARGUMENT]->() }},
  {name: 'ATTRIBUTED_TO', count: COUNT { ()-[:ATTRIBUTED_TO]->() }},
  {name: 'PRODUCED_BY', count: COUNT { ()-[:PRODUCED_BY]->() }},
  {name: 'SUPPORTS', count: COUNT { ()-[:SUPPORTS]->() }},
  {name: 'DISPUTES', count: COUNT { ()-[:DISPUTES]->() }},
  {name: 'PARTY_TO', count: COUNT { ()-[:PARTY_TO]->() }},
  {name: 'PARTICIPATES_IN', count: COUNT { ()-[:PARTICIPATES_IN]->() }},
  {name: 'FROM', count: COUNT { ()-[:FROM]->() }},
  {name: 'TO', count: COUNT { ()-[:TO]->() }},
  {name: 'STAGE_OF', count: COUNT { ()-[:STAGE_OF]->() }},
  {name: 'LOCATED_IN', count: COUNT { ()-[:LOCATED_IN]->() }},
  {name: 'TOLD_AS', count: COUNT { ()-[:TOLD_AS]->() }},
  {name: 'TOLD_PARTY', count: COUNT { ()-[:TOLD_PARTY]->() }},
  {name: 'COOPERATES_WITH', count: COUNT { ()-[:COOPERATES_WITH]->() }},
  {name: 'AFFILIATED_WITH', count: COUNT { ()-[:AFFILIATED_WITH]->() }},
  {name: 'MEMBER_OF', count: COUNT { ()-[:MEMBER_OF]->() }},
  {name: 'BASED_IN', count: COUNT { ()-[:BASED_IN]->() }},
  {name: 'DENIED_WITH', count: COUNT { ()-[:DENIED_WITH]->() }},
  {name: 'CONCERNS', count: COUNT { ()-[:CONCERNS]->() }},
  {name: 'SAME_AS', count: COUNT { ()-[:SAME_AS]->() }}
] AS kind
WITH kind WHERE kind.count > 0
RETURN kind.name AS name, kind.count AS count
ORDER BY count DESC, name
