// Which sentences say these facts or deny them, those of the newest articles first?
// $facts: list of strings
// $scan: integer, the most claims of a fact that are compared
// $limit: integer, the most sentences of a fact
// Columns: fact, total (its sentences in all), claim, polarity, modality, status, told (map: edtf, earliest, latest,
//   precision, basis, when the claim says it happened), confidence, rule, saidBy (a name or null), start, end (offsets
//   into the article), quote (only where the graph was brought in by an exported script, which has no passages' text),
//   article, articleTitle, url, publisher, edtf, earliest, latest, basis (of the publication), passage, passageText,
//   passageStart, passageOrdinal, passageKind, language (of the article), publishedEvidence, origin (the story's uid)
// Bound: $limit rows a fact, of $scan claims
UNWIND $facts AS uid
MATCH (fact:Fact {uid: uid})
CALL (fact) {
  MATCH (fact)<-[:SUPPORTS|DISPUTES]-(claim:Claim)
  WITH claim LIMIT $scan
  MATCH (claim)-[at:EVIDENCED_BY]->(passage:Passage)<-[:HAS_PASSAGE]-(article:Article)
  WITH claim, at, passage, article
  ORDER BY coalesce(article.publishedLatest, date('0001-01-01')) DESC, article.uid, at.start, at.end, claim.uid
  WITH collect({claim: claim, at: at, passage: passage, article: article}) AS found
  RETURN size(found) AS total, found[..$limit] AS given
}
UNWIND given AS row
WITH uid, total, row.claim AS claim, row.at AS at, row.passage AS passage, row.article AS article
RETURN uid AS fact, total, claim.uid AS claim, claim.polarity AS polarity, claim.modality AS modality,
  claim.status AS status,
  {edtf: claim.edtf, earliest: claim.earliest, latest: claim.latest, precision: claim.precision, basis: claim.basis} AS told,
  claim.confidence AS confidence, claim.rule AS rule,
  coalesce(head(COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(who:Entity) RETURN who.name }), claim.saidBy) AS saidBy,
  at.start AS start, at.end AS end, at.quote AS quote,
  article.uid AS article, article.title AS articleTitle, article.url AS url, article.publisher AS publisher,
  article.publishedEdtf AS edtf, article.publishedEarliest AS earliest, article.publishedLatest AS latest,
  article.publishedBasis AS basis, passage.uid AS passage, passage.text AS passageText, passage.start AS passageStart,
  passage.ordinal AS passageOrdinal, passage.kind AS passageKind, article.language AS language,
  article.publishedEvidence AS publishedEvidence,
  head(COLLECT { MATCH (article)-[:IN_STORY]->(story:Story) RETURN story.uid } + [article.uid]) AS origin
