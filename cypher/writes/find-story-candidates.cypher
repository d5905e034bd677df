// Which articles share a band with these, those that share most first?
// $rows: list of maps {uid: string, query: string, the bands as a Lucene query}
// $most: integer, the most articles compared with one
// Columns: uid, from, to (the article's days of publication, null if unknown), other, title, signature,
// otherFrom, otherTo, story, first (the other's story and its first article, null if it has none yet)
// Bound: $most rows an article
UNWIND $rows AS row
MATCH (a:Article {uid: row.uid})
CALL (row) {
  CALL db.index.fulltext.queryNodes('articleBands', row.query, {limit: $most}) YIELD node
  WHERE node.uid <> row.uid
  RETURN node AS other
}
OPTIONAL MATCH (other)-[:IN_STORY]->(s:Story)
RETURN row.uid AS uid, a.publishedEarliest AS from, a.publishedLatest AS to, other.uid AS other,
       coalesce(other.title, '') AS title, other.storySignature AS signature, other.publishedEarliest AS otherFrom, other.publishedLatest AS otherTo,
       s.uid AS story, s.first AS first
