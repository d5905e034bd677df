// Which agreements does a selection hold, in some order, page by page?
// $entities: list of strings, empty for any; $all: boolean, whether an agreement has to hold all of them
// $types, $sectors, $modalities, $polarities, $publishers: lists of strings, empty for any;
// $origins: integer, the fewest independent origins
// $from, $to: dates or null; with either, agreements without a known date are left out
// $sort: string, the column (title, parties, kind, sector, status, date, origins, news); $descending: boolean
// $life: list of strings, the stages in order; $skip, $limit: integers; $most: integer, the most parties of one
// Columns: uid, type, title, status, sectors, edtf, earliest, latest, precision, basis, polarity, modality, confidence,
//   origins, denials, articles, lastReported, parties (list of maps: uid, type, name, iso3), partiesTotal
// Bound: reads every agreement of the entities, or every one, once; $limit rows of $most parties
CALL () {
  WITH 1 AS go
  WHERE size($entities) = 0
  MATCH (f:Agreement)
  RETURN f
  UNION
  MATCH (e:Entity)
  WHERE e.uid IN $entities
  MATCH (e)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f:Agreement)
  WHERE NOT $all OR all(uid IN $entities WHERE EXISTS { (f)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(:Entity {uid: uid}) })
  RETURN f
}
WITH f
WHERE f.retired IS NULL
  AND NOT f:Telling
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
CALL (f) {
  WITH f
  WHERE $sort = 'parties'
  MATCH (f)<-[:PARTY_TO]-(e:Entity)
  WITH e.name AS name
  ORDER BY e.type, name
  RETURN toLower(reduce(all = '', each IN collect(name)[..4] | all + each + '|')) AS names
}
WITH f, CASE $sort
  WHEN 'title' THEN toLower(f.title)
  WHEN 'parties' THEN names
  WHEN 'kind' THEN f.type
  WHEN 'sector' THEN f.sectors[0]
  WHEN 'status' THEN head([i IN range(0, size($life) - 1) WHERE $life[i] = f.status])
  WHEN 'date' THEN coalesce(f.latest, f.earliest)
  WHEN 'origins' THEN f.origins
  ELSE f.lastReported
END AS key
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, f.uid
SKIP $skip
LIMIT $limit
RETURN f.uid AS uid, f.type AS type, f.title AS title, f.status AS status, f.sectors AS sectors, f.edtf AS edtf,
       f.earliest AS earliest, f.latest AS latest, f.precision AS precision, f.basis AS basis,
       f.polarity AS polarity, f.modality AS modality, f.confidence AS confidence, f.origins AS origins,
       f.denials AS denials, f.articles AS articles, f.lastReported AS lastReported,
       COLLECT {
         MATCH (f)<-[:PARTY_TO]-(e:Entity)
         WITH e ORDER BY e.type, e.name LIMIT $most
         RETURN {uid: e.uid, type: e.type, name: e.name, iso3: e.iso3}
       } AS parties,
       COUNT { (f)<-[:PARTY_TO]-(:Entity) } AS partiesTotal
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, f.uid
