// Which extractor does the run use?
// $run: string
// Columns: extractor
// Bound: one row
MATCH (r:Run {uid: $run})
RETURN r.extractor AS extractor
