// How many of the entity's facts of one kind have a date?
// $uid: STRING, the entity's
// $kind: STRING, AGREEMENT, EVENT or TIE
// Columns: number
// Bound: the entity's own facts, one row
MATCH (:Entity {uid: $uid})-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(fact:Fact)
WHERE fact.kind = $kind AND (fact.earliest IS NOT NULL OR fact.latest IS NOT NULL)
RETURN count(DISTINCT fact) AS number
