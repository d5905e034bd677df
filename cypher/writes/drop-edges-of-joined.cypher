// Removes the display edges of entities that were joined to another one; they are drawn there.
// Columns: none
// Bound: the display edges of joined entities
MATCH (e:Entity)-[:SAME_AS]->(:Entity)
MATCH (e)-[r:COOPERATES_WITH|AFFILIATED_WITH|MEMBER_OF|BASED_IN|DENIED_WITH]-(:Entity)
DELETE r
