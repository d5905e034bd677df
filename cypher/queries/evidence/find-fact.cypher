// What is this fact, and how much stands behind it?
// $fact: STRING, the fact's uid; a telling is answered by the fact it is shown as
// $scan: INTEGER, the most claims that are counted
// Columns: uid, kind, type, title, status, sectors, edtf, earliest, latest, precision, basis, polarity, modality,
//   confidence, claims, sentences, articles, origins (independent texts)
// Bound: one row from $scan claims
MATCH (named:Fact {uid: $fact})
OPTIONAL MATCH (named)-[:TOLD_AS]->(told:Fact)
WITH coalesce(told, named) AS fact
WHERE fact.retired IS NULL
CALL (fact) {
  MATCH (fact)<-[:SUPPORTS|DISPUTES]-(claim:Claim)
  WITH claim LIMIT $scan
  MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)<-[:HAS_PASSAGE]-(article:Article)
  OPTIONAL MATCH (article)-[:IN_STORY]->(story:Story)
  RETURN count(DISTINCT claim) AS claims, count(DISTINCT [claim.uid, passage.uid]) AS sentences,
    count(DISTINCT article) AS articles, count(DISTINCT coalesce(story.uid, article.uid)) AS origins
}
RETURN fact.uid AS uid, fact.kind AS kind, fact.type AS type, fact.title AS title, fact.status AS status,
  fact.sectors AS sectors, fact.edtf AS edtf, fact.earliest AS earliest, fact.latest AS latest,
  fact.precision AS precision, fact.basis AS basis, fact.polarity AS polarity, fact.modality AS modality,
  fact.confidence AS confidence, claims, sentences, articles, origins
