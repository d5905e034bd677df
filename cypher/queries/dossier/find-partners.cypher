// Who has the entity most to do with?
// $uid: STRING, the entity's
// $relation: STRING, the only relation wanted, or null for all four
// $limit: INTEGER
// Columns: uid, type, name, relation, facts, planned
// Bound: the entity's display edges, one a partner and relation; at most $limit rows
MATCH (:Entity {uid: $uid})-[edge:COOPERATES_WITH|AFFILIATED_WITH|MEMBER_OF|BASED_IN]-(other:Entity)
WHERE $relation IS NULL OR type(edge) = $relation
WITH other, edge
ORDER BY edge.factCount DESC, other.name, other.uid
LIMIT $limit
RETURN other.uid AS uid, other.type AS type, other.name AS name, type(edge) AS relation,
  edge.factCount AS facts, coalesce(edge.planned, false) AS planned
