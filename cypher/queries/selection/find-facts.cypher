// Which facts of the whole graph does a selection hold, the latest first and the undated last?
// $kinds: list of strings, AGREEMENT, EVENT, TIE; $types, $sectors, $modalities, $polarities, $publishers:
// lists of strings, empty for any; $origins: integer, the fewest independent origins
// $from, $to: dates or null; with either, facts without a known date are left out and counted
// $afterDay: date or null, $afterUid: string or null: the last day and the uid of the fact that the facts given follow,
// null for the first ones; counted are those before it too
// $limit: integer, the most facts; $most: integer, the most participants of a fact
// Columns: those of a fact, origins, denials, articles, lastReported,
// participants [{uid, type, name, iso3, role}], total (facts in all), undated (left out for want of a date)
// Bound: reads every fact once, $limit rows
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
WITH f, dated, ranged AND NOT dated AS undated,
     NOT ranged
       OR (dated AND ($from IS NULL OR coalesce(f.latest >= $from, true))
         AND ($to IS NULL OR coalesce(f.earliest <= $to, true))) AS held
WHERE held OR undated
// sorted before they are counted: a list kept beside every row would cost the square of their number
WITH f, undated, coalesce(f.latest, f.earliest, date('0001-01-01')) AS day
ORDER BY day DESC, f.uid
WITH f, undated, $afterUid IS NULL OR day < $afterDay OR (day = $afterDay AND f.uid > $afterUid) AS wanted
WITH collect(CASE WHEN undated OR NOT wanted THEN null ELSE f END)[..$limit] AS facts,
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
