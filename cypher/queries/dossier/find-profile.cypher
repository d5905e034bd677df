// Who is this entity, and how much is known of it?
// $uid: STRING, the entity's
// Columns: uid, type, name, aliases, iso3, mentions, agreements, events, ties, partners
// Bound: one row; the counts are degrees
MATCH (entity:Entity {uid: $uid})
RETURN entity.uid AS uid, entity.type AS type, entity.name AS name, entity.aliases AS aliases, entity.iso3 AS iso3,
  COUNT { (entity)<-[:MENTIONS]-() } AS mentions,
  COUNT { (entity)-[:PARTY_TO]->() } AS agreements,
  COUNT { (entity)-[:PARTICIPATES_IN]->() } AS events,
  COUNT { (entity)<-[:FROM]-() } + COUNT { (entity)<-[:TO]-() } AS ties,
  COUNT { (entity)-[:COOPERATES_WITH|AFFILIATED_WITH|MEMBER_OF|BASED_IN]-() } AS partners
