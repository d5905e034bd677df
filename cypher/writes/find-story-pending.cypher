// Which articles wait to be put into their stories, and what do they say?
// $limit: integer, the most articles
// $kinds: list of strings, the kinds of passages that are compared
// Columns: uid, title, texts (in no order that matters)
// Bound: $limit rows with their passages
MATCH (a:Article {storyPending: true})
WITH a
LIMIT $limit
RETURN a.uid AS uid,
       coalesce(a.title, '') AS title,
       COLLECT {
         MATCH (a)-[:HAS_PASSAGE]->(p:Passage)
         WHERE p.kind IN $kinds
         RETURN p.text ORDER BY p.ordinal
       } AS texts
