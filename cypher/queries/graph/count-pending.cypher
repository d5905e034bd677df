// How much of what is derived waits to be brought up to date?
// Columns: facts (without their display edges), articles (without their story), entities (not
// compared with others), tellings (agreements and events not compared with others)
// Bound: one row; counts in four indexes
RETURN COUNT { (:Fact {displayPending: true}) } AS facts,
       COUNT { (:Article {storyPending: true}) } AS articles,
       COUNT { (:Entity {reviewPending: true}) } AS entities,
       COUNT { MATCH (f:Fact) WHERE f.tellingPending IS NOT NULL RETURN f } AS tellings
