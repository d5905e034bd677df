// Which pairs of entities may be one, the likeliest first? Entities that were joined to another one are
// shown as that one.
// $limit: INTEGER
// $examples: INTEGER, the most sentences shown of an entity
// Columns: uid, score, reason, sides [{uid, type, name, aliases, iso3, mentions, bodies, examples [{article,
// title, passage, text, start, end}]}]
// Bound: $limit rows, each with 2 entities, 4 bodies and $examples sentences of each
MATCH (p:Proposal {status: 'OPEN'})
WITH p
ORDER BY p.score DESC, p.uid
LIMIT $limit
MATCH (p)-[:CONCERNS]->(named:Entity)
OPTIONAL MATCH (named)-[:SAME_AS*1..5]->(root:Entity)
WHERE NOT EXISTS { (root)-[:SAME_AS]->() }
WITH p, coalesce(root, named) AS e
WITH DISTINCT p, e, COUNT { (e)<-[:MENTIONS]-() } AS mentions
ORDER BY mentions DESC, e.uid
WITH p, collect({
  uid: e.uid, type: e.type, name: e.name, aliases: e.aliases, iso3: e.iso3, mentions: mentions,
  bodies: COLLECT {
    MATCH (e)-[:AFFILIATED_WITH|MEMBER_OF|BASED_IN]->(body:Entity)
    RETURN body.name ORDER BY body.name LIMIT 4
  },
  examples: COLLECT {
    MATCH (e)<-[m:MENTIONS]-(passage:Passage)
    WITH passage, m LIMIT 100
    WITH passage, m
    WHERE m.kind <> 'PRONOUN'
    WITH passage, m
    ORDER BY CASE m.kind WHEN 'NAME' THEN 0 ELSE 1 END, passage.uid, m.start
    LIMIT $examples
    MATCH (passage)<-[:HAS_PASSAGE]-(a:Article)
    RETURN {article: a.uid, title: a.title, passage: passage.uid, text: passage.text, start: m.start - passage.start,
      end: m.end - passage.start}
  }
}) AS sides
RETURN p.uid AS uid, p.score AS score, p.reason AS reason, sides
ORDER BY score DESC, uid
