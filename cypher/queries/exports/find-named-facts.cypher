// What are these facts? A telling is given as the fact it is shown as.
// $facts: list of strings
// Columns: those of a fact, origins, denials, articles, firstReported, lastReported
// Bound: one row a fact
UNWIND $facts AS uid
MATCH (named:Fact {uid: uid})
OPTIONAL MATCH (named)-[:TOLD_AS]->(told:Fact)
WITH coalesce(told, named) AS f
WHERE f.retired IS NULL
RETURN f.uid AS uid, f.kind AS kind, f.type AS type, f.title AS title, f.status AS status, f.sectors AS sectors,
       f.edtf AS edtf, f.earliest AS earliest, f.latest AS latest, f.precision AS precision, f.basis AS basis,
       f.polarity AS polarity, f.modality AS modality, f.confidence AS confidence, f.origins AS origins,
       f.denials AS denials, f.articles AS articles, f.firstReported AS firstReported, f.lastReported AS lastReported
