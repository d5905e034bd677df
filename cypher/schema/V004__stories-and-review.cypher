// Copies of one text are found by what their signatures share, one story for all of them. Each band is
// a term of a full-text index: a band that thousands share weighs little in the ranking and is no hub.
CREATE FULLTEXT INDEX articleBands IF NOT EXISTS FOR (n:Article) ON EACH [n.storyBands]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE INDEX article_story_pending IF NOT EXISTS FOR (n:Article) ON (n.storyPending);

// Two entities that may be one, for a person to decide; what was decided outlives every rebuild.
CREATE CONSTRAINT proposal_uid IF NOT EXISTS FOR (n:Proposal) REQUIRE n.uid IS UNIQUE;
CREATE INDEX proposal_status IF NOT EXISTS FOR (n:Proposal) ON (n.status, n.score);
CREATE CONSTRAINT decision_uid IF NOT EXISTS FOR (n:Decision) REQUIRE n.uid IS UNIQUE;
CREATE INDEX entity_review_pending IF NOT EXISTS FOR (n:Entity) ON (n.reviewPending);
CREATE FULLTEXT INDEX entityBlocks IF NOT EXISTS FOR (n:Entity) ON EACH [n.blockKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// Names are looked up by their blocks now.
DROP INDEX entityNameKeys IF EXISTS;

// Stories of exact copies only, as they were kept before, are told anew.
MATCH (s:Story)
CALL (s) {
  DETACH DELETE s
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (a:Article)
CALL (a) {
  SET a.storyPending = true
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (e:Entity)
CALL (e) {
  SET e.reviewPending = true
} IN TRANSACTIONS OF 1000 ROWS;

CALL db.createLabel('Proposal');
UNWIND ['CONCERNS', 'SAME_AS'] AS name
CALL db.createRelationshipType(name)
RETURN count(*) AS types;
UNWIND ['storyPending', 'storyBands', 'storySignature', 'first', 'reviewPending', 'blockKeys', 'reason', 'slot', 'value',
        'at', 'undoneAt', 'score', 'status', 'entities', 'movedFrom', 'decidedAt'] AS name
CALL db.createProperty(name)
RETURN count(*) AS properties;
