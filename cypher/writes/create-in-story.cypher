// Links new articles to their stories.
// $rows: list of maps {article: string, story: string}
// Columns: none
// Bound: one row an article
UNWIND $rows AS row
MATCH (a:Article {uid: row.article})
MATCH (s:Story {uid: row.story})
CREATE (a)-[:IN_STORY]->(s)
