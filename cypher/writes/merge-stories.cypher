// Stores the stories that articles of the same words share.
// $uids: list of strings, each once, sorted
// Columns: none
// Bound: one row a story
UNWIND $uids AS uid
MERGE (:Story {uid: uid})
