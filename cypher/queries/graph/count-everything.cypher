// How much is there of each kind?
// Columns: countries, organizations, persons, places, agreements, events, ties, articles, claims
// Bound: one row; every count is kept by the database and costs no scan
RETURN COUNT { (:Country) } AS countries,
       COUNT { (:Organization) } AS organizations,
       COUNT { (:Person) } AS persons,
       COUNT { (:Place) } AS places,
       COUNT { (:Agreement) } AS agreements,
       COUNT { (:Event) } AS events,
       COUNT { (:Tie) } AS ties,
       COUNT { (:Article) } AS articles,
       COUNT { (:Claim) } AS claims
