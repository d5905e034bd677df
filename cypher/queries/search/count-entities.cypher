// How many entities of each type bear the name that was typed?
// $query: STRING, a Lucene query over names and aliases
// $candidates: INTEGER, how many of the index's best are counted
// Columns: type, number
// Bound: $candidates nodes, at most four rows
CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: $candidates}) YIELD node
OPTIONAL MATCH (node)-[:SAME_AS*1..5]->(canonical:Entity)
WHERE NOT EXISTS { (canonical)-[:SAME_AS]->() }
WITH DISTINCT coalesce(canonical, node) AS entity
RETURN entity.type AS type, count(*) AS number
