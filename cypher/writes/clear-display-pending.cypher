// These facts wait for their display edges no more; they are held until the transaction ends.
// $uids: list of strings, sorted
// Columns: none
// Bound: one row a fact
UNWIND $uids AS uid
MATCH (f:Fact {uid: uid})
SET f.displayPending = false
