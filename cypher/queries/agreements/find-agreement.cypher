// What is this agreement?
// $uid: STRING, the agreement's; a telling is answered by the agreement it is shown as
// $most: INTEGER, the most parties that are given
// Columns: as find-agreements
// Bound: one row
MATCH (named:Fact {uid: $uid})
OPTIONAL MATCH (named)-[:TOLD_AS]->(told:Fact)
WITH coalesce(told, named) AS f
WHERE f.kind = 'AGREEMENT' AND f.retired IS NULL
RETURN f.uid AS uid, f.type AS type, f.title AS title, f.status AS status, f.sectors AS sectors, f.edtf AS edtf,
       f.earliest AS earliest, f.latest AS latest, f.precision AS precision, f.basis AS basis,
       f.polarity AS polarity, f.modality AS modality, f.confidence AS confidence, f.origins AS origins,
       f.denials AS denials, f.articles AS articles, f.lastReported AS lastReported,
       COLLECT {
         MATCH (f)<-[:PARTY_TO]-(e:Entity)
         WITH e ORDER BY e.type, e.name LIMIT $most
         RETURN {uid: e.uid, type: e.type, name: e.name, iso3: e.iso3}
       } AS parties,
       COUNT { (f)<-[:PARTY_TO]-(:Entity) } AS partiesTotal
