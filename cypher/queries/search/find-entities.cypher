// Which entities of one type bear the name that was typed? Those that a person joined to another one
// are found as that one.
// $query: STRING, a Lucene query over names and aliases
// $key: STRING, the typed text as a name key
// $type: STRING, PERSON, ORGANIZATION, COUNTRY or PLACE
// $candidates: INTEGER, how many of the index's best are looked at
// $skip, $limit: INTEGER
// Columns: uid, type, name, aliases, mentions (how often articles name it)
// Bound: $candidates nodes, degrees are read from the store, at most $limit rows
CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: $candidates}) YIELD node, score
WHERE node.type = $type
OPTIONAL MATCH (node)-[:SAME_AS*1..5]->(canonical:Entity)
WHERE NOT EXISTS { (canonical)-[:SAME_AS]->() }
WITH coalesce(canonical, node) AS entity, max(score) AS score,
  max(CASE
    WHEN $key IN node.nameKeys THEN 3
    WHEN any(key IN node.nameKeys WHERE key STARTS WITH $key) THEN 2
    ELSE 1
  END) AS tier
WITH entity, score, tier, COUNT { (entity)<-[:MENTIONS]-() } AS mentions
RETURN entity.uid AS uid, entity.type AS type, entity.name AS name, entity.aliases AS aliases, mentions
ORDER BY tier DESC, score * (1.0 + log10(1 + mentions) / 4) DESC, entity.name, entity.uid
SKIP $skip
LIMIT $limit
