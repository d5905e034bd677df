// Which entities are these, and with how many others does each share facts of the selection, by kind of relation?
// $uids: list of strings, the entities
// $factKinds: list of strings, AGREEMENT, EVENT, TIE; $factTypes, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins; $from, $to: dates or null
// $cooperative: list of strings, the event types that count as cooperation
// $scan: integer, the most facts of one entity read
// Columns: uid, type, name, iso3, cooperatesWith, affiliatedWith, memberOf, basedIn, deniedWith
// Bound: $scan facts read for each entity; a hub's counts are those among the facts read
UNWIND $uids AS uid
MATCH (e:Entity {uid: uid})
CALL (e) {
  MATCH (e)-[p:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f:Fact)
  WITH e, p, f
  LIMIT $scan
  WHERE coalesce(p.role, '') <> 'PLACE'
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
  WITH DISTINCT e, f, CASE
       WHEN f.kind = 'TIE' AND f.polarity = 'AFFIRMED' THEN
         CASE f.type WHEN 'AFFILIATION' THEN 'AFFILIATED_WITH' WHEN 'MEMBERSHIP' THEN 'MEMBER_OF' WHEN 'LOCATION' THEN 'BASED_IN' END
       WHEN f.kind = 'TIE' OR NOT (f.kind = 'AGREEMENT' OR f.type IN $cooperative) THEN null
       WHEN f.polarity = 'DENIED' THEN 'DENIED_WITH'
       ELSE 'COOPERATES_WITH'
     END AS kind
  WHERE kind IS NOT NULL
  MATCH (f)-[q:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(other:Entity)
  WHERE other <> e
    AND coalesce(q.role, '') <> 'PLACE'
  RETURN count(DISTINCT CASE kind WHEN 'COOPERATES_WITH' THEN other END) AS cooperatesWith,
         count(DISTINCT CASE kind WHEN 'AFFILIATED_WITH' THEN other END) AS affiliatedWith,
         count(DISTINCT CASE kind WHEN 'MEMBER_OF' THEN other END) AS memberOf,
         count(DISTINCT CASE kind WHEN 'BASED_IN' THEN other END) AS basedIn,
         count(DISTINCT CASE kind WHEN 'DENIED_WITH' THEN other END) AS deniedWith
}
RETURN e.uid AS uid,
       e.type AS type,
       e.name AS name,
       e.iso3 AS iso3,
       cooperatesWith,
       affiliatedWith,
       memberOf,
       basedIn,
       deniedWith
