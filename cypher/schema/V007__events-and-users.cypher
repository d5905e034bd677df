// Several articles' tellings of one event are shown as one fact, as agreements are since V005.
MATCH (f:Event)
CALL (f) {
  SET f.tellingPending = 'SIDES'
} IN TRANSACTIONS OF 1000 ROWS;

// Told anew are its origins, too, since stories are (below).
MATCH (f:Fact)
CALL (f) {
  SET f.displayPending = true
} IN TRANSACTIONS OF 1000 ROWS;

// Whoever decides is a node of the graph.
CREATE CONSTRAINT user_uid IF NOT EXISTS FOR (n:User) REQUIRE n.uid IS UNIQUE;

// Stories and open proposals are told anew, by narrower rules than before.
MATCH (s:Story)
CALL (s) {
  DETACH DELETE s
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (a:Article)
CALL (a) {
  SET a.storyPending = true
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (p:Proposal {status: 'OPEN'})
CALL (p) {
  DETACH DELETE p
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (e:Entity)
CALL (e) {
  SET e.reviewPending = true
} IN TRANSACTIONS OF 1000 ROWS;
