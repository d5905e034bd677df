// Which entities of a type bear one of these names?
// $keys: list of maps {key: string, phrase: string}, the normalised name and the same as a Lucene phrase
// $type: string, the entity type
// Columns: key, uid, type, name, aliases, iso3
// Bound: 50 entities a name
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('entityNameKeys', key.phrase, {limit: 50}) YIELD node AS e
WHERE e.type = $type AND key.key IN e.nameKeys
RETURN key.key AS key, e.uid AS uid, e.type AS type, e.name AS name, e.aliases AS aliases, e.iso3 AS iso3
ORDER BY key, uid
