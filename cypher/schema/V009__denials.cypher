// What is denied between two entities is an edge of its own, apart from what is affirmed.
CALL db.createRelationshipType('DENIED_WITH');

MATCH (f:Fact {polarity: 'DENIED'})
CALL (f) {
  SET f.displayPending = true
} IN TRANSACTIONS OF 1000 ROWS;
