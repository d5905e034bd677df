// Which agreements or events have the typed words in their title?
// $query: STRING, a Lucene query over titles
// $kind: STRING, AGREEMENT or EVENT
// $candidates: INTEGER, how many of the index's best are looked at
// $skip, $limit: INTEGER
// Columns: uid, kind, type, title, edtf, earliest, latest, precision, basis, polarity,
//   modality, entity (a participant's uid), participants (names, six at most)
// Bound: $candidates nodes, at most $limit rows with at most six participants each
CALL db.index.fulltext.queryNodes('factTitles', $query, {limit: $candidates}) YIELD node AS fact, score
WHERE fact.kind = $kind AND NOT fact:Telling
WITH fact, score
ORDER BY score DESC, coalesce(fact.latest, date('0001-01-01')) DESC, fact.uid
SKIP $skip
LIMIT $limit
CALL (fact) {
  MATCH (fact)<-[:PARTY_TO|PARTICIPATES_IN]-(participant:Entity)
  WITH participant LIMIT 6
  RETURN collect(participant.name) AS participants, collect(participant.uid)[0] AS entity
}
WITH fact, score, participants, entity
WHERE entity IS NOT NULL
RETURN fact.uid AS uid, fact.kind AS kind, fact.type AS type, fact.title AS title, fact.edtf AS edtf,
  fact.earliest AS earliest, fact.latest AS latest, fact.precision AS precision, fact.basis AS basis,
  fact.polarity AS polarity, fact.modality AS modality, entity, participants
ORDER BY score DESC, coalesce(fact.latest, date('0001-01-01')) DESC, fact.uid
