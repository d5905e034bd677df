// Stores by what copies of these articles are found.
// $rows: list of maps {uid: string, signature: byte array, bands: list of strings}
// Columns: none
// Bound: one row an article
UNWIND $rows AS row
MATCH (a:Article {uid: row.uid})
SET a.storySignature = row.signature, a.storyBands = row.bands
