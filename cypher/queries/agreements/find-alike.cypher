// Which other agreements have words of a title in common?
// $uid: STRING, the agreement's; $words: STRING, the words, letters and blanks only; $limit: INTEGER
// Columns: as find-related
// Bound: $limit rows of the index, the best first
MATCH (f:Fact {uid: $uid})
CALL db.index.fulltext.queryNodes('factTitles', $words, {limit: $limit * 4}) YIELD node AS other, score
WHERE other:Agreement AND other <> f AND other.retired IS NULL AND NOT other:Telling
RETURN other.uid AS uid, other.title AS title, other.type AS type, other.status AS status, other.edtf AS edtf,
  other.earliest AS earliest, other.latest AS latest, other.precision AS precision, other.basis AS basis,
  other.polarity AS polarity, other.modality AS modality,
  COUNT { (f)<-[:PARTY_TO]-(:Entity)-[:PARTY_TO]->(other) } AS shared, null AS relation
ORDER BY score DESC, uid
LIMIT $limit
