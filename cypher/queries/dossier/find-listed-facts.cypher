// What are some facts, in the dossier of one or two who have to do with them?
// $facts: LIST<STRING>, the facts' uids
// $of: LIST<STRING>, the entities' uids; they are left out of the others
// $others: INTEGER, how many other participants to give
// Columns: as find-newest-facts, in the order of $facts; role is null where an organization stands in for its country
// Bound: one row a fact
UNWIND range(0, size($facts) - 1) AS at
MATCH (fact:Fact {uid: $facts[at]})
CALL (fact) {
  MATCH (fact)-[mine:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(entity:Entity)
  WHERE entity.uid IN $of
  RETURN min(mine.role) AS role
}
CALL (fact) {
  MATCH (fact)-[theirs:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(other:Entity)
  WHERE NOT other.uid IN $of
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
ORDER BY at
