// Identifiers are unique: what makes an import repeatable and safe with several writers.
CREATE CONSTRAINT article_uid IF NOT EXISTS FOR (n:Article) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT passage_uid IF NOT EXISTS FOR (n:Passage) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT publisher_uid IF NOT EXISTS FOR (n:Publisher) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT story_uid IF NOT EXISTS FOR (n:Story) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT entity_uid IF NOT EXISTS FOR (n:Entity) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT claim_uid IF NOT EXISTS FOR (n:Claim) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT fact_uid IF NOT EXISTS FOR (n:Fact) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT run_uid IF NOT EXISTS FOR (n:Run) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE;

CREATE INDEX fact_earliest IF NOT EXISTS FOR (n:Fact) ON (n.earliest);
CREATE INDEX fact_latest IF NOT EXISTS FOR (n:Fact) ON (n.latest);
CREATE INDEX fact_display_pending IF NOT EXISTS FOR (n:Fact) ON (n.displayPending);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedEarliest);
CREATE INDEX article_retrieved IF NOT EXISTS FOR (n:Article) ON (n.retrievedAt);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_iso3 IF NOT EXISTS FOR (n:Entity) ON (n.iso3);
CREATE INDEX run_started IF NOT EXISTS FOR (n:Run) ON (n.startedAt);

// What people search.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX factTitles IF NOT EXISTS FOR (n:Fact) ON EACH [n.title];
CREATE FULLTEXT INDEX passageTexts IF NOT EXISTS FOR (n:Passage) ON EACH [n.text];
CREATE FULLTEXT INDEX articleTitles IF NOT EXISTS FOR (n:Article) ON EACH [n.title];

// What resolution asks: a range index holds a list as one value and can't find an element of it,
// a full-text index that keeps each element whole can.
CREATE FULLTEXT INDEX entityNameKeys IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
