package io.entente.investigations.internal;

import java.time.ZonedDateTime;
import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/**
 * The investigations.
 */
public interface InvestigationRepository extends Neo4jRepository<InvestigationNode, String> {

	List<InvestigationNode> findByDeletedAtIsNullOrderByChangedAtDescUidAsc(Pageable page);

	List<InvestigationNode> findByDeletedAtIsNullAndNameContainingIgnoreCaseOrDeletedAtIsNullAndDescriptionContainingIgnoreCaseOrderByChangedAtDescUidAsc(
			String name, String description, Pageable page);

	long countByDeletedAtIsNull();

	long countByDeletedAtIsNullAndNameContainingIgnoreCaseOrDeletedAtIsNullAndDescriptionContainingIgnoreCase(
			String name, String description);

	List<InvestigationNode> findByDeletedAtBefore(ZonedDateTime before);

}
