// Stores where articles mention entities.
// $rows: list of maps {passage: string, entity: string, properties: map}
// Columns: none
// Bound: one row a mention
UNWIND $rows AS row
MATCH (p:Passage {uid: row.passage})
MATCH (e:Entity {uid: row.entity})
CREATE (p)-[m:MENTIONS]->(e)
SET m = row.properties
