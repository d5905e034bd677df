// What was read in the article, as far as its text is shown?
// $uid: STRING, the article's
// $textEnd: INTEGER, where the shown text ends
// $limit: INTEGER
// Columns: uid, kind, type, title, edtf, earliest, latest, precision, basis, polarity,
//   modality, confidence, passage (of the first sentence), sentences ([[start, end]])
// Bound: $limit rows
MATCH (:Article {uid: $uid})-[:HAS_PASSAGE]->(passage:Passage)<-[at:EVIDENCED_BY]-(claim:Claim)
WHERE at.end <= $textEnd
WITH claim, passage, at
ORDER BY at.start
WITH claim, collect(passage.uid)[0] AS passage, collect([at.start, at.end]) AS sentences, min(at.start) AS first
ORDER BY first, claim.uid
LIMIT $limit
RETURN claim.uid AS uid, claim.kind AS kind, claim.type AS type, claim.title AS title, claim.edtf AS edtf,
  claim.earliest AS earliest, claim.latest AS latest, claim.precision AS precision, claim.basis AS basis,
  claim.polarity AS polarity, claim.modality AS modality, claim.confidence AS confidence, passage, sentences
ORDER BY first, uid
