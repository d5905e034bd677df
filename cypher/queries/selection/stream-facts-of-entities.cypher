// Which facts of some entities does a selection hold, in no order, each as soon as it is read?
// $entities: list of strings; $all: boolean, whether a fact has to hold all of them and not any
// $kinds: list of strings, AGREEMENT, EVENT, TIE; $types, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins
// $from, $to: dates or null; with either, facts without a known date are left out
// $most: integer, the most participants of a fact
// Columns: those of a fact, origins, denials, articles, lastReported, participants [{uid, type, name, iso3, role}]
// Bound: the facts of the entities, of the one that has fewest where all are wanted; holds their identifiers to tell
// each once, and one row at a time besides
MATCH (e:Entity)
WHERE e.uid IN $entities
WITH e
ORDER BY COUNT { (e)-[:PARTY_TO]->() } + COUNT { (e)-[:PARTICIPATES_IN]->() } + COUNT { (e)<-[:FROM]-() } + COUNT { (e)<-[:TO]-() }
WITH collect(e) AS entities
UNWIND CASE WHEN $all THEN entities[..1] ELSE entities END AS e
MATCH (e)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f:Fact)
WITH DISTINCT f, entities
WHERE (NOT $all OR (size(entities) = size($entities)
    AND all(other IN entities WHERE EXISTS { (f)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(other) })))
  AND f.retired IS NULL
  AND NOT f:Telling
  AND f.kind IN $kinds
  AND (size($types) = 0 OR f.type IN $types)
  AND (size($sectors) = 0 OR any(sector IN f.sectors WHERE sector IN $sectors))
  AND (size($modalities) = 0 OR f.modality IN $modalities)
  AND (size($polarities) = 0 OR f.polarity IN $polarities)
  AND (size($publishers) = 0 OR any(publisher IN f.publishers WHERE publisher IN $publishers))
  AND ($origins <= 1 OR f.origins >= $origins)
  AND (($from IS NULL AND $to IS NULL)
    OR ((f.earliest IS NOT NULL OR f.latest IS NOT NULL)
      AND ($from IS NULL OR coalesce(f.latest >= $from, true))
      AND ($to IS NULL OR coalesce(f.earliest <= $to, true))))
RETURN f.uid AS uid, f.kind AS kind, f.type AS type, f.title AS title, f.status AS status, f.sectors AS sectors,
       f.edtf AS edtf, f.earliest AS earliest, f.latest AS latest, f.precision AS precision, f.basis AS basis,
       f.polarity AS polarity, f.modality AS modality, f.confidence AS confidence, f.origins AS origins,
       f.denials AS denials, f.articles AS articles, f.lastReported AS lastReported,
       COLLECT {
         MATCH (f)-[part:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(e:Entity)
         RETURN {uid: e.uid, type: e.type, name: e.name, iso3: e.iso3, role: part.role} LIMIT $most
       } AS participants
