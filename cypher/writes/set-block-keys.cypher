// Stores by which keys entities are found by others that may be the same.
// $rows: list of maps {uid: string, keys: list of strings}
// Columns: none
// Bound: one row an entity
UNWIND $rows AS row
MATCH (e:Entity {uid: row.uid})
SET e.blockKeys = row.keys
