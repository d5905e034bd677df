// Which facts of a selection join two parties, the latest first and the undated last? A country stands for the
// organizations known to be its own too, but never for the other party itself, as in the matrix; who only lends the place takes no part.
// $one, $other: strings, the parties' uids
// $entities: list of strings, who else takes part, empty for anybody; $all: boolean, whether a fact has to hold all of
// them and not any
// $kinds: list of strings, AGREEMENT, EVENT, TIE; $types, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins
// $from, $to: dates or null; with either, facts without a known date are left out and counted
// $limit: integer, the most facts; $most: integer, the most participants of a fact
// Columns: as find-facts-of-entities
// Bound: the facts of the side that has fewer; $limit rows
MATCH (one:Entity {uid: $one})
MATCH (other:Entity {uid: $other})
WITH [one] + CASE WHEN one:Country THEN COLLECT {
       MATCH (e:Entity {iso3: one.iso3}) WHERE e:Organization AND e <> other RETURN e
     } ELSE [] END AS ours,
     [other] + CASE WHEN other:Country THEN COLLECT {
       MATCH (e:Entity {iso3: other.iso3}) WHERE e:Organization AND e <> one RETURN e
     } ELSE [] END AS theirs
WITH ours, theirs,
     reduce(sum = 0, e IN ours | sum + COUNT { (e)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-() }) AS mine,
     reduce(sum = 0, e IN theirs | sum + COUNT { (e)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-() }) AS others
WITH CASE WHEN mine <= others THEN ours ELSE theirs END AS fewer, CASE WHEN mine <= others THEN theirs ELSE ours END AS more
UNWIND fewer AS e
MATCH (e)-[part:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(f:Fact)
WHERE part.role <> 'PLACE'
WITH DISTINCT f, more
WHERE EXISTS { (f)-[with:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(them:Entity) WHERE with.role <> 'PLACE' AND them IN more }
  AND (size($entities) = 0
    OR ($all AND all(uid IN $entities WHERE EXISTS { (f)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(:Entity {uid: uid}) }))
    OR (NOT $all AND any(uid IN $entities WHERE EXISTS { (f)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(:Entity {uid: uid}) })))
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
WITH f, dated, ranged AND NOT dated AS undated,
     NOT ranged
       OR (dated AND ($from IS NULL OR coalesce(f.latest >= $from, true))
         AND ($to IS NULL OR coalesce(f.earliest <= $to, true))) AS held
WHERE held OR undated
// sorted before they are counted: a list kept beside every row would cost the square of their number
WITH f, undated
ORDER BY coalesce(f.latest, f.earliest, date('0001-01-01')) DESC, f.uid
WITH collect(CASE WHEN undated THEN null ELSE f END)[..$limit] AS facts,
     sum(CASE WHEN undated THEN 0 ELSE 1 END) AS total, sum(CASE WHEN undated THEN 1 ELSE 0 END) AS undated
UNWIND CASE WHEN size(facts) = 0 THEN [null] ELSE facts END AS f
RETURN f.uid AS uid, f.kind AS kind, f.type AS type, f.title AS title, f.status AS status, f.sectors AS sectors,
       f.edtf AS edtf, f.earliest AS earliest, f.latest AS latest, f.precision AS precision, f.basis AS basis,
       f.polarity AS polarity, f.modality AS modality, f.confidence AS confidence, f.origins AS origins,
       f.denials AS denials, f.articles AS articles, f.lastReported AS lastReported,
       COLLECT {
         MATCH (f)-[part:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(e:Entity)
         RETURN {uid: e.uid, type: e.type, name: e.name, iso3: e.iso3, role: part.role} LIMIT $most
       } AS participants,
       total, undated
