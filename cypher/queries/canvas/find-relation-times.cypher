// When can the relations of these pairs have held? For paths whose relations follow one another.
// $pairs: list of lists of two strings, the two entities of each
// $factKinds: list of strings, AGREEMENT, EVENT, TIE; $factTypes, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins; $from, $to: dates or null
// $cooperative: list of strings, the event types that count as cooperation
// $scan: integer, the most facts of a pair's smaller end read; $most: integer, the most times of one pair
// Columns: a, b, times (list of maps: earliest, latest; as ISO dates, either null where open), undated (facts without a date)
// Bound: $scan facts read and $most times given for each pair
UNWIND $pairs AS pair
MATCH (x:Entity {uid: pair[0]})
MATCH (y:Entity {uid: pair[1]})
WITH pair, x, y,
     COUNT { (x)-[:PARTY_TO]->() } + COUNT { (x)-[:PARTICIPATES_IN]->() } + COUNT { (x)<-[:FROM]-() } + COUNT { (x)<-[:TO]-() } AS ofX,
     COUNT { (y)-[:PARTY_TO]->() } + COUNT { (y)-[:PARTICIPATES_IN]->() } + COUNT { (y)<-[:FROM]-() } + COUNT { (y)<-[:TO]-() } AS ofY
WITH pair, CASE WHEN ofX <= ofY THEN x ELSE y END AS near, CASE WHEN ofX <= ofY THEN y ELSE x END AS far
CALL (near, far) {
  MATCH (near)-[p:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f:Fact)
  WITH p, f, far
  LIMIT $scan
  WHERE coalesce(p.role, '') <> 'PLACE'
    AND EXISTS { (f)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(far) }
    AND f.polarity = 'AFFIRMED'
    AND (f.kind <> 'EVENT' OR f.type IN $cooperative)
    AND f.retired IS NULL
    AND NOT f:Telling
    AND f.kind IN $factKinds
    AND (size($factTypes) = 0 OR f.type IN $factTypes)
    AND (size($sectors) = 0 OR any(sector IN f.sectors WHERE sector IN $sectors))
    AND (size($modalities) = 0 AND f.modality <> 'HYPOTHETICAL' OR f.modality IN $modalities)
    AND (size($polarities) = 0 OR f.polarity IN $polarities)
    AND (size($publishers) = 0 OR any(publisher IN f.publishers WHERE publisher IN $publishers))
    AND ($origins <= 1 OR f.origins >= $origins)
    AND (($from IS NULL AND $to IS NULL) OR f.earliest IS NOT NULL OR f.latest IS NOT NULL)
    AND ($from IS NULL OR coalesce(f.latest >= $from, true))
    AND ($to IS NULL OR coalesce(f.earliest <= $to, true))
  WITH DISTINCT f
  RETURN collect(CASE WHEN f.earliest IS NOT NULL OR f.latest IS NOT NULL
                 THEN {earliest: toString(f.earliest), latest: toString(f.latest)} END) AS times,
         sum(CASE WHEN f.earliest IS NULL AND f.latest IS NULL THEN 1 ELSE 0 END) AS undated
}
RETURN pair[0] AS a, pair[1] AS b, times[..$most] AS times, undated
