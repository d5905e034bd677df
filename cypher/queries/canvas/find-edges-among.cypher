// Which relations join the entities that are new on the canvas to one another and to those already there?
// $fresh: list of strings, the new entities
// $all: list of strings, the new entities and those already there
// $scan: integer; an entity with at most so many relations is walked once, a larger hub is looked
// up pair by pair from the pair's smaller end
// $limit: integer, the most rows
// Columns: source, target, kind, factCount, planned, title, first, last
// Bound: $scan relations read for each new entity, $limit rows
MATCH (known:Entity)
WHERE known.uid IN $all
WITH collect(known) AS all
UNWIND all AS a
WITH a, all
WHERE a.uid IN $fresh
WITH a, all,
     COUNT { (a)-[:COOPERATES_WITH]-() } + COUNT { (a)-[:AFFILIATED_WITH]-() }
       + COUNT { (a)-[:MEMBER_OF]-() } + COUNT { (a)-[:BASED_IN]-() } + COUNT { (a)-[:DENIED_WITH]-() } AS degree
CALL (a, all, degree) {
  WITH a, all, degree
  WHERE degree <= $scan
  MATCH (a)-[r:COOPERATES_WITH|AFFILIATED_WITH|MEMBER_OF|BASED_IN|DENIED_WITH]-(b)
  WHERE b IN all
  RETURN r
  UNION
  WITH a, all, degree
  WHERE degree > $scan
  UNWIND all AS b
  WITH a, b, degree,
       COUNT { (b)-[:COOPERATES_WITH]-() } + COUNT { (b)-[:AFFILIATED_WITH]-() }
         + COUNT { (b)-[:MEMBER_OF]-() } + COUNT { (b)-[:BASED_IN]-() } + COUNT { (b)-[:DENIED_WITH]-() } AS other
  WITH CASE WHEN degree <= other THEN a ELSE b END AS small, CASE WHEN degree <= other THEN b ELSE a END AS large
  WHERE small <> large
  MATCH (small)-[r:COOPERATES_WITH|AFFILIATED_WITH|MEMBER_OF|BASED_IN|DENIED_WITH]-(end)
  WHERE end IN [large]
  RETURN r
}
WITH DISTINCT r
LIMIT $limit
RETURN startNode(r).uid AS source,
       endNode(r).uid AS target,
       type(r) AS kind,
       r.factCount AS factCount,
       coalesce(r.planned, false) AS planned,
       r.title AS title,
       toString(r.first) AS first,
       toString(r.last) AS last
