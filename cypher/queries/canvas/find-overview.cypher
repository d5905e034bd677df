// What does the whole graph look like? Its most reported relations, for a first view by communities.
// $limit: integer, the most relations
// Columns: source, target, kind, factCount, planned, title, first, last
// Bound: reads each cooperation once, $limit rows
MATCH (a:Entity)-[r:COOPERATES_WITH]->(b:Entity)
WITH a, r, b
ORDER BY r.factCount DESC, a.uid, b.uid
LIMIT $limit
RETURN a.uid AS source,
       b.uid AS target,
       type(r) AS kind,
       r.factCount AS factCount,
       coalesce(r.planned, false) AS planned,
       null AS title,
       toString(r.first) AS first,
       toString(r.last) AS last
