// Which entities bear exactly this name or identifier? Those that a person joined to another one are found as that one.
// $query: STRING, a Lucene query over names and aliases
// $key: STRING, the typed text as a name key
// $uids: LIST OF STRING, the identifiers that the typed text can stand for
// $candidates: INTEGER, how many of the index's best are looked at
// $limit: INTEGER
// Columns: uid, type, name, aliases, mentions (how often articles name it), named (whether by its name, else by its
//   identifier)
// Bound: $candidates nodes, at most $limit rows, the most mentioned first
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: $candidates}) YIELD node
  WHERE $key IN node.nameKeys
  RETURN node, true AS named
UNION
  UNWIND $uids AS uid
  MATCH (node:Entity {uid: uid})
  RETURN node, false AS named
}
OPTIONAL MATCH (node)-[:SAME_AS*1..5]->(canonical:Entity)
WHERE NOT EXISTS { (canonical)-[:SAME_AS]->() }
WITH coalesce(canonical, node) AS entity, max(named) AS named
RETURN entity.uid AS uid, entity.type AS type, entity.name AS name, entity.aliases AS aliases,
  COUNT { (entity)<-[:MENTIONS]-() } AS mentions, named
ORDER BY mentions DESC, uid
LIMIT $limit
