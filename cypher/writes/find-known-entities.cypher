// Which of these entities are there?
// $uids: list of strings
// Columns: uid
// Bound: one row an entity
UNWIND $uids AS uid
MATCH (e:Entity {uid: uid})
RETURN e.uid AS uid
