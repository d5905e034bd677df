// Brings back what is known of articles without their text; what is known of articles that are here stays.
// $rows: list of maps {uid: string, properties: map}, each uid once, sorted
// Columns: uid, fresh
// Bound: one row an article
UNWIND $rows AS row
MERGE (a:Article {uid: row.uid})
WITH a, row, a.title IS NULL AND a.text IS NULL AS fresh
FOREACH (once IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET a += row.properties
)
FOREACH (once IN CASE WHEN a.text IS NULL AND a.language IS NULL THEN [1] ELSE [] END |
  SET a.language = row.properties.language
)
RETURN row.uid AS uid, fresh
