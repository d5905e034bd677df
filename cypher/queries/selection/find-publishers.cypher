// Who published the articles, most articles first?
// $limit: integer
// Columns: uid, name, articles
// Bound: one degree a publisher, $limit rows
MATCH (p:Publisher)
WITH p, COUNT { (p)<-[:PUBLISHED_BY]-() } AS articles
ORDER BY articles DESC, p.name
LIMIT $limit
RETURN p.uid AS uid, p.name AS name, articles
