// Stores the passages of articles.
// $rows: list of maps {article: string, properties: map}
// Columns: none
// Bound: one row a passage
UNWIND $rows AS row
MATCH (a:Article {uid: row.article})
CREATE (a)-[:HAS_PASSAGE]->(p:Passage)
SET p = row.properties
