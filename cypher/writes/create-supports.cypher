// Links new claims to the facts they support.
// $rows: list of maps {claim: string, fact: string}
// Columns: none
// Bound: one row a claim
UNWIND $rows AS row
MATCH (c:Claim {uid: row.claim})
MATCH (f:Fact {uid: row.fact})
CREATE (c)-[:SUPPORTS]->(f)
