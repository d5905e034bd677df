// How many nodes are there of each kind?
// Columns: name, count
// Bound: a row a kind; every count is kept by the database and costs no scan
UNWIND [
  {name: 'Article', count: COUNT { (:Article) }},
  {name: 'Passage', count: COUNT { (:Passage) }},
  {name: 'Publisher', count: COUNT { (:Publisher) }},
  {name: 'Story', count: COUNT { (:Story) }},
  {name: 'Run', count: COUNT { (:Run) }},
  {name: 'Claim', count: COUNT { (:Claim) }},
  {name: 'Entity', count: COUNT { (:Entity) }},
  {name: 'Person', count: COUNT { (:Person) }},
  {name: 'Organization', count: COUNT { (:Organization) }},
  {name: 'Country', count: COUNT { (:Country) }},
  {name: 'Place', count: COUNT { (:Place) }},
  {name: 'Fact', count: COUNT { (:Fact) }},
  {name: 'Agreement', count: COUNT { (:Agreement) }},
  {name: 'Event', count: COUNT { (:Event) }},
  {name: 'Tie', count: COUNT { (:Tie) }},
  {name: 'Telling', count: COUNT { (:Telling) }},
  {name: 'Proposal', count: COUNT { (:Proposal) }},
  {name: 'Decision', count: COUNT { (:Decision) }}
] AS kind
WITH kind WHERE kind.count > 0
RETURN kind.name AS name, kind.count AS count
ORDER BY count DESC, name
