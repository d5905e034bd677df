// When was the newest article of the graph published?
// $today: DATE, the latest day that counts
// Columns: day
// Bound: one row, from the index
MATCH (a:Article)
WHERE a.publishedEarliest <= $today
RETURN a.publishedEarliest AS day
ORDER BY day DESC
LIMIT 1
