// Brings facts back that aren't here; what known ones say stays, and one that had lost its last claim is told again.
// $rows: list of maps {uid: string, label: string, properties: map}, each uid once, sorted
// Columns: uid, fresh, telling (one of those that a known fact is made of, which takes its new claims as well, lest
// they get lost when it is made anew; null for others)
// Bound: one row a fact
UNWIND $rows AS row
MERGE (f:Fact {uid: row.uid})
WITH f, row, f.kind IS NULL AS fresh
FOREACH (once IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET f += row.properties, f:$(row.label)
)
SET f.displayPending = true, f.retired = null
WITH f, row, fresh, head(COLLECT { MATCH (t:Fact)-[:TOLD_AS]->(f) RETURN t.uid ORDER BY t.uid LIMIT 1 }) AS telling
RETURN row.uid AS uid, fresh, telling
