// Between which sides are facts to be compared, and are there several, or one that is shown as another?
// $limit: integer, the most facts that wait
// Columns: sides, shared (boolean)
// Bound: $limit rows
MATCH (f:Fact {tellingPending: 'GROUP'})
WITH f
LIMIT $limit
WITH f.sides AS sides, max(EXISTS { (f)-[:TOLD_AS]->() }) AS told
RETURN sides, told OR COUNT { MATCH (:Fact {sides: sides}) RETURN 1 LIMIT 2 } > 1 AS shared
