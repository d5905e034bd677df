// Gives the ties of entities that a person joined to another one to that one, as move-participations does.
// $limit: integer, the most links moved
// Columns: moved
// Bound: $limit links
MATCH (e:Entity)-[:SAME_AS]->(c:Entity)
MATCH (f:Fact)-[r:FROM|TO]->(e)
WITH e, c, r, f
LIMIT $limit
CREATE (f)-[moved:$(type(r))]->(c)
SET moved = properties(r), moved.movedFrom = coalesce(r.movedFrom, e.uid), f.displayPending = true
DELETE r
RETURN count(*) AS moved
