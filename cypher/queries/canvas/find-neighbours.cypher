// Who stands next to this entity, the most often reported relations first?
// $uid: string, the entity
// $types: list of strings, the entity types wanted; empty for all
// $scan: integer, the most relations read, so that a hub costs no more than that
// $offset, $limit: integers, the page
// Columns: uid, type, name, degree (relations of the neighbour in the whole graph)
// Bound: $scan relations read, $limit rows; where the entity has more relations than $scan, the
// order is among the ones read
MATCH (centre:Entity {uid: $uid})
CALL (centre) {
  MATCH (centre)-[r:COOPERATES_WITH|AFFILIATED_WITH|MEMBER_OF|BASED_IN]-(other)
  RETURN r, other
  LIMIT $scan
}
WITH other, r
WHERE size($types) = 0 OR other.type IN $types
WITH other, sum(r.factCount) AS facts
ORDER BY facts DESC, other.uid
SKIP $offset
LIMIT $limit
RETURN other.uid AS uid,
       other.type AS type,
       other.name AS name,
       COUNT { (other)-[:COOPERATES_WITH]-() } + COUNT { (other)-[:AFFILIATED_WITH]-() }
         + COUNT { (other)-[:MEMBER_OF]-() } + COUNT { (other)-[:BASED_IN]-() } AS degree
