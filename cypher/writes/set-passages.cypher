// Redraws the passages of articles that are cut in other places than before.
// $rows: list of maps {uid: string, properties: map}
// Columns: none
// Bound: one row a passage
UNWIND $rows AS row
MATCH (p:Passage {uid: row.uid})
SET p += row.properties
