// Proposes pairs of entities as one; what a person decided already stays decided.
// $rows: list of maps {uid: string, one: string, other: string, score: float, reason: string}
// Columns: none
// Bound: one row a proposal
UNWIND $rows AS row
MATCH (a:Entity {uid: row.one})
MATCH (b:Entity {uid: row.other})
MERGE (p:Proposal {uid: row.uid})
ON CREATE SET p.status = 'OPEN'
SET p.score = row.score, p.reason = row.reason
MERGE (p)-[:CONCERNS]->(a)
MERGE (p)-[:CONCERNS]->(b)
