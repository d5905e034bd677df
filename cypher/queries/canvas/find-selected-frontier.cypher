// With whom do these entities share facts of the selection? One step of a search for paths.
// $uids: list of strings, the entities
// $factKinds: list of strings, AGREEMENT, EVENT, TIE; $factTypes, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins; $from, $to: dates or null
// $cooperative: list of strings, the event types that count as cooperation
// $scan: integer, the most facts of one entity read; $most: integer, the most neighbours of one entity given
// Columns: uid, neighbours (list of uids, the most facts first), cut (whether there are more)
// Bound: $scan facts read and $most neighbours given for each entity
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
    AND kind <> 'DENIED_WITH'
  MATCH (f)-[q:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(other:Entity)
  WHERE other <> e
    AND coalesce(q.role, '') <> 'PLACE'
  WITH other, count(DISTINCT f) AS facts
  ORDER BY facts DESC, other.uid
  RETURN collect(other.uid) AS found
}
RETURN uid,
       found[..$most] AS neighbours,
       size(found) > $most
         OR COUNT { (e)-[:PARTY_TO]->() } + COUNT { (e)-[:PARTICIPATES_IN]->() } + COUNT { (e)<-[:FROM]-() }
            + COUNT { (e)<-[:TO]-() } > $scan AS cut
