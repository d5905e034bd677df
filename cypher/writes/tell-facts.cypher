// Shows several tellings of one agreement or event as one fact that has all their participants and claims. Tellings
// keep what they say and their claims; only their label and the kind of their links tell that they aren't shown
// themselves.
// $rows: list of maps {uid: string, label: string, tellings: list of strings, properties: map}, each uid once, sorted
// Columns: none
// Bound: the tellings of these facts, their participants and claims
UNWIND $rows AS row
MERGE (k:Fact {uid: row.uid})
SET k = row.properties, k:$(row.label)
WITH k, row
CALL (k) {
  MATCH (k)<-[old:PARTY_TO|PARTICIPATES_IN]-(:Entity)
  DELETE old
}
CALL (k, row) {
  UNWIND row.tellings AS uid
  MATCH (:Fact {uid: uid})<-[party:PARTY_TO|PARTICIPATES_IN]-(e:Entity)
  WITH k, e, party
  ORDER BY party.role // a meeting told from either side: each takes part once
  WITH k, e, type(party) AS type, collect(properties(party))[0] AS properties
  CREATE (e)-[shown:$(type)]->(k)
  SET shown = properties
}
CALL (k, row) {
  UNWIND row.tellings AS uid
  MATCH (:Fact {uid: uid})<-[said:SUPPORTS|DISPUTES]-(c:Claim)
  CREATE (c)-[:$(type(said))]->(k)
}
CALL (k, row) {
  UNWIND row.tellings AS uid
  MATCH (f:Fact {uid: uid})
  CREATE (f)-[:TOLD_AS]->(k)
  REMOVE f:$(row.label)
  SET f:Telling, f.displayPending = true
  WITH f
  MATCH (f)<-[party:PARTY_TO|PARTICIPATES_IN]-(e:Entity)
  CREATE (e)-[hidden:TOLD_PARTY]->(f)
  SET hidden = properties(party)
  DELETE party
}
