// Marks the facts that no claim in force stands behind any more since these articles were read anew;
// they go when the display edges are drawn.
// $uids: list of strings, the articles
// Columns: none
// Bound: the facts of one batch of articles
UNWIND $uids AS uid
MATCH (:Article {uid: uid})-[:HAS_PASSAGE]->(:Passage)<-[:EVIDENCED_BY]-(c:Claim)-[:SUPPORTS|DISPUTES]->(f:Fact)
WHERE c.supersededAt IS NOT NULL
WITH DISTINCT f
WHERE f.retired IS NULL
  AND NOT EXISTS {
    MATCH (f)<-[:SUPPORTS|DISPUTES]-(live:Claim)
    WHERE live.supersededAt IS NULL
  }
SET f.retired = true, f.displayPending = true
