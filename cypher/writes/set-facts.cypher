// Stores what known facts have become; their display edges are to be drawn anew.
// $rows: list of maps {uid: string, properties: map}
// Columns: none
// Bound: one row a fact
UNWIND $rows AS row
MATCH (f:Fact {uid: row.uid})
SET f += row.properties, f.displayPending = true
