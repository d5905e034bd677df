// Notes that a person declares the entities of a proposal one, and which of them stands for both.
// $proposal: string
// $canonical: string, the entity that stands for both
// $decision: string, the decision's uid
// $user: string, the user's uid
// $name: string, what the user is called
// $at: date and time
// Columns: none
// Bound: one proposal
MATCH (p:Proposal {uid: $proposal, status: 'OPEN'})
MATCH (c:Entity {uid: $canonical})
MATCH (p)-[:CONCERNS]->(named:Entity)
OPTIONAL MATCH (named)-[:SAME_AS*1..5]->(root:Entity)
WHERE NOT EXISTS { (root)-[:SAME_AS]->() }
WITH p, c, coalesce(root, named) AS e
WITH p, c, collect(DISTINCT e) AS both
WHERE size(both) = 2 AND c IN both
WITH p, c, [each IN both WHERE each <> c][0] AS joined
CREATE (d:Decision {uid: $decision, kind: 'SAME', slot: 'identity', value: c.uid, reason: p.reason, at: $at,
                    entities: [c.uid, joined.uid]})
CREATE (d)-[:ON]->(c)
CREATE (d)-[:ON]->(joined)
CREATE (d)-[:ON]->(p)
CREATE (joined)-[:SAME_AS]->(c)
SET p.status = 'SAME'
MERGE (u:User {uid: $user})
ON CREATE SET u.name = $name
CREATE (u)-[:MADE]->(d)
