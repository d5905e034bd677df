// Shows several tellings of one agreement as one fact that has all their parties and claims. Tellings keep what
// they say and their claims; only their label and the kind of their links tell that they aren't shown themselves.
// $rows: list of maps {uid: string, tellings: list of strings, properties: map}, each uid once, sorted
// Columns: none
// Bound: the tellings of these facts, their parties and claims
UNWIND $rows AS row
MERGE (k:Fact {uid: row.uid})
SET k = row.properties, k:Agreement
WITH k, row
CALL (k) {
  MATCH (k)<-[old:PARTY_TO]-(:Entity)
  DELETE old
}
CALL (k, row) {
  UNWIND row.tellings AS uid
  MATCH (:Fact {uid: uid})<-[party:PARTY_TO]-(e:Entity)
  WITH k, e, collect(properties(party))[0] AS properties
  CREATE (e)-[shown:PARTY_TO]->(k)
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
  REMOVE f:Agreement
  SET f:Telling, f.displayPending = true
  WITH f
  MATCH (f)<-[party:PARTY_TO]-(e:Entity)
  CREATE (e)-[hidden:TOLD_PARTY]->(f)
  SET hidden = properties(party)
  DELETE party
}
