// Links new claims to those who say them.
// $rows: list of maps {claim: string, entity: string}
// Columns: none
// Bound: one row an attribution
UNWIND $rows AS row
MATCH (c:Claim {uid: row.claim})
MATCH (e:Entity {uid: row.entity})
CREATE (c)-[:ATTRIBUTED_TO]->(e)
