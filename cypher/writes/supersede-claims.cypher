// Puts the claims of articles that are read anew out of force: they keep their evidence and the name of
// the fact they stood behind, but stand behind it no more. A fact that only denials are left of is denied;
// one that nothing is left of is marked and goes when the display edges are drawn, unless it is told again.
// $uids: list of strings, the articles
// $at: date and time
// Columns: none
// Bound: the claims of one batch of articles
UNWIND $uids AS uid
MATCH (:Article {uid: uid})-[:HAS_PASSAGE]->(:Passage)<-[:EVIDENCED_BY]-(c:Claim)
WHERE c.supersededAt IS NULL
WITH DISTINCT c
SET c.supersededAt = $at
WITH c
MATCH (c)-[s:SUPPORTS|DISPUTES]->(f:Fact)
SET c.formerFact = CASE WHEN f.tellings IS NULL THEN f.uid ELSE c.formerFact END,
    f.tellingPending = CASE WHEN f.kind <> 'TIE' AND f.tellings IS NULL THEN 'SIDES' END
DELETE s
WITH DISTINCT f, EXISTS { (f)<-[:SUPPORTS]-(:Claim) } AS supported, EXISTS { (f)<-[:DISPUTES]-(:Claim) } AS disputed
WHERE NOT supported AND (NOT disputed OR f.polarity = 'AFFIRMED')
SET f.displayPending = true,
    f.retired = CASE WHEN disputed THEN f.retired ELSE true END,
    f.polarity = CASE WHEN disputed THEN 'DENIED' ELSE f.polarity END
