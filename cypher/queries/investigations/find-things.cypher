// What are the things called that these identifiers mean?
// $uids: LIST OF STRING, entities, facts and claims
// Columns: uid, type (an entity's type, or a fact's kind and type joined by a dot, or CLAIM), name (a name, a title or the
//   first sentence), entity (of a fact: who takes part in it), article and passage (of a claim: where it stands)
// Bound: one row a uid at most
UNWIND $uids AS uid
CALL (uid) {
  MATCH (e:Entity {uid: uid})
  RETURN e.type AS type, e.name AS name, null AS entity, null AS article, null AS passage
  UNION ALL
  MATCH (f:Fact {uid: uid})
  OPTIONAL MATCH (f)-[:TOLD_AS]->(told:Fact)
  WITH coalesce(told, f) AS f
  WHERE f.retired IS NULL
  RETURN f.kind + '.' + f.type AS type, f.title AS name,
    head(COLLECT { MATCH (e:Entity)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f) RETURN e.uid ORDER BY e.uid LIMIT 1 }) AS entity,
    null AS article, null AS passage
  UNION ALL
  MATCH (c:Claim {uid: uid})-[at:EVIDENCED_BY]->(p:Passage)<-[:HAS_PASSAGE]-(a:Article)
  WITH at, p, a
  ORDER BY at.start
  LIMIT 1
  RETURN 'CLAIM' AS type, substring(p.text, CASE WHEN at.start > p.start THEN at.start - p.start ELSE 0 END, at.end - at.start) AS name,
    null AS entity, a.uid AS article, p.uid AS passage
}
RETURN uid, type, name, entity, article, passage
