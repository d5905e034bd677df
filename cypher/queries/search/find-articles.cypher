// Which articles have the typed words in their headline or in one passage?
// $query: STRING, a Lucene query
// $candidates: INTEGER, how many of each index's best are looked at
// $skip, $limit: INTEGER
// Columns: uid, title, publisher, edtf, earliest, latest, basis, passage (uid of the best
//   passage or null), text (its text or null), language, readable (whether that language is read)
// Bound: 2 * $candidates nodes, at most $limit rows
CALL () {
  CALL db.index.fulltext.queryNodes('articleTitles', $query, {limit: $candidates}) YIELD node, score
  RETURN node AS article, null AS passage, score * 2 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('passageTexts', $query, {limit: $candidates}) YIELD node, score
  MATCH (article:Article)-[:HAS_PASSAGE]->(node)
  WHERE node.kind <> 'TITLE'
  RETURN article, node AS passage, score
}
WITH article, passage, score
ORDER BY score DESC
WITH article, collect(passage)[0] AS passage, max(score) AS score
ORDER BY score DESC, article.uid
SKIP $skip
LIMIT $limit
RETURN article.uid AS uid, article.title AS title, article.publisher AS publisher, article.publishedEdtf AS edtf,
  article.publishedEarliest AS earliest, article.publishedLatest AS latest, article.publishedBasis AS basis,
  article.readable AS readable, article.language AS language, passage.uid AS passage, passage.text AS text
