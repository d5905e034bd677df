// These facts wait to be compared no more, since nobody else's have their sides.
// $uids: list of strings, the sides
// Columns: none
// Bound: one fact each
UNWIND $uids AS sides
MATCH (f:Fact {sides: sides})
WITH sides, collect(f) AS facts
WHERE size(facts) = 1 AND facts[0].tellingPending = 'GROUP'
FOREACH (f IN facts |
  SET f.tellingPending = null
)
