// Which entity stands for this one since a person joined them?
// $uid: STRING, the entity's
// Columns: uid
// Bound: one row at most, 5 decisions deep
MATCH (:Entity {uid: $uid})-[:SAME_AS*1..5]->(canonical:Entity)
WHERE NOT EXISTS { (canonical)-[:SAME_AS]->() }
RETURN canonical.uid AS uid
LIMIT 1
