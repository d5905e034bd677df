// Who publishes the articles that name an entity?
// $uid: STRING, the entity's
// $scan: INTEGER, the most passages that are looked at
// $limit: INTEGER, the most publishers
// Columns: articles, origins (independent texts), publishers (list of maps: uid, name, articles, origins; most articles
//   first), total (how many publishers there are), cut (whether there are more passages)
// Bound: one row from $scan passages
MATCH (entity:Entity {uid: $uid})
CALL (entity) {
  MATCH (entity)<-[:SAME_AS*0..5]-(:Entity)<-[:MENTIONS]-(passage:Passage)
  WITH passage LIMIT $scan
  RETURN count(passage) AS seen, collect(DISTINCT passage) AS passages
}
CALL (passages) {
  UNWIND passages AS passage
  MATCH (passage)<-[:HAS_PASSAGE]-(article:Article)
  WITH DISTINCT article
  OPTIONAL MATCH (article)-[:IN_STORY]->(story:Story)
  OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
  WITH publisher, count(DISTINCT article) AS articles, collect(DISTINCT coalesce(story.uid, article.uid)) AS stories
  ORDER BY articles DESC, publisher.name
  RETURN collect({uid: publisher.uid, name: publisher.name, articles: articles, origins: size(stories)}) AS publishers,
    sum(articles) AS articles, count(publisher) AS total
}
CALL (passages) {
  UNWIND passages AS passage
  MATCH (passage)<-[:HAS_PASSAGE]-(article:Article)
  WITH DISTINCT article
  OPTIONAL MATCH (article)-[:IN_STORY]->(story:Story)
  RETURN count(DISTINCT coalesce(story.uid, article.uid)) AS origins
}
RETURN articles, origins, publishers[..$limit] AS publishers, total, seen >= $scan AS cut
