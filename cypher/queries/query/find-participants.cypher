// Who takes part in these facts?
// $facts: LIST<STRING>, uids of facts, at most 10,000; $limit: INTEGER, the most entities
// Columns: uid
// Bound: $limit rows, those in most of the facts first
UNWIND $facts AS uid
MATCH (f:Fact {uid: uid})-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(e:Entity)
WITH e, count(DISTINCT f) AS facts
ORDER BY facts DESC, e.uid
LIMIT $limit
RETURN e.uid AS uid
