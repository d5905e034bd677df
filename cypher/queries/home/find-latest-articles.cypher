// Which articles were published last?
// $limit: INTEGER
// Columns: uid, title, publisher, edtf, earliest, latest, basis (of the publication)
// Bound: $limit rows, in the order of the index on the date of publication
MATCH (article:Article)
WHERE article.publishedEarliest IS NOT NULL
WITH article
ORDER BY article.publishedEarliest DESC
LIMIT $limit
RETURN article.uid AS uid, article.title AS title, article.publisher AS publisher, article.publishedEdtf AS edtf,
  article.publishedEarliest AS earliest, article.publishedLatest AS latest, article.publishedBasis AS basis
ORDER BY earliest DESC, title
