// Which other agreements are these parties' too?
// $uid: STRING, the agreement's
// $scan: INTEGER, the most agreements of one party that are looked at; $parties: INTEGER, the most parties
// $limit: INTEGER
// Columns: uid, title, type, status, edtf, earliest, latest, precision, basis, polarity, modality, shared (how many of the
//   parties), relation (AMENDS, AMENDED_BY, IMPLEMENTS, IMPLEMENTED_BY, SUPERSEDES, SUPERSEDED_BY, or null)
// Bound: $parties parties of $scan agreements each, the party with the fewest first; $limit rows
MATCH (f:Fact {uid: $uid})
CALL (f) {
  MATCH (f)-[said:AMENDS|IMPLEMENTS|SUPERSEDES]-(other:Agreement)
  RETURN other, CASE
    WHEN startNode(said) = f THEN type(said)
    ELSE CASE type(said) WHEN 'AMENDS' THEN 'AMENDED_BY' WHEN 'IMPLEMENTS' THEN 'IMPLEMENTED_BY' ELSE 'SUPERSEDED_BY' END
  END AS relation
  LIMIT $limit
  UNION
  MATCH (f)<-[:PARTY_TO]-(e:Entity)
  WITH f, e ORDER BY COUNT { (e)-[:PARTY_TO]->() } LIMIT $parties
  CALL (f, e) {
    MATCH (e)-[:PARTY_TO]->(other:Agreement)
    WHERE other <> f
    RETURN other LIMIT $scan
  }
  WITH f, other, count(DISTINCT e) AS met
  WHERE met >= 2
  RETURN other, null AS relation
}
WITH f, other, head(collect(relation)) AS relation
WHERE other.retired IS NULL AND NOT other:Telling
WITH f, other, relation, COUNT { (f)<-[:PARTY_TO]-(:Entity)-[:PARTY_TO]->(other) } AS shared
ORDER BY relation IS NULL, shared DESC, size([s IN other.sectors WHERE s IN f.sectors]) DESC,
  coalesce(other.latest, date('0001-01-01')) DESC, other.uid
LIMIT $limit
RETURN other.uid AS uid, other.title AS title, other.type AS type, other.status AS status, other.edtf AS edtf,
  other.earliest AS earliest, other.latest AS latest, other.precision AS precision, other.basis AS basis,
  other.polarity AS polarity, other.modality AS modality, shared, relation
