// What is known of these passages?
// $rows: list of maps {uid: string}
// Columns: uid, start, text, whole (whether that is all of it, and not only what was quoted)
// Bound: one row a passage
UNWIND $rows AS row
MATCH (p:Passage {uid: row.uid})
RETURN p.uid AS uid, p.start AS start, p.text AS text, p.kind IS NOT NULL AS whole
