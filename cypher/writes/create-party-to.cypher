// Links the parties of new agreements.
// $rows: list of maps {fact: string, entity: string, role: string}
// Columns: none
// Bound: one row a participant
UNWIND $rows AS row
MATCH (f:Fact {uid: row.fact})
MATCH (e:Entity {uid: row.entity})
CREATE (e)-[:PARTY_TO {role: row.role}]->(f)
