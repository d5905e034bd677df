// Which parts does the article have, as far as its text is shown?
// $uid: STRING, the article's
// $textEnd: INTEGER, where the shown text ends
// $limit: INTEGER
// Columns: uid, start, end, kind
// Bound: $limit rows
MATCH (:Article {uid: $uid})-[:HAS_PASSAGE]->(passage:Passage)
WHERE passage.end <= $textEnd
RETURN passage.uid AS uid, passage.start AS start, passage.end AS end, coalesce(passage.kind, 'PARAGRAPH') AS kind
ORDER BY passage.start
LIMIT $limit
