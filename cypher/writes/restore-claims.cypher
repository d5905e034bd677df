// Brings claims back that aren't here, and tells which.
// $rows: list of maps {uid: string, properties: map}, each uid once, sorted
// $run: string, the run that brings them
// Columns: uid, of the new ones
// Bound: one row a claim
MATCH (r:Run {uid: $run})
UNWIND $rows AS row
MERGE (c:Claim {uid: row.uid})
WITH r, c, row
WHERE c.kind IS NULL
SET c += row.properties
CREATE (c)-[:PRODUCED_BY]->(r)
RETURN row.uid AS uid
