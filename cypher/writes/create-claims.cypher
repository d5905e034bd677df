// Stores claims and the run that read them.
// $rows: list of maps {properties: map}
// $run: string
// Columns: none
// Bound: one row a claim
MATCH (r:Run {uid: $run})
UNWIND $rows AS row
CREATE (c:Claim)-[:PRODUCED_BY]->(r)
SET c = row.properties
