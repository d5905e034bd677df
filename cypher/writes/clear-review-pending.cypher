// These entities have been compared with others.
// $uids: list of strings, the entities
// Columns: none
// Bound: one row an entity
UNWIND $uids AS uid
MATCH (e:Entity {uid: uid})
SET e.reviewPending = null
