// Links new claims to the facts they dispute, whose reports are to be counted anew.
// $rows: list of maps {claim: string, fact: string}
// Columns: none
// Bound: one row a claim
UNWIND $rows AS row
MATCH (c:Claim {uid: row.claim})
MATCH (f:Fact {uid: row.fact})
CREATE (c)-[:DISPUTES]->(f)
SET f.displayPending = true
