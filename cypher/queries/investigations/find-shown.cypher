// As which facts are these tellings shown now?
// $uids: LIST OF STRING, facts or tellings
// Columns: uid, shown (the fact it is shown as, itself if it stands alone)
// Bound: one row a uid at most; what no article supports any more has none
UNWIND $uids AS uid
MATCH (f:Fact {uid: uid})
OPTIONAL MATCH (f)-[:TOLD_AS]->(told:Fact)
WITH uid, coalesce(told, f) AS shown
WHERE shown.retired IS NULL
RETURN uid, shown.uid AS shown
