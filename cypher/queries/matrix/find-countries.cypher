// Which countries have these codes?
// $codes: list of strings, ISO 3166 alpha-3
// Columns: uid, name, iso3
// Bound: one row a code
UNWIND $codes AS code
MATCH (e:Entity {iso3: code})
WHERE e:Country
  AND NOT EXISTS { (e)-[:SAME_AS]->(:Entity) }
RETURN e.uid AS uid, e.name AS name, e.iso3 AS iso3
ORDER BY uid
