// Which sentences say this fact or deny it?
// $fact: STRING, the fact's uid
// $scan: INTEGER, the most claims that are compared
// $limit: INTEGER
// Columns: claim, confidence, rule, polarity, modality, status, told (map: edtf, earliest, latest, precision, basis, when
//   the claim says it happened), speaker (map: uid, type, name, or null; a name
//   alone where an exported script brought the claim in without its speaker), article, articleTitle, publisher, edtf,
//   earliest, latest, basis (of the publication), passage, passageText, passageStart, marks (list of maps: start, end,
//   offsets into the article), origin (the story's uid)
// Bound: $limit rows of $scan claims, newest article first
MATCH (:Fact {uid: $fact})<-[:SUPPORTS|DISPUTES]-(claim:Claim)
WITH claim LIMIT $scan
MATCH (claim)-[at:EVIDENCED_BY]->(passage:Passage)<-[:HAS_PASSAGE]-(article:Article)
WITH claim, passage, article, at ORDER BY at.start
WITH claim, passage, article, collect({start: at.start, end: at.end}) AS marks
ORDER BY coalesce(article.publishedLatest, date('0001-01-01')) DESC, article.uid, passage.ordinal, claim.uid
LIMIT $limit
RETURN claim.uid AS claim, claim.confidence AS confidence, claim.rule AS rule, claim.polarity AS polarity,
  claim.modality AS modality, claim.status AS status,
  {edtf: claim.edtf, earliest: claim.earliest, latest: claim.latest, precision: claim.precision, basis: claim.basis} AS told,
  coalesce(
    head(COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(who:Entity) RETURN {uid: who.uid, type: who.type, name: who.name} }),
    CASE WHEN claim.saidBy IS NOT NULL THEN {name: claim.saidBy} END) AS speaker,
  article.uid AS article, article.title AS articleTitle, article.publisher AS publisher,
  article.publishedEdtf AS edtf, article.publishedEarliest AS earliest, article.publishedLatest AS latest,
  article.publishedBasis AS basis, passage.uid AS passage, passage.text AS passageText, passage.start AS passageStart,
  marks, head(COLLECT { MATCH (article)-[:IN_STORY]->(story:Story) RETURN story.uid } + [article.uid]) AS origin
ORDER BY coalesce(latest, date('0001-01-01')) DESC, article, passage, claim
