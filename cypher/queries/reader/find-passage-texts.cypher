// Which parts of an article does the graph hold, where it doesn't hold its text?
// $uid: STRING, the article's
// $most: INTEGER, where the shown text ends
// $limit: INTEGER
// Columns: start (offset into the article), text
// Bound: $limit rows
MATCH (:Article {uid: $uid})-[:HAS_PASSAGE]->(passage:Passage)
WHERE passage.end <= $most
RETURN passage.start AS start, passage.text AS text
ORDER BY start
LIMIT $limit
