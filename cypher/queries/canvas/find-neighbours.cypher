// Who stands next to this entity, the most often reported relations first?
// $uid: string, the entity
// $kinds: list of strings, the kinds of relations wanted
// $types: list of strings, the entity types wanted; empty for all
// $scan: integer, the most relations of one kind read, so that a hub costs no more than that
// $offset, $limit: integers, the page
// Columns: uid
// Bound: $scan relations of each kind read, $limit rows; where the entity has more relations of a kind than $scan, the
// order is among the ones read
MATCH (centre:Entity {uid: $uid})
CALL (centre) {
  WITH centre WHERE 'COOPERATES_WITH' IN $kinds
  MATCH (centre)-[r:COOPERATES_WITH]-(other)
  RETURN r, other
  LIMIT $scan
  UNION ALL
  WITH centre WHERE 'AFFILIATED_WITH' IN $kinds
  MATCH (centre)-[r:AFFILIATED_WITH]-(other)
  RETURN r, other
  LIMIT $scan
  UNION ALL
  WITH centre WHERE 'MEMBER_OF' IN $kinds
  MATCH (centre)-[r:MEMBER_OF]-(other)
  RETURN r, other
  LIMIT $scan
  UNION ALL
  WITH centre WHERE 'BASED_IN' IN $kinds
  MATCH (centre)-[r:BASED_IN]-(other)
  RETURN r, other
  LIMIT $scan
  UNION ALL
  WITH centre WHERE 'DENIED_WITH' IN $kinds
  MATCH (centre)-[r:DENIED_WITH]-(other)
  RETURN r, other
  LIMIT $scan
}
WITH other, r
WHERE size($types) = 0 OR other.type IN $types
WITH other, sum(r.factCount) AS facts
ORDER BY facts DESC, other.uid
SKIP $offset
LIMIT $limit
RETURN other.uid AS uid
