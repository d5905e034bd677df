// What do the articles say of how far these agreements have come?
// $uids: LIST of STRING, the agreements
// $most: INTEGER, the most claims of one agreement
// Columns: fact, claim, status, modality, edtf, earliest, latest, precision, basis (when the claim says it happens),
//   reported (the first day its article can have been published), parties (list of maps: uid, type, name)
// Bound: $most claims an agreement, those of the earliest articles; denials are left out
UNWIND $uids AS uid
MATCH (f:Fact {uid: uid})
CALL (f) {
  MATCH (f)<-[:SUPPORTS]-(c:Claim)
  WHERE c.status IS NOT NULL
  WITH c, head(COLLECT {
    MATCH (c)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(a:Article)
    RETURN coalesce(a.publishedLatest, a.publishedEarliest) LIMIT 1
  }) AS reported
  ORDER BY reported, c.uid
  LIMIT $most
  RETURN c, reported
}
RETURN uid AS fact, c.uid AS claim, c.status AS status, c.modality AS modality, c.edtf AS edtf, c.earliest AS earliest,
  c.latest AS latest, c.precision AS precision, c.basis AS basis, reported,
  COLLECT {
    MATCH (c)-[argument:ARGUMENT]->(e:Entity)
    WHERE argument.role = 'PARTY'
    RETURN {uid: e.uid, type: e.type, name: e.name}
  } AS parties
ORDER BY fact, reported, claim
