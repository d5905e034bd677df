// Removes the mentions of articles that are read anew.
// $uids: list of strings, the articles
// Columns: none
// Bound: the mentions of one batch of articles
UNWIND $uids AS uid
MATCH (:Article {uid: uid})-[:HAS_PASSAGE]->(:Passage)-[m:MENTIONS]->(:Entity)
DELETE m
