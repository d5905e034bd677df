// Several articles' tellings of one agreement are shown as one fact. Facts wait for it in the graph itself,
// and are found by their sides.
CREATE INDEX fact_telling_pending IF NOT EXISTS FOR (n:Fact) ON (n.tellingPending);
CREATE INDEX fact_sides IF NOT EXISTS FOR (n:Fact) ON (n.sides);

CALL db.createLabel('Telling');
UNWIND ['TOLD_AS', 'TOLD_PARTY'] AS name
CALL db.createRelationshipType(name)
RETURN count(*) AS types;
UNWIND ['tellingPending', 'sides', 'tellings'] AS name
CALL db.createProperty(name)
RETURN count(*) AS properties;

MATCH (f:Agreement)
CALL (f) {
  SET f.tellingPending = 'SIDES'
} IN TRANSACTIONS OF 1000 ROWS;
