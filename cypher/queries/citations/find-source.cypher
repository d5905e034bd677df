// What does one need to know to cite this article?
// $uid: STRING, the article's
// Columns: uid, title, url, publisher, language, edtf, earliest, latest, basis (of the publication)
// Bound: one row
MATCH (article:Article {uid: $uid})
RETURN article.uid AS uid, article.title AS title, article.url AS url, article.publisher AS publisher,
  article.language AS language,
  article.publishedEdtf AS edtf, article.publishedEarliest AS earliest, article.publishedLatest AS latest,
  article.publishedBasis AS basis
