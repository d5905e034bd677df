// What does the newest sentence behind each of some facts say?
// $facts: LIST<STRING>, the facts' uids
// $scan: INTEGER, the most claims of one fact that are compared
// Columns: fact, claim, article, articleTitle, publisher, edtf, earliest, latest, basis (of the publication), passage,
//   passageText, passageStart, start, end (of the words, offsets into the article)
// Bound: one row a fact, from $scan claims each
UNWIND $facts AS uid
MATCH (fact:Fact {uid: uid})
CALL (fact) {
  MATCH (fact)<-[:SUPPORTS|DISPUTES]-(claim:Claim)
  WITH claim LIMIT $scan
  MATCH (claim)-[at:EVIDENCED_BY]->(passage:Passage)<-[:HAS_PASSAGE]-(article:Article)
  RETURN claim, at, passage, article
  ORDER BY coalesce(article.publishedLatest, date('0001-01-01')) DESC, claim.confidence DESC, claim.uid, at.start
  LIMIT 1
}
RETURN uid AS fact, claim.uid AS claim, article.uid AS article, article.title AS articleTitle,
  article.publisher AS publisher, article.publishedEdtf AS edtf, article.publishedEarliest AS earliest,
  article.publishedLatest AS latest, article.publishedBasis AS basis, passage.uid AS passage,
  passage.text AS passageText, passage.start AS passageStart, at.start AS start, at.end AS end
