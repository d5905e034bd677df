// Which facts wait for their display edges? They are held until the transaction ends, and wait no more.
// $limit: integer, the most facts
// Columns: uid
// Bound: $limit rows
MATCH (f:Fact {displayPending: true})
WITH f
LIMIT $limit
WITH f
ORDER BY f.uid
SET f.displayPending = false
RETURN f.uid AS uid
