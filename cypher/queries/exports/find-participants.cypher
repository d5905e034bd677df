// Who takes part in these facts?
// $facts: list of strings
// Columns: fact, participants (list of maps: uid, role), each role once
// Bound: one row a fact, all of its participants
UNWIND $facts AS uid
MATCH (f:Fact {uid: uid})
RETURN uid AS fact, COLLECT {
  MATCH (f)-[part:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(e:Entity)
  WITH DISTINCT e.uid AS entity, part.role AS role
  ORDER BY role, entity
  RETURN {uid: entity, role: role}
} AS participants
