// Whom and what does the article name, as far as its text is shown?
// $uid: STRING, the article's
// $textEnd: INTEGER, where the shown text ends
// $limit: INTEGER
// Columns: start, end (offsets into the article), kind (of the mention), entity, type, name
// Bound: $limit rows
MATCH (:Article {uid: $uid})-[:HAS_PASSAGE]->(passage:Passage)-[mention:MENTIONS]->(entity:Entity)
WHERE mention.end <= $textEnd
RETURN mention.start AS start, mention.end AS end, mention.kind AS kind, entity.uid AS entity, entity.type AS type,
  entity.name AS name
ORDER BY start, end DESC
LIMIT $limit
