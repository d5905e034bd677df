// How many facts of the whole graph does a selection hold?
// $kinds: list of strings, AGREEMENT, EVENT, TIE; $types, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins
// $from, $to: dates or null; with either, facts without a known date are left out and counted
// Columns: total, undated (left out for want of a date)
// Bound: reads every fact once, one row
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
WITH f, f.earliest IS NOT NULL OR f.latest IS NOT NULL AS dated, $from IS NOT NULL OR $to IS NOT NULL AS ranged
WITH ranged AND NOT dated AS undated,
     NOT ranged
       OR (dated AND ($from IS NULL OR coalesce(f.latest >= $from, true))
         AND ($to IS NULL OR coalesce(f.earliest <= $to, true))) AS held
RETURN sum(CASE WHEN held THEN 1 ELSE 0 END) AS total, sum(CASE WHEN undated THEN 1 ELSE 0 END) AS undated
