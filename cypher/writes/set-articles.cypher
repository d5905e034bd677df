// Stores what is known of these articles.
// $rows: list of maps {uid: string, properties: map}
// Columns: none
// Bound: one row an article
UNWIND $rows AS row
MATCH (a:Article {uid: row.uid})
SET a += row.properties
