// Draws what is denied between every two participants of these facts anew, from all denied facts they share:
// it stays apart from what is affirmed.
// $uids: list of strings, the facts
// $types: list of strings, the types of events that count as cooperation
// $most: integer, the most participants of a fact that are paired
// Columns: none
// Bound: ($most * $most / 2) pairs of the facts that are or were denied; for each, the facts of the participant that has fewer
UNWIND $uids AS uid
MATCH (f:Fact {uid: uid})
WHERE f:Agreement OR (f:Event AND f.type IN $types)
CALL (f) {
  MATCH (f)<-[p:PARTY_TO|PARTICIPATES_IN]-(e:Entity)
  WHERE p.role <> 'PLACE'
  WITH DISTINCT e
  ORDER BY e.uid
  LIMIT $most
  RETURN collect(e) AS participants
}
UNWIND participants AS a
UNWIND participants AS b
WITH f, a, b
WHERE a.uid < b.uid
  AND (f.polarity = 'DENIED' OR EXISTS { (a)-[:DENIED_WITH]->(b) })
WITH DISTINCT a, b
CALL (a, b) {
  WITH a, b,
       COUNT { (a)-[:PARTY_TO]->() } + COUNT { (a)-[:PARTICIPATES_IN]->() } AS factsOfA,
       COUNT { (b)-[:PARTY_TO]->() } + COUNT { (b)-[:PARTICIPATES_IN]->() } AS factsOfB
  WITH CASE WHEN factsOfA <= factsOfB THEN a ELSE b END AS small,
       CASE WHEN factsOfA <= factsOfB THEN b ELSE a END AS large
  MATCH (small)-[p:PARTY_TO|PARTICIPATES_IN]->(g:Fact)
  WHERE p.role <> 'PLACE'
    AND g.polarity = 'DENIED'
    AND g.retired IS NULL
    AND (g:Agreement OR g.type IN $types)
  WITH DISTINCT g, large
  MATCH (g)<-[q:PARTY_TO|PARTICIPATES_IN]-(large)
  WHERE q.role <> 'PLACE'
  WITH DISTINCT g
  RETURN count(g) AS factCount, min(g.earliest) AS first, max(g.latest) AS last
}
OPTIONAL MATCH (a)-[old:DENIED_WITH]->(b)
FOREACH (gone IN CASE WHEN factCount = 0 AND old IS NOT NULL THEN [old] ELSE [] END |
  DELETE gone
)
WITH a, b, factCount, first, last
WHERE factCount > 0
MERGE (a)-[r:DENIED_WITH]->(b)
WITH r, factCount, first, last
WHERE r.factCount IS NULL
   OR r.factCount <> factCount
   OR coalesce(toString(r.first), '') <> coalesce(toString(first), '')
   OR coalesce(toString(r.last), '') <> coalesce(toString(last), '')
SET r.factCount = factCount, r.first = first, r.last = last
