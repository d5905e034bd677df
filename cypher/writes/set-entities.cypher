// Adds names and country codes to known entities; whose country is known now, its agreements may be those of others.
// $rows: list of maps {uid: string, properties: map}
// Columns: none
// Bound: one row an entity
UNWIND $rows AS row
MATCH (e:Entity {uid: row.uid})
SET e += row.properties
WITH e, row
WHERE row.properties.iso3 IS NOT NULL
MATCH (e)-[:PARTY_TO|TOLD_PARTY]->(f:Fact)
WHERE f.tellings IS NULL
SET f.tellingPending = 'SIDES'
