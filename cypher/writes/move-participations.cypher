// Gives the facts of entities that a person joined to another one to that one. Articles, mentions and
// claims keep what they say; a fact's link remembers whose it was, so that it can go back.
// $limit: integer, the most links moved
// Columns: moved
// Bound: $limit links
MATCH (e:Entity)-[:SAME_AS]->(c:Entity)
MATCH (e)-[r:PARTY_TO|TOLD_PARTY|PARTICIPATES_IN]->(f:Fact)
WITH e, c, r, f
LIMIT $limit
CREATE (c)-[moved:$(type(r))]->(f)
SET moved = properties(r), moved.movedFrom = coalesce(r.movedFrom, e.uid), f.displayPending = true,
    f.tellingPending = CASE WHEN f.kind <> 'TIE' AND f.tellings IS NULL THEN 'SIDES' END
DELETE r
RETURN count(*) AS moved
