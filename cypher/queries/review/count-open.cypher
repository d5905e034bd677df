// How many proposals wait for a person?
// Columns: number
// Bound: one row, counted in an index
RETURN COUNT { (:Proposal {status: 'OPEN'}) } AS number
