// How much is in the graph?
// Columns: articles, countries, organizations, people, agreements, events
// Bound: one row, all from the count store
RETURN COUNT { (:Article) } AS articles, COUNT { (:Country) } AS countries,
  COUNT { (:Organization) } AS organizations, COUNT { (:Person) } AS people,
  COUNT { (:Agreement) } AS agreements, COUNT { (:Event) } AS events
