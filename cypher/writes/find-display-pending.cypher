// Which facts wait for their display edges?
// $limit: integer, the most facts
// Columns: uid
// Bound: $limit rows
MATCH (f:Fact {displayPending: true})
WITH f
LIMIT $limit
RETURN f.uid AS uid
