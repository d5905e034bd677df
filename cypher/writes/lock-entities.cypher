// Holds entities until the transaction ends, and reads what they are called only then, so that no
// other writer's names get lost.
// $uids: list of strings, sorted
// Columns: uid, name, aliases, iso3
// Bound: one row an entity
UNWIND $uids AS uid
MATCH (e:Entity {uid: uid})
SET e.name = e.name
RETURN e.uid AS uid, e.name AS name, e.aliases AS aliases, e.iso3 AS iso3
