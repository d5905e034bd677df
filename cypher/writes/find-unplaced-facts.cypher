// Which agreements and events wait for their sides to be known, and who takes part in them?
// $limit: integer, the most facts
// $most: integer, the most participants of one that are read
// Columns: uid, kind, type, modality, parties (list of maps: uid, type, name, iso3, role)
// Bound: $limit rows of $most participants
MATCH (f:Fact {tellingPending: 'SIDES'})
WITH f
LIMIT $limit
RETURN f.uid AS uid,
       f.kind AS kind,
       f.type AS type,
       f.modality AS modality,
       COLLECT {
         MATCH (f)<-[p:PARTY_TO|PARTICIPATES_IN|TOLD_PARTY]-(e:Entity)
         WITH DISTINCT e, p.role AS role
         LIMIT $most
         RETURN {uid: e.uid, type: e.type, name: e.name, iso3: e.iso3, role: role}
       } AS parties
