// Makes the names of an agreement's terms known, see V002.
UNWIND ['term', 'amount', 'currency', 'amountText'] AS name
CALL db.createProperty(name)
RETURN count(*) AS properties;
