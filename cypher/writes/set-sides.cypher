// Stores the sides of agreements and events; the facts of these sides are to be compared, and so are those of
// the sides that one had before.
// $rows: list of maps {uid: string, sides: string}
// Columns: none
// Bound: one row a fact
UNWIND $rows AS row
MATCH (f:Fact {uid: row.uid})
WITH f, row, f.sides AS before
SET f.sides = row.sides, f.tellingPending = 'GROUP'
WITH f, before
WHERE before <> f.sides
CALL (f, before) {
  MATCH (left:Fact {sides: before})
  WHERE left <> f AND left.tellingPending IS NULL
  WITH left
  LIMIT 1
  SET left.tellingPending = 'GROUP'
}
