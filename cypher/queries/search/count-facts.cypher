// How many agreements and events have the typed words in their title?
// $query: STRING, a Lucene query over titles
// $candidates: INTEGER, how many of the index's best are counted
// Columns: kind, number
// Bound: $candidates nodes, at most two rows
CALL db.index.fulltext.queryNodes('factTitles', $query, {limit: $candidates}) YIELD node AS fact
WHERE fact.kind IN ['AGREEMENT', 'EVENT'] AND NOT fact:Telling
RETURN fact.kind AS kind, count(*) AS number
