package io.entente.investigations.internal;

import java.time.ZonedDateTime;
import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/**
 * The investigations.
 */
public interface InvestigationRepository extends Neo4jRepository<InvestigationNode, String> {

	List<InvestigationNode> findByDeletedAtIsNullOrderByChangedAtDesc(Pageable page);

	List<InvestigationNode> findByDeletedAtIsNullAndNameContainingIgnoreCaseOrDeletedAtIsNullAndDescriptionContainingIgnoreCaseOrderByChangedAtDesc(
			String name, String description, Pageable page);

	long countByDeletedAtIsNull();

	List<InvestigationNode> findByDeletedAtBefore(ZonedDateTime before);

}
