// Which articles does this fact rest on?
// $fact: STRING, the fact's uid
// $scan: INTEGER, the most claims that are looked at
// $limit: INTEGER, the most articles given
// Columns: uid, title, url, publisher, language, edtf, earliest, latest, basis (of the publication), claim, passage
//   (the first sentence of the article that tells it), total (articles in all)
// Bound: $limit rows from $scan claims, newest article first
MATCH (:Fact {uid: $fact})<-[:SUPPORTS|DISPUTES]-(claim:Claim)
WITH claim LIMIT $scan
MATCH (claim)-[at:EVIDENCED_BY]->(passage:Passage)<-[:HAS_PASSAGE]-(article:Article)
WITH article, claim, passage, at ORDER BY at.start, claim.uid
WITH article, head(collect({claim: claim.uid, passage: passage.uid})) AS first
ORDER BY coalesce(article.publishedLatest, date('0001-01-01')) DESC, article.uid
WITH collect({article: article, first: first}) AS found
UNWIND found[..$limit] AS each
WITH each.article AS article, each.first AS first, size(found) AS total
RETURN article.uid AS uid, article.title AS title, article.url AS url, article.publisher AS publisher,
  article.language AS language, article.publishedEdtf AS edtf, article.publishedEarliest AS earliest,
  article.publishedLatest AS latest, article.publishedBasis AS basis, first.claim AS claim,
  first.passage AS passage, total
