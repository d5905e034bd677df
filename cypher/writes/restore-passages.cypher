// Brings passages back, or what was quoted of them; a passage of which only that is known has no kind.
// $rows: list of maps {uid: string, article: string, properties: map}, each uid once, sorted
// Columns: none
// Bound: one row a passage
UNWIND $rows AS row
MATCH (a:Article {uid: row.article})
MERGE (p:Passage {uid: row.uid})
SET p += row.properties
MERGE (a)-[:HAS_PASSAGE]->(p)
