// Stop the transaction of one query of the query page.
// $query: STRING, the id that the query was given
// Columns: message, what the server says of it
// Bound: one row; none where it isn't running
SHOW TRANSACTIONS YIELD transactionId AS running, metaData
WHERE metaData.ententeQuery = $query
TERMINATE TRANSACTIONS running YIELD transactionId, message
RETURN message
