// Which passages have these articles already?
// $uids: list of strings, the articles
// Columns: uid
// Bound: the passages of one batch of articles
UNWIND $uids AS uid
MATCH (:Article {uid: uid})-[:HAS_PASSAGE]->(p:Passage)
RETURN p.uid AS uid
