// Which agreements have the latest date?
// $limit: INTEGER
// Columns: uid, title, edtf, earliest, latest, precision, basis, party (one party's uid),
//   parties (names, four at most)
// Bound: $limit rows, in the order of the index on the date
MATCH (fact:Fact)
WHERE fact.earliest IS NOT NULL AND fact:Agreement AND fact.modality IN ['ACTUAL', 'PAST'] AND fact.polarity = 'AFFIRMED'
WITH fact
ORDER BY fact.earliest DESC
LIMIT $limit
CALL (fact) {
  MATCH (fact)<-[:PARTY_TO]-(party:Entity)
  WITH party
  LIMIT 4
  RETURN collect(party.name) AS parties, collect(party.uid)[0] AS party
}
WITH fact, parties, party
WHERE party IS NOT NULL
RETURN fact.uid AS uid, fact.title AS title, fact.edtf AS edtf, fact.earliest AS earliest, fact.latest AS latest,
  fact.precision AS precision, fact.basis AS basis, party, parties
ORDER BY earliest DESC, title
