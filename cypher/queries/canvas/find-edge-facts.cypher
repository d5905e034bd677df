// Which facts stand behind the relation of two entities, and which sentences say so?
// $source, $target: strings, the two entities, in any order
// $kind: string or null, the relation meant: COOPERATES_WITH, AFFILIATED_WITH, MEMBER_OF, BASED_IN, DENIED_WITH; null for all facts of the two
// $factKinds: list of strings, AGREEMENT, EVENT, TIE; $factTypes, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins; $from, $to: dates or null
// $cooperative: list of strings, the event types that count as cooperation
// $limit: integer, the most facts; $sentences: integer, the most claims of one fact
// Columns: uid, kind, type, title, status, modality, polarity, edtf, origins (independent texts),
// sentences (list of maps: claim, passage, passageText, passageStart, start, end, article, articleTitle,
// published, publisher, disputes), total (facts in all)
// Bound: walks from the end that takes part in fewer facts; $limit rows of $sentences claims
MATCH (x:Entity {uid: $source})
MATCH (y:Entity {uid: $target})
WITH x, y,
     COUNT { (x)-[:PARTY_TO]->() } + COUNT { (x)-[:PARTICIPATES_IN]->() } + COUNT { (x)<-[:FROM]-() } + COUNT { (x)<-[:TO]-() } AS ofX,
     COUNT { (y)-[:PARTY_TO]->() } + COUNT { (y)-[:PARTICIPATES_IN]->() } + COUNT { (y)<-[:FROM]-() } + COUNT { (y)<-[:TO]-() } AS ofY
WITH CASE WHEN ofX <= ofY THEN x ELSE y END AS near, CASE WHEN ofX <= ofY THEN y ELSE x END AS far
CALL (near, far) {
  MATCH (near)-[p:PARTY_TO|PARTICIPATES_IN]->(f:Fact)
  WHERE p.role <> 'PLACE'
  WITH f, far
  MATCH (f)<-[q:PARTY_TO|PARTICIPATES_IN]-(far)
  WHERE q.role <> 'PLACE'
  RETURN f
  UNION
  MATCH (near)<-[:FROM|TO]-(f:Tie)
  WITH f, far
  MATCH (f)-[:FROM|TO]->(far)
  RETURN f
}
WITH f
WHERE f.retired IS NULL
  AND NOT f:Telling
  AND f.kind IN $factKinds
  AND (size($factTypes) = 0 OR f.type IN $factTypes)
  AND (size($sectors) = 0 OR any(sector IN f.sectors WHERE sector IN $sectors))
  AND (size($modalities) = 0 OR f.modality IN $modalities)
  AND (size($polarities) = 0 OR f.polarity IN $polarities)
  AND (size($publishers) = 0 OR any(publisher IN f.publishers WHERE publisher IN $publishers))
  AND ($origins <= 1 OR f.origins >= $origins)
  AND (($from IS NULL AND $to IS NULL) OR f.earliest IS NOT NULL OR f.latest IS NOT NULL)
  AND ($from IS NULL OR coalesce(f.latest >= $from, true))
  AND ($to IS NULL OR coalesce(f.earliest <= $to, true))
  AND ($kind IS NULL
  OR ($kind = 'COOPERATES_WITH' AND f.polarity = 'AFFIRMED' AND (f.kind = 'AGREEMENT' OR f.type IN $cooperative))
  OR ($kind = 'DENIED_WITH' AND f.polarity = 'DENIED' AND (f.kind = 'AGREEMENT' OR f.type IN $cooperative))
  OR ($kind = 'AFFILIATED_WITH' AND f.kind = 'TIE' AND f.type = 'AFFILIATION')
  OR ($kind = 'MEMBER_OF' AND f.kind = 'TIE' AND f.type = 'MEMBERSHIP')
  OR ($kind = 'BASED_IN' AND f.kind = 'TIE' AND f.type = 'LOCATION'))
WITH f
ORDER BY f.latest IS NULL, f.latest DESC, f.uid
WITH collect(f) AS facts
WITH facts[..$limit] AS shown, size(facts) AS total
UNWIND shown AS f
CALL (f) {
  MATCH (c:Claim)-[s:SUPPORTS|DISPUTES]->(f)
  WHERE c.supersededAt IS NULL
  WITH c, s
  ORDER BY c.confidence DESC, c.uid
  LIMIT $sentences
  MATCH (c)-[e:EVIDENCED_BY]->(p:Passage)<-[:HAS_PASSAGE]-(article:Article)
  OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
  RETURN collect({claim: c.uid, passage: p.uid, passageText: p.text, passageStart: p.start, start: e.start, end: e.end,
                  article: article.uid, articleTitle: article.title, published: article.publishedEdtf,
                  publisher: publisher.name, disputes: type(s) = 'DISPUTES'}) AS sentences
}
RETURN f.uid AS uid,
       f.kind AS kind,
       f.type AS type,
       f.title AS title,
       f.status AS status,
       f.modality AS modality,
       f.polarity AS polarity,
       f.edtf AS edtf,
       COUNT {
         MATCH (f)<-[:SUPPORTS]-(:Claim)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(:Article)-[:IN_STORY]->(story:Story)
         RETURN DISTINCT story
       } AS origins,
       sentences,
       total
