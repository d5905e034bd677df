// What are these entities?
// $entities: list of strings
// Columns: uid, type, name, aliases, iso3, latitude, longitude, nameKeys (what names are looked up by)
// Bound: one row an entity
UNWIND $entities AS uid
MATCH (e:Entity {uid: uid})
RETURN e.uid AS uid, e.type AS type, e.name AS name, e.aliases AS aliases, e.iso3 AS iso3, e.latitude AS latitude,
       e.longitude AS longitude, e.nameKeys AS nameKeys
