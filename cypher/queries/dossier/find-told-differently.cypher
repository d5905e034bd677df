// Of which facts do claims tell different things: whether, how real, how far or when?
// $facts: LIST<STRING>, the facts' uids
// $scan: INTEGER, the most claims of one fact that are compared
// $limit: INTEGER
// Columns: uid
// Bound: $limit rows of the facts given, from $scan claims each
UNWIND $facts AS uid
MATCH (fact:Fact {uid: uid})
CALL (fact) {
  MATCH (fact)<-[:SUPPORTS|DISPUTES]-(claim:Claim)
  WITH claim LIMIT $scan
  RETURN count(claim) AS claims, count(DISTINCT claim.polarity) AS polarities,
    count(DISTINCT claim.modality) AS modalities, count(DISTINCT claim.status) AS stages,
    count(DISTINCT claim.edtf) AS dates
}
WITH uid, claims, polarities, modalities, stages, dates
WHERE polarities > 1 OR modalities > 1 OR stages > 1 OR dates > 1
RETURN uid
ORDER BY polarities DESC, claims DESC, uid
LIMIT $limit
