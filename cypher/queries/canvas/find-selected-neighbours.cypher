// Who shares facts of the selection with this entity, the most facts first?
// $uid: string, the entity
// $kinds: list of strings, the kinds of relations wanted; $types: list of strings, the entity types wanted, empty for all
// $factKinds: list of strings, AGREEMENT, EVENT, TIE; $factTypes, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins; $from, $to: dates or null
// $cooperative: list of strings, the event types that count as cooperation
// $scan: integer, the most facts read, so that a hub costs no more than that
// $offset, $limit: integers, the page
// Columns: uid
// Bound: $scan facts read, $limit rows; where the entity has more facts than $scan, the order is among the ones read
MATCH (centre:Entity {uid: $uid})
CALL (centre) {
  MATCH (centre)-[p:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f:Fact)
  RETURN p, f
  LIMIT $scan
}
WITH DISTINCT centre, f, p.role AS role
WHERE coalesce(role, '') <> 'PLACE'
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
WITH DISTINCT centre, f, CASE
       WHEN f.kind = 'TIE' AND f.polarity = 'AFFIRMED' THEN
         CASE f.type WHEN 'AFFILIATION' THEN 'AFFILIATED_WITH' WHEN 'MEMBERSHIP' THEN 'MEMBER_OF' WHEN 'LOCATION' THEN 'BASED_IN' END
       WHEN f.kind = 'TIE' OR NOT (f.kind = 'AGREEMENT' OR f.type IN $cooperative) THEN null
       WHEN f.polarity = 'DENIED' THEN 'DENIED_WITH'
       ELSE 'COOPERATES_WITH'
     END AS kind
WHERE kind IN $kinds
MATCH (f)-[q:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(other:Entity)
WHERE other <> centre
  AND coalesce(q.role, '') <> 'PLACE'
  AND (size($types) = 0 OR other.type IN $types)
WITH other, count(DISTINCT f) AS facts
ORDER BY facts DESC, other.uid
SKIP $offset
LIMIT $limit
RETURN other.uid AS uid
