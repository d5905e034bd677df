// Links new claims to those they are about.
// $rows: list of maps {claim: string, entity: string, role: string}
// Columns: none
// Bound: one row an argument
UNWIND $rows AS row
MATCH (c:Claim {uid: row.claim})
MATCH (e:Entity {uid: row.entity})
CREATE (c)-[:ARGUMENT {role: row.role}]->(e)
