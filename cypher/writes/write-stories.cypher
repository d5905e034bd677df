// Puts articles into their stories, and the articles of stories that turn out to be one into that one.
// $rows: list of maps {story: string, first: string, the story's smallest article, articles: list of
// strings, merged: list of strings, the stories that end in it}
// Columns: none
// Bound: the articles of one batch and of the stories that they join
UNWIND $rows AS row
MERGE (s:Story {uid: row.story})
SET s.first = row.first
WITH s, row
CALL (s, row) {
  UNWIND row.merged AS uid
  MATCH (old:Story {uid: uid})
  OPTIONAL MATCH (a:Article)-[:IN_STORY]->(old)
  FOREACH (once IN CASE WHEN a IS NULL THEN [] ELSE [1] END |
    CREATE (a)-[:IN_STORY]->(s)
  )
  WITH old, a
  OPTIONAL MATCH (a)-[:HAS_PASSAGE]->(:Passage)<-[:EVIDENCED_BY]-(:Claim)-[:SUPPORTS|DISPUTES]->(f:Fact)
  SET f.displayPending = true // its origins are others now
  WITH DISTINCT old
  DETACH DELETE old
}
WITH s, row
UNWIND row.articles AS uid
MATCH (a:Article {uid: uid})
SET a.storyPending = null
MERGE (a)-[:IN_STORY]->(s)
