// With how many others in common, countries aside, which everybody is named with, are two entities named in the same articles?
// $rows: list of maps {one: string, other: string}
// Columns: one, other, inCommon
// Bound: for each entity 100 others from 20 of its articles, found in 200 of its mentions
UNWIND $rows AS row
CALL (row) {
  MATCH (:Entity {uid: row.one})<-[:MENTIONS]-(p:Passage)
  WITH p LIMIT 200
  MATCH (p)<-[:HAS_PASSAGE]-(a:Article)
  WITH DISTINCT a LIMIT 20
  MATCH (a)-[:HAS_PASSAGE]->(:Passage)-[:MENTIONS]->(c:Entity)
  WHERE NOT c:Country AND NOT c.uid IN [row.one, row.other]
  WITH DISTINCT c LIMIT 100
  RETURN collect(c.uid) AS company
}
CALL (row) {
  MATCH (:Entity {uid: row.other})<-[:MENTIONS]-(p:Passage)
  WITH p LIMIT 200
  MATCH (p)<-[:HAS_PASSAGE]-(a:Article)
  WITH DISTINCT a LIMIT 20
  MATCH (a)-[:HAS_PASSAGE]->(:Passage)-[:MENTIONS]->(c:Entity)
  WHERE NOT c:Country AND NOT c.uid IN [row.one, row.other]
  WITH DISTINCT c LIMIT 100
  RETURN collect(c.uid) AS others
}
RETURN row.one AS one, row.other AS other, size([each IN company WHERE each IN others]) AS inCommon
