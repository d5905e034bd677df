// Links new claims to the passages that say them.
// $rows: list of maps {claim: string, passage: string, start: integer, end: integer}
// Columns: none
// Bound: one row a piece of evidence
UNWIND $rows AS row
MATCH (c:Claim {uid: row.claim})
MATCH (p:Passage {uid: row.passage})
CREATE (c)-[:EVIDENCED_BY {start: row.start, end: row.end}]->(p)
