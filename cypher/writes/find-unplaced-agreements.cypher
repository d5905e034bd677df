// Which agreements wait for their sides to be known, and who are their parties?
// $limit: integer, the most agreements
// $most: integer, the most parties of one that are read
// Columns: uid, type, parties (list of maps: uid, type, name, iso3)
// Bound: $limit rows of $most parties
MATCH (f:Fact {tellingPending: 'SIDES'})
WITH f
LIMIT $limit
RETURN f.uid AS uid,
       f.type AS type,
       COLLECT {
         MATCH (f)<-[:PARTY_TO|TOLD_PARTY]-(e:Entity)
         WITH DISTINCT e
         LIMIT $most
         RETURN {uid: e.uid, type: e.type, name: e.name, iso3: e.iso3}
       } AS parties
