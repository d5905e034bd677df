// Removes superseded claims that are about to be read again by the very extractor of then.
// $uids: list of strings, the claims
// Columns: none
// Bound: one row a claim
UNWIND $uids AS uid
MATCH (c:Claim {uid: uid})
DETACH DELETE c
