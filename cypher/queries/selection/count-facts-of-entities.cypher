// How many facts of some entities does a selection hold?
// $entities: list of strings; $all: boolean, whether a fact has to hold all of them and not any
// $kinds: list of strings, AGREEMENT, EVENT, TIE; $types, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins
// $from, $to: dates or null; with either, facts without a known date are left out and counted
// Columns: total, undated (left out for want of a date)
// Bound: the facts of the entities, of the one that has fewest where all are wanted; one row
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
WITH f, f.earliest IS NOT NULL OR f.latest IS NOT NULL AS dated, $from IS NOT NULL OR $to IS NOT NULL AS ranged
WITH ranged AND NOT dated AS undated,
     NOT ranged
       OR (dated AND ($from IS NULL OR coalesce(f.latest >= $from, true))
         AND ($to IS NULL OR coalesce(f.earliest <= $to, true))) AS held
RETURN sum(CASE WHEN held THEN 1 ELSE 0 END) AS total, sum(CASE WHEN undated THEN 1 ELSE 0 END) AS undated
