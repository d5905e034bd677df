// What people save of what they look at. It names entities, facts and claims by their uids alone and hangs on none of
// them, so that nothing of it goes when they are derived anew.
CREATE CONSTRAINT investigation_uid IF NOT EXISTS FOR (n:Investigation) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT investigation_version_uid IF NOT EXISTS FOR (n:InvestigationVersion) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT investigation_snapshot_uid IF NOT EXISTS FOR (n:InvestigationSnapshot) REQUIRE n.uid IS UNIQUE;
CREATE INDEX investigation_changed IF NOT EXISTS FOR (n:Investigation) ON (n.changedAt);
CREATE INDEX investigation_version_of IF NOT EXISTS FOR (n:InvestigationVersion) ON (n.investigation, n.number);
CREATE INDEX investigation_snapshot_of IF NOT EXISTS FOR (n:InvestigationSnapshot) ON (n.investigation);

CALL db.createLabel('Investigation');
CALL db.createLabel('InvestigationVersion');
CALL db.createLabel('InvestigationSnapshot');
UNWIND ['description', 'author', 'content', 'changedAt', 'createdAt', 'deletedAt', 'snapshot', 'investigation', 'number', 'reason',
        'data', 'takenAt'] AS name
CALL db.createProperty(name)
RETURN count(*) AS properties;
