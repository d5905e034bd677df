// Makes the names of the whole model known to the database, so that a statement about something that
// no article has told yet is no reason for a warning, while a misspelt name is.
UNWIND ['Article', 'Passage', 'Publisher', 'Story', 'Entity', 'Person', 'Organization', 'Country', 'Place',
        'Claim', 'Fact', 'Agreement', 'Event', 'Tie', 'Run', 'Decision', 'User', 'Investigation'] AS name
CALL db.createLabel(name)
RETURN count(*) AS labels;

UNWIND ['PUBLISHED_BY', 'HAS_PASSAGE', 'IN_STORY', 'MENTIONS', 'EVIDENCED_BY', 'ARGUMENT', 'ATTRIBUTED_TO',
        'PRODUCED_BY', 'SUPPORTS', 'DISPUTES', 'PARTY_TO', 'PARTICIPATES_IN', 'FROM', 'TO', 'STAGE_OF', 'AMENDS',
        'IMPLEMENTS', 'SUPERSEDES', 'LOCATED_IN', 'COOPERATES_WITH', 'AFFILIATED_WITH', 'MEMBER_OF', 'BASED_IN',
        'MADE', 'ON'] AS name
CALL db.createRelationshipType(name)
RETURN count(*) AS types;

UNWIND ['uid', 'id', 'origin', 'url', 'title', 'publishedEdtf', 'publishedEarliest', 'publishedLatest',
        'publishedBasis', 'publishedEvidence', 'language', 'text', 'contentHash', 'retrievedAt', 'extractor',
        'publisher', 'readable', 'metadata', 'ordinal', 'start', 'end', 'kind', 'name', 'surface', 'score', 'method',
        'linkMethod', 'linkScore', 'type', 'aliases', 'nameKeys', 'iso3', 'fingerprint', 'polarity', 'modality',
        'confidence', 'dateText', 'edtf', 'earliest', 'latest', 'precision', 'basis', 'status', 'sectors', 'rule',
        'recordedAt', 'supersededAt', 'formerFact', 'role', 'displayPending', 'retired', 'weight', 'factCount', 'first', 'last',
        'planned', 'startedAt', 'endedAt', 'articlesWritten', 'articlesUnchanged', 'articlesSkipped', 'failures',
        'nodesWritten', 'relationshipsWritten', 'label', 'version', 'error', 'checksum', 'appliedAt'] AS name
CALL db.createProperty(name)
RETURN count(*) AS properties;
