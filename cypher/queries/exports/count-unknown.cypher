// How many of these things are not in the graph?
// $entities: list of strings; $facts: list of strings
// Columns: unknown, first (the identifier of one of them, null where there is none)
// Bound: one row
CALL () {
  UNWIND $entities AS uid
  WITH uid
  WHERE NOT EXISTS { (:Entity {uid: uid}) }
  RETURN uid
  UNION ALL
  UNWIND $facts AS uid
  OPTIONAL MATCH (named:Fact {uid: uid})
  OPTIONAL MATCH (named)-[:TOLD_AS]->(told:Fact)
  WITH uid, coalesce(told, named) AS f
  WHERE f IS NULL OR f.retired IS NOT NULL
  RETURN uid
}
RETURN count(uid) AS unknown, min(uid) AS first
