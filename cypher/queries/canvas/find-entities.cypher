// Which entities are these, and how many relations does each have of each kind?
// $uids: list of strings, the entities
// Columns: uid, type, name, iso3, cooperatesWith, affiliatedWith, memberOf, basedIn, deniedWith (relations of that kind)
// Bound: one row an entity; each count is read from the store's own degree, not by walking
UNWIND $uids AS uid
MATCH (e:Entity {uid: uid})
RETURN e.uid AS uid,
       e.type AS type,
       e.name AS name,
       e.iso3 AS iso3,
       COUNT { (e)-[:COOPERATES_WITH]-() } AS cooperatesWith,
       COUNT { (e)-[:AFFILIATED_WITH]-() } AS affiliatedWith,
       COUNT { (e)-[:MEMBER_OF]-() } AS memberOf,
       COUNT { (e)-[:BASED_IN]-() } AS basedIn,
       COUNT { (e)-[:DENIED_WITH]-() } AS deniedWith
