// How many articles have the typed words in their headline or in one passage?
// $query: STRING, a Lucene query
// $candidates: INTEGER, how many of each index's best are counted
// Columns: number, passages (how many passages were looked at)
// Bound: 2 * $candidates nodes, one row
CALL () {
  CALL db.index.fulltext.queryNodes('articleTitles', $query, {limit: $candidates}) YIELD node
  RETURN node AS article, 0 AS passage
  UNION ALL
  CALL db.index.fulltext.queryNodes('passageTexts', $query, {limit: $candidates}) YIELD node
  MATCH (article:Article)-[:HAS_PASSAGE]->(node)
  RETURN article, 1 AS passage
}
RETURN count(DISTINCT article) AS number, sum(passage) AS passages
