// What does one need to know to cite this fact?
// $fact: STRING, the fact's uid; a telling is answered by the fact it is shown as
// Columns: uid, kind, type, title, edtf, earliest, latest, precision, basis (of the time told), polarity, modality,
//   entity (the uid of one that takes part, for the fact's address; null if none does)
// Bound: one row
MATCH (named:Fact {uid: $fact})
OPTIONAL MATCH (named)-[:TOLD_AS]->(told:Fact)
WITH coalesce(told, named) AS fact
WHERE fact.retired IS NULL
RETURN fact.uid AS uid, fact.kind AS kind, fact.type AS type, fact.title AS title, fact.edtf AS edtf,
  fact.earliest AS earliest, fact.latest AS latest, fact.precision AS precision, fact.basis AS basis,
  fact.polarity AS polarity, fact.modality AS modality,
  head(COLLECT {
    MATCH (fact)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(entity:Entity)
    RETURN entity.uid ORDER BY entity.uid LIMIT 1
  }) AS entity
