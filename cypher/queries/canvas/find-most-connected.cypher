// Which countries have the most relations, as places to begin?
// $limit: integer, the most rows
// Columns: uid, type, name, degree
// Bound: the world's countries and territories (about 250), each with a stored degree
MATCH (e:Country)
WITH e,
     COUNT { (e)-[:COOPERATES_WITH]-() } + COUNT { (e)-[:AFFILIATED_WITH]-() }
       + COUNT { (e)-[:MEMBER_OF]-() } + COUNT { (e)-[:BASED_IN]-() } + COUNT { (e)-[:DENIED_WITH]-() } AS degree
WHERE degree > 0
RETURN e.uid AS uid, e.type AS type, e.name AS name, degree
ORDER BY degree DESC, name
LIMIT $limit
