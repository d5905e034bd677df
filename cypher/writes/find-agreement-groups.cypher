// Between which sides are agreements to be compared?
// $limit: integer, the most agreements that wait
// Columns: sides
// Bound: $limit rows
MATCH (f:Fact {tellingPending: 'GROUP'})
WITH f
LIMIT $limit
RETURN DISTINCT f.sides AS sides
