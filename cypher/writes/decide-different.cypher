// Notes that a person declares the entities of a proposal two; they aren't proposed again.
// $proposal: string
// $decision: string, the decision's uid
// $at: date and time
// Columns: none
// Bound: one proposal
MATCH (p:Proposal {uid: $proposal, status: 'OPEN'})
MATCH (p)-[:CONCERNS]->(e:Entity)
WITH p, collect(e) AS both
CREATE (d:Decision {uid: $decision, kind: 'DIFFERENT', slot: 'identity', reason: p.reason, at: $at,
                    entities: [each IN both | each.uid]})
CREATE (d)-[:ON]->(p)
FOREACH (each IN both | CREATE (d)-[:ON]->(each))
SET p.status = 'DIFFERENT'
