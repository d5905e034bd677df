// Stores the facts that aren't known yet, and reads the known ones.
// $rows: list of maps {uid: string, label: string, properties: map}, each uid once, sorted
// Columns: uid, fresh, status, sectors, modality, polarity, confidence, type, title,
// edtf, earliest, latest, precision, basis, term, amount, retired
// Bound: one row a fact
UNWIND $rows AS row
MERGE (f:Fact {uid: row.uid})
WITH f, row, f.kind IS NULL AS fresh
FOREACH (once IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET f += row.properties, f:$(row.label)
)
RETURN row.uid AS uid, fresh, f.status AS status, f.sectors AS sectors, f.modality AS modality,
       f.polarity AS polarity, f.confidence AS confidence, f.type AS type, f.title AS title, f.edtf AS edtf,
       f.earliest AS earliest, f.latest AS latest, f.precision AS precision, f.basis AS basis, f.term AS term,
       f.amount AS amount, f.retired AS retired
