// Which entities haven't been compared with others?
// $limit: integer, the most entities
// Columns: uid, type, name, aliases, iso3
// Bound: $limit rows
MATCH (e:Entity {reviewPending: true})
WITH e
LIMIT $limit
RETURN e.uid AS uid, e.type AS type, e.name AS name, e.aliases AS aliases, e.iso3 AS iso3
