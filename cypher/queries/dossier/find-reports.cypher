// When were some facts reported first and last?
// $facts: LIST<STRING>, the facts' uids
// Columns: uid, first, last (dates or null)
// Bound: one row a fact
UNWIND $facts AS uid
MATCH (fact:Fact {uid: uid})
RETURN uid, fact.firstReported AS first, fact.lastReported AS last
