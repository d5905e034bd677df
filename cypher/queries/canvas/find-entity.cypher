// Which entity is this, and how many relations does it have of each kind?
// $uid: string, the entity
// Columns: uid, type, name, cooperatesWith, affiliatedWith, memberOf, basedIn (relations of that kind)
// Bound: one row; each count is read from the store's own degree, not by walking
MATCH (e:Entity {uid: $uid})
RETURN e.uid AS uid,
       e.type AS type,
       e.name AS name,
       COUNT { (e)-[:COOPERATES_WITH]-() } AS cooperatesWith,
       COUNT { (e)-[:AFFILIATED_WITH]-() } AS affiliatedWith,
       COUNT { (e)-[:MEMBER_OF]-() } AS memberOf,
       COUNT { (e)-[:BASED_IN]-() } AS basedIn
