// Which properties do things have?
// Columns: name, a label or a relationship type; properties, their names
// Bound: a row for each label and type; 50 nodes of each label are looked at, 20 relationships of each type
CALL db.labels() YIELD label
CALL (label) {
  MATCH (n:$(label))
  WITH n LIMIT 50
  UNWIND keys(n) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN label AS name, properties
UNION ALL
CALL db.relationshipTypes() YIELD relationshipType
CALL (relationshipType) {
  MATCH ()-[r:$(relationshipType)]->()
  WITH r LIMIT 20
  UNWIND keys(r) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN relationshipType AS name, properties
