// Stores who published.
// $rows: list of maps {uid: string, name: string}, each uid once, sorted
// Columns: none
// Bound: one row a publisher
UNWIND $rows AS row
MERGE (p:Publisher {uid: row.uid})
ON CREATE SET p.name = row.name
