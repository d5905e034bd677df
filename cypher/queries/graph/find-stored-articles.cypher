// Which of these articles are stored as this version of the extractor reads them?
// $uids: list of strings, the articles
// $extractor: string, the extractor's version
// Columns: uid
// Bound: one row an article
UNWIND $uids AS uid
MATCH (a:Article {uid: uid})
WHERE a.extractor = $extractor
RETURN a.uid AS uid
