package io.entente.graph.internal;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/**
 * The runs.
 */
public interface RunRepository extends Neo4jRepository<RunNode, String> {

	List<RunNode> findAllByOrderByStartedAtDesc(Limit limit);

}
