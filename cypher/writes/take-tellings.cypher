// What is told of the agreements or events between these sides? None of them waits to be compared any more.
// $uids: list of strings, the sides
// $most: integer, the most participants of one that are read; $articles: integer, the most articles;
// $sentences: integer, the most sentences
// Columns: uid, sides, kind, touched (whether it waited), told (the fact it is shown as, null if as itself), type, title,
// status, sectors, modality, polarity, confidence, edtf, earliest, latest, precision, basis, term, amount, currency,
// amountText, retired, articles (list of uids), published (the first day on which one of them may have appeared),
// sentences (list of strings), parties (list of maps: uid, type, name, iso3)
// Bound: all facts of some sides, $most participants, $articles articles and $sentences sentences each
UNWIND $uids AS sides
MATCH (f:Fact {sides: sides})
WITH f, f.tellingPending IS NOT NULL AS touched
SET f.tellingPending = CASE WHEN f.tellingPending = 'GROUP' THEN null ELSE f.tellingPending END
WITH f, touched
ORDER BY f.uid
CALL (f) {
  MATCH (f)<-[:SUPPORTS|DISPUTES]-(:Claim)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(a:Article)
  WITH DISTINCT a
  ORDER BY a.uid
  LIMIT $articles
  RETURN collect(a.uid) AS articles, min(a.publishedEarliest) AS published
}
RETURN f.uid AS uid, f.sides AS sides, f.kind AS kind, touched,
       head(COLLECT { MATCH (f)-[:TOLD_AS]->(k:Fact) RETURN k.uid }) AS told,
       f.type AS type, f.title AS title, f.status AS status, f.sectors AS sectors, f.modality AS modality,
       f.polarity AS polarity, f.confidence AS confidence, f.edtf AS edtf, f.earliest AS earliest,
       f.latest AS latest, f.precision AS precision, f.basis AS basis, f.term AS term, f.amount AS amount,
       f.currency AS currency, f.amountText AS amountText, f.retired AS retired, articles, published,
       COLLECT {
         MATCH (f)<-[:SUPPORTS|DISPUTES]-(c:Claim)-[s:EVIDENCED_BY]->(p:Passage)
         WITH c, s, p
         ORDER BY c.confidence DESC, c.uid, s.start
         LIMIT $sentences
         RETURN substring(p.text, CASE WHEN s.start > p.start THEN s.start - p.start ELSE 0 END, s.end - s.start)
       } AS sentences,
       COLLECT {
         MATCH (f)<-[:PARTY_TO|PARTICIPATES_IN|TOLD_PARTY]-(e:Entity)
         WITH DISTINCT e
         LIMIT $most
         RETURN {uid: e.uid, type: e.type, name: e.name, iso3: e.iso3}
       } AS parties
