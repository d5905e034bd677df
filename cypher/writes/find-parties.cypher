// Who takes part in these agreements and events?
// $uids: list of strings, the facts
// $most: integer, the most participants of one that are read
// Columns: uid, kind, type, modality, parties (list of maps: uid, type, name, iso3, role)
// Bound: $most participants a fact
UNWIND $uids AS uid
MATCH (f:Fact {uid: uid})
WHERE f.kind <> 'TIE'
RETURN f.uid AS uid,
       f.kind AS kind,
       f.type AS type,
       f.modality AS modality,
       COLLECT {
         MATCH (f)<-[p:PARTY_TO|PARTICIPATES_IN]-(e:Entity)
         WITH DISTINCT e, p.role AS role
         LIMIT $most
         RETURN {uid: e.uid, type: e.type, name: e.name, iso3: e.iso3, role: role}
       } AS parties
