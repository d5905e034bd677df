// Stores the entities that aren't known yet, and tells what known ones lack.
// $rows: list of maps {uid: string, label: string, aliases: list of strings, iso3: string or null,
// properties: map}, each uid once, sorted
// Columns: uid, lacking (whether a known entity lacks a name or the country code)
// Bound: one row an entity
UNWIND $rows AS row
MERGE (e:Entity {uid: row.uid})
ON CREATE SET e.reviewPending = true
WITH e, row, e.name IS NULL AS fresh
FOREACH (once IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET e += row.properties, e:$(row.label)
)
RETURN row.uid AS uid,
       NOT fresh
         AND (any(alias IN row.aliases WHERE alias <> e.name AND NOT alias IN e.aliases)
           OR (e.iso3 IS NULL AND row.iso3 IS NOT NULL)) AS lacking
