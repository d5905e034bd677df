// Which tellings are these facts shown for, and since when is each recorded?
// $uids: LIST OF STRING, the facts
// $claims: INTEGER, the most claims of a fact that are looked at
// Columns: uid, tellings (list of uids, empty where a fact is its own telling), recorded (the first time, null if unknown)
// Bound: one row a fact, its tellings and $claims of its claims
UNWIND $uids AS uid
MATCH (f:Fact {uid: uid})
RETURN uid, COLLECT { MATCH (t:Fact)-[:TOLD_AS]->(f) RETURN t.uid ORDER BY t.uid } AS tellings,
  head(COLLECT {
    MATCH (f)<-[:SUPPORTS|DISPUTES]-(c:Claim)
    WITH c LIMIT $claims
    RETURN min(c.recordedAt)
  }) AS recorded
