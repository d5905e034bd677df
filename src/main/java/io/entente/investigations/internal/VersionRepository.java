package io.entente.investigations.internal;

import java.util.List;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/**
 * The versions of investigations.
 */
public interface VersionRepository extends Neo4jRepository<VersionNode, String> {

	List<VersionNode> findByInvestigationOrderByNumberDesc(String investigation);

}
