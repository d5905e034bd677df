// Takes facts that several tellings were shown as apart again: each telling stands for itself. The fact goes
// when the display edges are drawn, since its participants are needed for that.
// $uids: list of strings, the facts that tellings were shown as
// Columns: none
// Bound: the tellings and claims of these facts
UNWIND $uids AS uid
MATCH (k:Fact {uid: uid})
SET k.retired = true, k.displayPending = true
WITH k
CALL (k) {
  MATCH (k)<-[shown:SUPPORTS|DISPUTES]-(:Claim)
  DELETE shown
}
CALL (k) {
  MATCH (f:Fact)-[told:TOLD_AS]->(k)
  DELETE told
  REMOVE f:Telling
  SET f:$(CASE f.kind WHEN 'EVENT' THEN 'Event' ELSE 'Agreement' END), f.displayPending = true
  WITH f
  MATCH (f)<-[hidden:TOLD_PARTY]-(e:Entity)
  CREATE (e)-[party:$(CASE f.kind WHEN 'EVENT' THEN 'PARTICIPATES_IN' ELSE 'PARTY_TO' END)]->(f)
  SET party = properties(hidden)
  DELETE hidden
}
