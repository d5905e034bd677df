// Draws the cooperation between every two participants of these facts anew, from all facts they share.
// weight is the sum of the facts' confidences: how many of them may be expected to hold.
// $uids: list of strings, the facts
// $types: list of strings, the types of events that count as cooperation
// $most: integer, the most participants of a fact that are paired
// Columns: none
// Bound: ($most * $most / 2) pairs a fact; for each, the facts of the participant that has fewer
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
WITH a, b
WHERE a.uid < b.uid
WITH DISTINCT a, b
CALL (a, b) {
  WITH a, b,
       COUNT { (a)-[:PARTY_TO]->() } + COUNT { (a)-[:PARTICIPATES_IN]->() } AS factsOfA,
       COUNT { (b)-[:PARTY_TO]->() } + COUNT { (b)-[:PARTICIPATES_IN]->() } AS factsOfB
  WITH CASE WHEN factsOfA <= factsOfB THEN a ELSE b END AS small,
       CASE WHEN factsOfA <= factsOfB THEN b ELSE a END AS large
  MATCH (small)-[p:PARTY_TO|PARTICIPATES_IN]->(g:Fact)
  WHERE p.role <> 'PLACE'
    AND g.polarity = 'AFFIRMED'
    AND g.modality <> 'HYPOTHETICAL'
    AND g.retired IS NULL
    AND (g:Agreement OR g.type IN $types)
  WITH DISTINCT g, large
  MATCH (g)<-[q:PARTY_TO|PARTICIPATES_IN]-(large)
  WHERE q.role <> 'PLACE'
  WITH DISTINCT g
  RETURN count(g) AS factCount,
         round(coalesce(sum(g.confidence), 0.0), 3) AS weight,
         min(g.earliest) AS first,
         max(g.latest) AS last,
         sum(CASE WHEN g.modality IN ['ACTUAL', 'PAST'] THEN 1 ELSE 0 END) = 0 AS planned
}
OPTIONAL MATCH (a)-[old:COOPERATES_WITH]->(b)
FOREACH (gone IN CASE WHEN factCount = 0 AND old IS NOT NULL THEN [old] ELSE [] END |
  DELETE gone
)
WITH a, b, factCount, weight, first, last, planned
WHERE factCount > 0
MERGE (a)-[r:COOPERATES_WITH]->(b)
WITH r, factCount, weight, first, last, planned
WHERE r.factCount IS NULL
   OR r.factCount <> factCount
   OR r.weight <> weight
   OR r.planned <> planned
   OR coalesce(toString(r.first), '') <> coalesce(toString(first), '')
   OR coalesce(toString(r.last), '') <> coalesce(toString(last), '')
SET r.factCount = factCount, r.weight = weight, r.first = first, r.last = last, r.planned = planned
