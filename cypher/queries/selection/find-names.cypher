// What are the entities and publishers of a selection called?
// $uids: list of strings
// Columns: uid, name, type (of an entity, null for a publisher)
// Bound: one row a uid
UNWIND $uids AS uid
CALL (uid) {
  MATCH (e:Entity {uid: uid})
  RETURN e.name AS name, e.type AS type
  UNION
  MATCH (p:Publisher {uid: uid})
  RETURN p.name AS name, null AS type
}
RETURN uid, name, type
