// Which dated stages of some agreements do the claims behind them tell?
// $facts: list of strings, the agreements; $claims: integer, the most claims read of one
// Columns: fact, stage, earliest, latest; one row an agreement and stage, of several dates the narrowest
// Bound: the agreements given, $claims claims and 8 stages each
UNWIND $facts AS uid
MATCH (f:Fact {uid: uid})
CALL (f) {
  MATCH (c:Claim)-[:SUPPORTS]->(f)
  WHERE c.supersededAt IS NULL AND c.status IS NOT NULL AND c.earliest IS NOT NULL AND c.latest IS NOT NULL
    AND c.polarity = 'AFFIRMED' AND c.modality IN ['ACTUAL', 'PAST']
  WITH c
  LIMIT $claims
  WITH c.status AS stage, c.earliest AS earliest, c.latest AS latest
  ORDER BY duration.inDays(earliest, latest).days, earliest
  RETURN stage, collect({earliest: earliest, latest: latest})[0] AS narrowest
}
RETURN uid AS fact, stage, narrowest.earliest AS earliest, narrowest.latest AS latest
ORDER BY fact, earliest, stage
