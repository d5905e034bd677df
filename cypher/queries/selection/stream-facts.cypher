// Which facts of the whole graph does a selection hold, in no order, each as soon as it is read?
// $kinds: list of strings, AGREEMENT, EVENT, TIE; $types, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins
// $from, $to: dates or null; with either, facts without a known date are left out
// $most: integer, the most participants of a fact
// Columns: those of a fact, origins, denials, articles, lastReported, participants [{uid, type, name, iso3, role}]
// Bound: reads every fact once and holds one row at a time: nothing is sorted, counted or collected
MATCH (f:Fact)
WHERE f.retired IS NULL
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
