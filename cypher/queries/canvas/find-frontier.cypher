// Whom do these entities stand next to? One step of a search for paths.
// $uids: list of strings, the entities
// $scan: integer, the most relations of one entity read; $most: integer, the most neighbours of one entity given
// Columns: uid, neighbours (list of uids, the most reported first), cut (whether there are more)
// Bound: $scan relations read and $most neighbours given for each entity
UNWIND $uids AS uid
MATCH (e:Entity {uid: uid})
CALL (e) {
  MATCH (e)-[r:COOPERATES_WITH|AFFILIATED_WITH|MEMBER_OF|BASED_IN]-(other:Entity)
  WITH r, other
  LIMIT $scan
  WITH other, sum(r.factCount) AS facts
  ORDER BY facts DESC, other.uid
  RETURN collect(other.uid) AS found
}
RETURN uid,
       found[..$most] AS neighbours,
       size(found) > $most
         OR COUNT { (e)-[:COOPERATES_WITH]-() } + COUNT { (e)-[:AFFILIATED_WITH]-() } + COUNT { (e)-[:MEMBER_OF]-() }
            + COUNT { (e)-[:BASED_IN]-() } > $scan AS cut
