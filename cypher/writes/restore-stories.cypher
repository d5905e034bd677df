// Puts articles that were brought back into the stories they belong to.
// $rows: list of maps {article: string, story: string}
// Columns: none
// Bound: one row an article
UNWIND $rows AS row
MATCH (a:Article {uid: row.article})
MERGE (s:Story {uid: row.story})
SET s.first = CASE WHEN s.first < a.uid THEN s.first ELSE a.uid END
CREATE (a)-[:IN_STORY]->(s)
