// What are those of these facts that a selection holds? A telling is given as the fact it is shown as, which may
// come more than once so.
// $facts: list of strings
// $kinds: list of strings, AGREEMENT, EVENT, TIE; $types, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins
// $from, $to: dates or null; with either, facts without a known date are left out
// Columns: those of a fact, origins, denials, articles, firstReported, lastReported
// Bound: one row a fact named
UNWIND $facts AS uid
MATCH (named:Fact {uid: uid})
OPTIONAL MATCH (named)-[:TOLD_AS]->(told:Fact)
WITH coalesce(told, named) AS f
WHERE f.retired IS NULL
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
       f.denials AS denials, f.articles AS articles, f.firstReported AS firstReported, f.lastReported AS lastReported
