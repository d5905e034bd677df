// What is told of the agreements between these sides? None of them waits to be compared any more.
// $uids: list of strings, the sides
// $most: integer, the most parties of one that are read; $articles: integer, the most articles
// Columns: uid, sides, touched (whether it waited), told (the fact it is shown as, null if as itself), type, title, status,
// sectors, modality, polarity, confidence, edtf, earliest, latest, precision, basis, term, amount, currency,
// amountText, retired, articles (list of uids), parties (list of maps: uid, type, name, iso3)
// Bound: all agreements of some sides, $most parties and $articles articles each
UNWIND $uids AS sides
MATCH (f:Fact {sides: sides})
WITH f, f.tellingPending IS NOT NULL AS touched
SET f.tellingPending = CASE WHEN f.tellingPending = 'GROUP' THEN null ELSE f.tellingPending END
WITH f, touched
ORDER BY f.uid
RETURN f.uid AS uid, f.sides AS sides, touched,
       head(COLLECT { MATCH (f)-[:TOLD_AS]->(k:Fact) RETURN k.uid }) AS told,
       f.type AS type, f.title AS title, f.status AS status, f.sectors AS sectors, f.modality AS modality,
       f.polarity AS polarity, f.confidence AS confidence, f.edtf AS edtf, f.earliest AS earliest,
       f.latest AS latest, f.precision AS precision, f.basis AS basis, f.term AS term, f.amount AS amount,
       f.currency AS currency, f.amountText AS amountText, f.retired AS retired,
       COLLECT {
         MATCH (f)<-[:SUPPORTS|DISPUTES]-(:Claim)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(a:Article)
         WITH DISTINCT a
         ORDER BY a.uid
         LIMIT $articles
         RETURN a.uid
       } AS articles,
       COLLECT {
         MATCH (f)<-[:PARTY_TO|TOLD_PARTY]-(e:Entity)
         WITH DISTINCT e
         LIMIT $most
         RETURN {uid: e.uid, type: e.type, name: e.name, iso3: e.iso3}
       } AS parties
