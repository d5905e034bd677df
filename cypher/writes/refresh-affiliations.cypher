// Draws the affiliations that these ties tell anew, from all ties between the two.
// $uids: list of strings, the facts
// Columns: none
// Bound: the ties of one holder for each pair
UNWIND $uids AS uid
MATCH (f:Fact {uid: uid}) // only facts are found by their uid
WHERE f:Tie AND f.type = 'AFFILIATION'
MATCH (f)-[:FROM]->(a:Entity)
MATCH (f)-[:TO]->(b:Entity)
WHERE a <> b
WITH DISTINCT a, b
CALL (a, b) {
  MATCH (a)<-[:FROM]-(g:Tie)
  WHERE g.type = 'AFFILIATION'
    AND g.polarity = 'AFFIRMED'
    AND g.modality <> 'HYPOTHETICAL'
    AND g.retired IS NULL
  WITH DISTINCT g, b
  MATCH (g)-[:TO]->(b)
  WITH DISTINCT g
  ORDER BY g.confidence DESC, g.uid
  RETURN count(g) AS factCount, head(collect(g.title)) AS title
}
OPTIONAL MATCH (a)-[old:AFFILIATED_WITH]->(b)
FOREACH (gone IN CASE WHEN factCount = 0 AND old IS NOT NULL THEN [old] ELSE [] END |
  DELETE gone
)
WITH a, b, factCount, title
WHERE factCount > 0
MERGE (a)-[r:AFFILIATED_WITH]->(b)
WITH r, factCount, title
WHERE r.factCount IS NULL OR r.factCount <> factCount OR coalesce(r.title, '') <> coalesce(title, '')
SET r.factCount = factCount, r.title = title
