// Every fact tells how it is reported, so that any view can filter, sort and count by it without walking
// to the articles: the independent origins that say so and those that deny it, the articles, their
// publishers and the days of the first and the last report.
UNWIND ['origins', 'denials', 'articles', 'publishers', 'firstReported', 'lastReported'] AS name
CALL db.createProperty(name)
RETURN count(*) AS properties;

MATCH (f:Fact)
CALL (f) {
  SET f.displayPending = true
} IN TRANSACTIONS OF 1000 ROWS;
