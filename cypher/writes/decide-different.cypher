// Notes that a person declares the entities of a proposal two; they aren't proposed again.
// $proposal: string
// $decision: string, the decision's uid
// $user: string, the user's uid
// $name: string, what the user is called
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
MERGE (u:User {uid: $user})
ON CREATE SET u.name = $name
CREATE (u)-[:MADE]->(d)
