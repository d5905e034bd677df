// Who is this entity, and how much is known of it?
// $uid: STRING, the entity's
// Columns: uid, type, name, aliases (with the names of those it stands for), iso3, mentions, agreements, events, ties, partners
// Bound: one row; the counts are degrees
MATCH (entity:Entity {uid: $uid})
RETURN entity.uid AS uid, entity.type AS type, entity.name AS name, entity.aliases + COLLECT {
    MATCH (entity)<-[:SAME_AS*1..5]-(joined:Entity) RETURN joined.name ORDER BY joined.name LIMIT 20
  } AS aliases, entity.iso3 AS iso3,
  COUNT { (entity)<-[:SAME_AS*0..5]-(:Entity)<-[:MENTIONS]-() } AS mentions,
  COUNT { (entity)-[:PARTY_TO]->() } AS agreements,
  COUNT { (entity)-[:PARTICIPATES_IN]->() } AS events,
  COUNT { (entity)<-[:FROM]-() } + COUNT { (entity)<-[:TO]-() } AS ties,
  COUNT { (entity)-[:COOPERATES_WITH|AFFILIATED_WITH|MEMBER_OF|BASED_IN]-() } AS partners
