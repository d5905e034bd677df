// What is the graph's state, so that a change of it can be told?
// Columns: nodes, relationships (in all), facts, articles, entities, tellings (which wait to be brought up to date),
// undone (decisions taken back), runs (that are over), ended (when the last of them was)
// Bound: one row; counts that the database keeps, four indexes, and a look at every run and decision
OPTIONAL MATCH (r:Run)
WHERE r.endedAt IS NOT NULL
WITH count(r) AS runs, max(r.endedAt) AS ended
RETURN COUNT { () } AS nodes,
       COUNT { ()-->() } AS relationships,
       COUNT { (:Fact {displayPending: true}) } AS facts,
       COUNT { (:Article {storyPending: true}) } AS articles,
       COUNT { (:Entity {reviewPending: true}) } AS entities,
       COUNT { MATCH (f:Fact) WHERE f.tellingPending IS NOT NULL RETURN f } AS tellings,
       COUNT { MATCH (d:Decision) WHERE d.undoneAt IS NOT NULL RETURN d } AS undone,
       runs, ended
