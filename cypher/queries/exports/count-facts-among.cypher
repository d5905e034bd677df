// How many facts join at least two of some entities?
// $entities: list of strings, those on the canvas
// $kinds: list of strings, AGREEMENT, EVENT, TIE; $types, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins
// $from, $to: dates or null; with either, facts without a known date are left out and counted
// Columns: total, undated (left out for want of a date)
// Bound: the facts of the entities, one row
UNWIND $entities AS uid
MATCH (e:Entity {uid: uid})-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f:Fact)
WHERE f.retired IS NULL
  AND NOT f:Telling
  AND f.kind IN $kinds
  AND (size($types) = 0 OR f.type IN $types)
  AND (size($sectors) = 0 OR any(sector IN f.sectors WHERE sector IN $sectors))
  AND (size($modalities) = 0 OR f.modality IN $modalities)
  AND (size($polarities) = 0 OR f.polarity IN $polarities)
  AND (size($publishers) = 0 OR any(publisher IN f.publishers WHERE publisher IN $publishers))
  AND ($origins <= 1 OR f.origins >= $origins)
  // read from the fact's side, lest the planner begins with $entities for every fact
  AND any(other IN COLLECT { MATCH (f)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(o:Entity) RETURN o.uid }
    WHERE other <> e.uid AND other IN $entities)
WITH DISTINCT f
WITH f, f.earliest IS NOT NULL OR f.latest IS NOT NULL AS dated, $from IS NOT NULL OR $to IS NOT NULL AS ranged
WITH ranged AND NOT dated AS undated,
     NOT ranged
       OR (dated AND ($from IS NULL OR coalesce(f.latest >= $from, true))
         AND ($to IS NULL OR coalesce(f.earliest <= $to, true))) AS held
RETURN sum(CASE WHEN held THEN 1 ELSE 0 END) AS total, sum(CASE WHEN undated THEN 1 ELSE 0 END) AS undated
