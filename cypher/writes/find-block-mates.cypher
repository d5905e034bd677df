// Which other entities share a key with these, those that share most first?
// $rows: list of maps {uid: string, query: string, the keys as a Lucene query}
// $most: integer, the most others an entity is compared with
// Columns: uid, other, type, name, aliases, iso3 (the other's)
// Bound: $most rows an entity
UNWIND $rows AS row
MATCH (e:Entity {uid: row.uid})
CALL (row, e) {
  CALL db.index.fulltext.queryNodes('entityBlocks', row.query, {limit: $most}) YIELD node
  WHERE node.uid <> row.uid AND node.type = e.type
  RETURN node AS other
}
WITH row, e, other
WHERE NOT EXISTS { (e)-[:SAME_AS]->() } AND NOT EXISTS { (other)-[:SAME_AS]->() }
RETURN row.uid AS uid, other.uid AS other, other.type AS type, other.name AS name, other.aliases AS aliases,
       other.iso3 AS iso3
