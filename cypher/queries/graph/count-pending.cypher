// How much of what is derived waits to be brought up to date?
// Columns: facts (without their display edges), articles (without their story)
// Bound: one row; counts in two indexes
RETURN COUNT { (:Fact {displayPending: true}) } AS facts,
       COUNT { (:Article {storyPending: true}) } AS articles
