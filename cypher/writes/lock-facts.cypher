// Holds facts until the transaction ends, and reads them only then, so that no other writer's
// change gets lost; agreements and events are to be compared with others.
// $uids: list of strings, sorted
// Columns: uid, status, sectors, modality, polarity, confidence, type, title,
// edtf, earliest, latest, precision, basis, term, amount, retired
// Bound: one row a fact
UNWIND $uids AS uid
MATCH (f:Fact {uid: uid})
SET f.kind = f.kind, f.tellingPending = CASE WHEN f.kind <> 'TIE' AND f.tellings IS NULL THEN 'SIDES' END
RETURN f.uid AS uid, f.status AS status, f.sectors AS sectors, f.modality AS modality,
       f.polarity AS polarity, f.confidence AS confidence, f.type AS type, f.title AS title, f.edtf AS edtf,
       f.earliest AS earliest, f.latest AS latest, f.precision AS precision, f.basis AS basis, f.term AS term,
       f.amount AS amount, f.retired AS retired
