// Counts how facts are reported. A denied fact's origins are those that deny it.
// $uids: list of strings, the facts
// Columns: none
// Bound: the claims of the facts of one batch
UNWIND $uids AS uid
MATCH (f:Fact {uid: uid})
CALL (f) {
  MATCH (f)<-[told:SUPPORTS|DISPUTES]-(:Claim)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(a:Article)
  OPTIONAL MATCH (a)-[:IN_STORY]->(s:Story)
  OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
  WITH a, p, coalesce(s.uid, a.uid) AS origin, type(told) = 'DISPUTES' AS denies
  RETURN count(DISTINCT CASE WHEN NOT denies THEN origin END) AS affirming,
         count(DISTINCT CASE WHEN denies THEN origin END) AS denying,
         count(DISTINCT a) AS articles,
         collect(DISTINCT p.uid) AS publishers,
         min(coalesce(a.publishedEarliest, a.publishedLatest)) AS first,
         max(coalesce(a.publishedLatest, a.publishedEarliest)) AS last
}
WITH f, CASE WHEN affirming > 0 THEN affirming ELSE denying END AS origins,
     CASE WHEN affirming > 0 THEN denying ELSE 0 END AS denials, articles, publishers, first, last
SET f.origins = origins, f.denials = denials, f.articles = articles, f.publishers = publishers,
    f.firstReported = first, f.lastReported = last
