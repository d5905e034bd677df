// Which post does each of some people hold, as most facts tell?
// $uids: LIST<STRING>, the people's
// $scan: INTEGER, the most posts of one person that are compared
// Columns: uid, title, body (the uid of where it is held), name (the body's)
// Bound: one row a person, from $scan posts each
UNWIND $uids AS uid
MATCH (person:Entity {uid: uid})
CALL (person) {
  MATCH (person)-[edge:AFFILIATED_WITH]->(body:Entity)
  WITH edge, body LIMIT $scan
  ORDER BY edge.factCount DESC, body.name, body.uid
  LIMIT 1
  RETURN edge.title AS title, body.uid AS bodyUid, body.name AS bodyName
}
RETURN uid, title, bodyUid AS body, bodyName AS name
