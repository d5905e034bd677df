// Which articles came in last?
// $limit: INTEGER
// Columns: uid, title, publisher, edtf, earliest, latest, basis (of the publication)
// Bound: $limit rows, in the order of the index on the time of retrieval
MATCH (article:Article)
WHERE article.retrievedAt IS NOT NULL
WITH article
ORDER BY article.retrievedAt DESC
LIMIT $limit
RETURN article.uid AS uid, article.title AS title, article.publisher AS publisher, article.publishedEdtf AS edtf,
  article.publishedEarliest AS earliest, article.publishedLatest AS latest, article.publishedBasis AS basis
ORDER BY article.retrievedAt DESC, title
