// Links new articles to their publishers.
// $rows: list of maps {article: string, publisher: string}
// Columns: none
// Bound: one row an article
UNWIND $rows AS row
MATCH (a:Article {uid: row.article})
MATCH (p:Publisher {uid: row.publisher})
CREATE (a)-[:PUBLISHED_BY]->(p)
