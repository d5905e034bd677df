// Adds names and country codes to known entities.
// $rows: list of maps {uid: string, properties: map}
// Columns: none
// Bound: one row an entity
UNWIND $rows AS row
MATCH (e:Entity {uid: row.uid})
SET e += row.properties
