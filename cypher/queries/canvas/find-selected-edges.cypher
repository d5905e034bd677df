// Which relations with facts of the selection join the entities that are new on the canvas to one another and to those
// already there?
// $fresh: list of strings, the new entities; $all: list of strings, the new entities and those already there
// $factKinds: list of strings, AGREEMENT, EVENT, TIE; $factTypes, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins; $from, $to: dates or null
// $cooperative: list of strings, the event types that count as cooperation
// $scan: integer; an entity with at most so many facts is walked once, a larger hub is looked up pair by pair from the
// pair's smaller end, of which so many facts are read
// $most: integer, the most participants of one fact that are paired; $limit: integer, the most rows
// Columns: source, target, kind, factCount, planned, title, first, last
// Bound: $scan facts read for each new entity or pair with a hub, $limit rows
MATCH (known:Entity)
WHERE known.uid IN $all
WITH collect(known) AS all
UNWIND all AS a
WITH a, all
WHERE a.uid IN $fresh
WITH a, all,
     COUNT { (a)-[:PARTY_TO]->() } + COUNT { (a)-[:PARTICIPATES_IN]->() } + COUNT { (a)<-[:FROM]-() } + COUNT { (a)<-[:TO]-() } AS degree
CALL (a, all, degree) {
  WITH a, all, degree
  WHERE degree <= $scan
  MATCH (a)-[p:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f:Fact)
  WHERE coalesce(p.role, '') <> 'PLACE'
  RETURN DISTINCT f
  UNION
  WITH a, all, degree
  WHERE degree > $scan
  UNWIND all AS b
  WITH a, b, degree,
       COUNT { (b)-[:PARTY_TO]->() } + COUNT { (b)-[:PARTICIPATES_IN]->() } + COUNT { (b)<-[:FROM]-() } + COUNT { (b)<-[:TO]-() } AS other
  WITH CASE WHEN degree <= other THEN a ELSE b END AS small, CASE WHEN degree <= other THEN b ELSE a END AS large
  WHERE small <> large
  CALL (small) {
    MATCH (small)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f:Fact)
    RETURN f
    LIMIT $scan
  }
  WITH f, large
  WHERE EXISTS { (f)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(large) }
  RETURN DISTINCT f
}
WITH DISTINCT f
WHERE f.retired IS NULL
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
WITH f, CASE
       WHEN f.kind = 'TIE' AND f.polarity = 'AFFIRMED' THEN
         CASE f.type WHEN 'AFFILIATION' THEN 'AFFILIATED_WITH' WHEN 'MEMBERSHIP' THEN 'MEMBER_OF' WHEN 'LOCATION' THEN 'BASED_IN' END
       WHEN f.kind = 'TIE' OR NOT (f.kind = 'AGREEMENT' OR f.type IN $cooperative) THEN null
       WHEN f.polarity = 'DENIED' THEN 'DENIED_WITH'
       ELSE 'COOPERATES_WITH'
     END AS kind
WHERE kind IS NOT NULL
CALL (f) {
  MATCH (f)-[q:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(e:Entity)
  WHERE coalesce(q.role, '') <> 'PLACE'
  WITH e, max(type(q) = 'FROM') AS holds // grouped first, lest the planner begins with $all and walks a hub among them
  WHERE e.uid IN $all
  WITH e, holds
  ORDER BY holds DESC, e.uid
  LIMIT $most
  RETURN collect(e.uid) AS participants
}
UNWIND range(0, size(participants) - 2) AS i
UNWIND participants[i + 1..] AS target
WITH f, kind, participants[i] AS source, target
WHERE source IN $fresh OR target IN $fresh
WITH source, target, kind, f
ORDER BY f.confidence DESC, f.uid
RETURN source,
       target,
       kind,
       count(f) AS factCount,
       sum(CASE WHEN f.modality IN ['ACTUAL', 'PAST'] THEN 1 ELSE 0 END) = 0 AS planned,
       CASE kind WHEN 'AFFILIATED_WITH' THEN head(collect(f.title)) END AS title,
       toString(min(f.earliest)) AS first,
       toString(max(f.latest)) AS last
LIMIT $limit
