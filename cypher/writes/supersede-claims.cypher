// Puts the claims of articles that are read anew out of force: they keep their evidence and the name of
// the fact they stood behind, but stand behind it no more. That fact is marked if nothing else does; it
// goes when the display edges are drawn, unless it is told again.
// $uids: list of strings, the articles
// $at: date and time
// Columns: none
// Bound: the claims of one batch of articles
UNWIND $uids AS uid
MATCH (:Article {uid: uid})-[:HAS_PASSAGE]->(:Passage)<-[:EVIDENCED_BY]-(c:Claim)
WHERE c.supersededAt IS NULL
WITH DISTINCT c
SET c.supersededAt = $at
WITH c
MATCH (c)-[s:SUPPORTS|DISPUTES]->(f:Fact)
SET c.formerFact = f.uid
DELETE s
WITH DISTINCT f
WHERE NOT EXISTS { (f)<-[:SUPPORTS|DISPUTES]-(:Claim) }
SET f.retired = true, f.displayPending = true
