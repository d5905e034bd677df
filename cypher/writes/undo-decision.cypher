// Takes a decision on two entities back: it stays with the time of its undoing, its proposal is open
// again, and links that were moved for it go back to whose they were.
// $decision: string
// $at: date and time
// Columns: none
// Bound: the facts of the entity that stood for both
MATCH (d:Decision {uid: $decision})-[:ON]->(p:Proposal)
WHERE d.undoneAt IS NULL
SET d.undoneAt = $at, p.status = 'OPEN'
WITH d
WHERE d.kind = 'SAME'
MATCH (c:Entity {uid: d.value})
MATCH (joined:Entity)-[same:SAME_AS]->(c)
WHERE joined.uid IN d.entities
DELETE same
WITH c, joined
CALL (c) {
  MATCH (c)-[edge:COOPERATES_WITH|AFFILIATED_WITH|MEMBER_OF|BASED_IN|DENIED_WITH]-(:Entity)
  DELETE edge
}
CALL (c) {
  MATCH (c)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f:Fact)
  SET f.displayPending = true
}
CALL (c, joined) {
  MATCH (c)-[r:PARTY_TO|TOLD_PARTY|PARTICIPATES_IN]->(f:Fact)
  WHERE r.movedFrom = joined.uid
  CREATE (joined)-[back:$(type(r))]->(f)
  SET back = properties(r), back.movedFrom = null,
      f.tellingPending = CASE WHEN f.kind <> 'TIE' AND f.tellings IS NULL THEN 'SIDES' END
  DELETE r
}
CALL (c, joined) {
  MATCH (f:Fact)-[r:FROM|TO]->(c)
  WHERE r.movedFrom = joined.uid
  CREATE (f)-[back:$(type(r))]->(joined)
  SET back = properties(r), back.movedFrom = null
  DELETE r
}
