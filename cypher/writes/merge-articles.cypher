// Which of these articles are new, and which extractor read the known ones?
// Taking the article's unique key first lets no second writer at the same article.
// $uids: list of strings, sorted
// Columns: uid, extractor (null if the article is new)
// Bound: one row an article
UNWIND $uids AS uid
MERGE (a:Article {uid: uid})
ON CREATE SET a.storyPending = true
RETURN a.uid AS uid, a.extractor AS extractor
