// What is this one fact?
// $uid: string, the fact's; a telling is answered by the fact it is shown as
// $most: integer, the most participants given
// Columns: those of a fact, origins, denials, articles, lastReported, participants [{uid, type, name, iso3, role}]
// Bound: one row at most
MATCH (named:Fact {uid: $uid})
OPTIONAL MATCH (named)-[:TOLD_AS]->(told:Fact)
WITH coalesce(told, named) AS f
WHERE f.retired IS NULL
RETURN f.uid AS uid, f.kind AS kind, f.type AS type, f.title AS title, f.status AS status, f.sectors AS sectors,
       f.edtf AS edtf, f.earliest AS earliest, f.latest AS latest, f.precision AS precision, f.basis AS basis,
       f.polarity AS polarity, f.modality AS modality, f.confidence AS confidence, f.origins AS origins,
       f.denials AS denials, f.articles AS articles, f.lastReported AS lastReported,
       COLLECT {
         MATCH (f)-[part:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(e:Entity)
         RETURN {uid: e.uid, type: e.type, name: e.name, iso3: e.iso3, role: part.role} LIMIT $most
       } AS participants
