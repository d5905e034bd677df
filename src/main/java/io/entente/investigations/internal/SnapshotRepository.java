package io.entente.investigations.internal;

import java.util.List;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/**
 * What was known of investigations' facts.
 */
public interface SnapshotRepository extends Neo4jRepository<SnapshotNode, String> {

	List<SnapshotNode> findByInvestigation(String investigation);

}
