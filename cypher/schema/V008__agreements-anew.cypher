// Which agreements are one is decided by more than their dates now: all are compared anew.
MATCH (f:Fact)
WHERE f.kind = 'AGREEMENT' AND f.tellings IS NULL
CALL (f) {
  SET f.tellingPending = 'SIDES'
} IN TRANSACTIONS OF 1000 ROWS;
