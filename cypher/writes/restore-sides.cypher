// Stores between whom facts are that were brought back, so that they are compared with what articles tell later.
// They aren't compared among themselves: where they came from, that was done with all of the articles' text.
// $rows: list of maps {uid: string, sides: string}
// Columns: none
// Bound: one row a fact
UNWIND $rows AS row
MATCH (f:Fact {uid: row.uid})
SET f.sides = row.sides
