// Which entities stand for these since a person joined them?
// $uids: LIST OF STRING, the entities asked about
// Columns: uid (one that was joined to another), canonical (the one that stands for it), name (its name)
// Bound: one row an entity at most, 5 decisions deep
UNWIND $uids AS uid
MATCH (:Entity {uid: uid})-[:SAME_AS*1..5]->(canonical:Entity)
WHERE NOT EXISTS { (canonical)-[:SAME_AS]->() }
RETURN uid, canonical.uid AS canonical, canonical.name AS name
