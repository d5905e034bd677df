// Brings entities back; known ones learn the names, the country code and the coordinates that they lack.
// $rows: list of maps {uid: string, label: string, names: list of strings, keys: list of strings, properties: map},
// each uid once, sorted
// $most: integer, the most names besides its own that an entity has
// Columns: none
// Bound: one row an entity
UNWIND $rows AS row
MERGE (e:Entity {uid: row.uid})
WITH e, row, e.name IS NULL AS fresh
FOREACH (once IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET e += row.properties, e:$(row.label), e.reviewPending = true
)
WITH e, row, [name IN row.names WHERE name <> e.name AND NOT name IN e.aliases] AS lacking
FOREACH (once IN CASE WHEN size(lacking) > 0 AND size(e.aliases) < $most THEN [1] ELSE [] END |
  SET e.aliases = (e.aliases + lacking)[..$most],
      e.nameKeys = e.nameKeys + [key IN row.keys WHERE NOT key IN e.nameKeys]
)
FOREACH (once IN CASE WHEN e.iso3 IS NULL AND row.properties.iso3 IS NOT NULL THEN [1] ELSE [] END |
  SET e.iso3 = row.properties.iso3
)
FOREACH (once IN CASE WHEN e.latitude IS NULL AND row.properties.latitude IS NOT NULL THEN [1] ELSE [] END |
  SET e.latitude = row.properties.latitude, e.longitude = row.properties.longitude
)
