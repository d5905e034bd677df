// What is this article?
// $uid: STRING, the article's
// Columns: title, url, publisher, language, text, edtf, earliest, latest, basis, evidence
//   (of the publication), readable (whether its language is read), copies (articles of the same story)
// Bound: one row
MATCH (article:Article {uid: $uid})
RETURN article.title AS title, article.url AS url, article.publisher AS publisher, article.language AS language,
  article.text AS text, article.publishedEdtf AS edtf, article.publishedEarliest AS earliest,
  article.publishedLatest AS latest, article.publishedBasis AS basis, article.publishedEvidence AS evidence,
  article.readable AS readable,
  COUNT { (article)-[:IN_STORY]->(:Story)<-[:IN_STORY]-(:Article) } + 1 AS copies
