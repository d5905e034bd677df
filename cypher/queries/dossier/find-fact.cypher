// What is one fact, or the one it is shown as, in the dossier of one of its participants?
// $uid: STRING, the entity's
// $fact: STRING, the fact's uid
// $others: INTEGER, how many other participants to give
// Columns: as find-newest-facts
// Bound: one row
MATCH (named:Fact {uid: $fact})
OPTIONAL MATCH (named)-[:TOLD_AS]->(told:Fact)
WITH coalesce(told, named) AS fact
MATCH (entity:Entity {uid: $uid})-[mine:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(fact)
WITH entity, fact, min(mine.role) AS role
CALL (entity, fact) {
  MATCH (fact)-[theirs:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(other:Entity)
  WHERE other <> entity
  WITH other, theirs ORDER BY other.type, other.name
  RETURN collect({uid: other.uid, type: other.type, name: other.name, role: theirs.role})[..$others] AS others,
    count(*) AS othersTotal
}
CALL (fact) {
  MATCH (fact)<-[:SUPPORTS|DISPUTES]-(:Claim)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(article:Article)
  OPTIONAL MATCH (article)-[:IN_STORY]->(story:Story)
  RETURN count(DISTINCT article) AS articles, count(DISTINCT coalesce(story.uid, article.uid)) AS origins
}
RETURN fact.uid AS uid, fact.kind AS kind, fact.type AS type, fact.title AS title, fact.status AS status,
  fact.sectors AS sectors, fact.edtf AS edtf, fact.earliest AS earliest, fact.latest AS latest,
  fact.precision AS precision, fact.basis AS basis, fact.polarity AS polarity, fact.modality AS modality,
  fact.confidence AS confidence, fact.term AS term, fact.amount AS amount, fact.currency AS currency,
  fact.amountText AS amountText, role, others, othersTotal, articles, origins
