// Which sentences say this fact or deny it?
// $fact: STRING, the fact's uid
// $limit: INTEGER
// Columns: claim, confidence, rule, polarity, modality, saidBy, article, articleTitle,
//   publisher, edtf, earliest, latest, basis (of the publication), passage, passageText,
//   passageStart, start, end (offsets into the article), origin (the story's uid)
// Bound: $limit rows
MATCH (:Fact {uid: $fact})<-[:SUPPORTS|DISPUTES]-(claim:Claim)
MATCH (claim)-[at:EVIDENCED_BY]->(passage:Passage)<-[:HAS_PASSAGE]-(article:Article)
WITH claim, at, passage, article
ORDER BY coalesce(article.publishedLatest, date('0001-01-01')) DESC, article.uid, at.start
LIMIT $limit
OPTIONAL MATCH (article)-[:IN_STORY]->(story:Story)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN claim.uid AS claim, claim.confidence AS confidence, claim.rule AS rule, claim.polarity AS polarity,
  claim.modality AS modality, speaker.name AS saidBy, article.uid AS article, article.title AS articleTitle,
  article.publisher AS publisher, article.publishedEdtf AS edtf, article.publishedEarliest AS earliest,
  article.publishedLatest AS latest, article.publishedBasis AS basis, passage.uid AS passage,
  passage.text AS passageText, passage.start AS passageStart, at.start AS start, at.end AS end,
  coalesce(story.uid, article.uid) AS origin
ORDER BY coalesce(latest, date('0001-01-01')) DESC, article, start
