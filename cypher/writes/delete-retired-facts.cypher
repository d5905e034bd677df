// Removes those of these facts that no claim in force stands behind any more.
// $uids: list of strings, the facts
// Columns: none
// Bound: one row a fact
UNWIND $uids AS uid
MATCH (f:Fact {uid: uid})
WHERE f.retired
  AND NOT EXISTS { (f)<-[:SUPPORTS|DISPUTES]-(:Claim) }
DETACH DELETE f
