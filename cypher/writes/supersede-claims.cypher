// Puts the claims of articles that are read anew out of force.
// $uids: list of strings, the articles
// $at: date and time
// Columns: none
// Bound: the claims of one batch of articles
UNWIND $uids AS uid
MATCH (:Article {uid: uid})-[:HAS_PASSAGE]->(:Passage)<-[:EVIDENCED_BY]-(c:Claim)
WHERE c.supersededAt IS NULL
WITH DISTINCT c
SET c.supersededAt = $at
