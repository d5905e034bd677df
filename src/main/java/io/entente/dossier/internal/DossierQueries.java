package io.entente.dossier.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.dossier.EntityProfile;
import io.entente.dossier.FactRow;
import io.entente.dossier.Partner;
import io.entente.graph.CypherCatalog;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks the graph about one entity.
 */
@Component
public class DossierQueries {

	private final Neo4jClient client;

	private final CypherCatalog cypher;

	DossierQueries(Neo4jClient client, CypherCatalog cypher) {
		this.client = client;
		this.cypher = cypher;
	}

	/** The head of a dossier. */
	public Optional<EntityProfile> findProfile(EntityUid entity) {
		return this.client.query(this.cypher.text(DossierCypher.FIND_PROFILE))
			.bindAll(Map.of("uid", entity.value()))
			.fetchAs(EntityProfile.class)
			.mappedBy((types, row) -> DossierRows.profile(row))
			.one();
	}

	/** The entity that stands for another one. */
	public Optional<EntityUid> findCanonical(EntityUid entity) {
		return this.client.query(this.cypher.text(DossierCypher.FIND_CANONICAL))
			.bindAll(Map.of("uid", entity.value()))
			.fetchAs(EntityUid.class)
			.mappedBy((types, row) -> new EntityUid(row.get("uid").asString()))
			.one();
	}

	/** A page of facts of one kind. */
	public List<FactRow> findFacts(EntityUid entity, ClaimKind kind, boolean newestFirst, int skip, int limit) {
		DossierCypher name = newestFirst ? DossierCypher.FIND_NEWEST_FACTS : DossierCypher.FIND_OLDEST_FACTS;
		return this.client.query(this.cypher.text(name))
			.bindAll(Map.of("uid", entity.value(), "kind", kind.name(), "skip", skip, "limit", limit, "others",
					FactRow.OTHERS))
			.fetchAs(FactRow.class)
			.mappedBy((types, row) -> DossierRows.fact(row, entity))
			.all()
			.stream()
			.toList();
	}

	/** One fact of an entity. */
	public Optional<FactRow> findFact(EntityUid entity, FactUid fact) {
		return this.client.query(this.cypher.text(DossierCypher.FIND_FACT))
			.bindAll(Map.of("uid", entity.value(), "fact", fact.value(), "others", FactRow.OTHERS))
			.fetchAs(FactRow.class)
			.mappedBy((types, row) -> DossierRows.fact(row, entity))
			.one();
	}

	/** The named facts, in their order, as they stand in the dossier of some entities. */
	public List<FactRow> findListedFacts(List<FactUid> facts, List<EntityUid> of) {
		return this.client.query(this.cypher.text(DossierCypher.FIND_LISTED_FACTS))
			.bindAll(Map.of("facts", facts.stream().map(FactUid::value).toList(), "of",
					of.stream().map(EntityUid::value).toList(), "others", FactRow.OTHERS))
			.fetchAs(FactRow.class)
			.mappedBy((types, row) -> DossierRows.fact(row, of.getFirst()))
			.all()
			.stream()
			.toList();
	}

	/** How many facts of one kind have a date. */
	public long countDated(EntityUid entity, ClaimKind kind) {
		return this.client.query(this.cypher.text(DossierCypher.COUNT_DATED))
			.bindAll(Map.of("uid", entity.value(), "kind", kind.name()))
			.fetchAs(Long.class)
			.mappedBy((types, row) -> row.get("number").asLong())
			.one()
			.orElse(0L);
	}

	/** Who an entity has to do with. */
	public List<Partner> findPartners(EntityUid entity, Partner.@Nullable Relation relation, int limit) {
		return this.client.query(this.cypher.text(DossierCypher.FIND_PARTNERS))
			.bind(entity.value())
			.to("uid")
			.bind((relation != null) ? relation.name() : null)
			.to("relation")
			.bind(limit)
			.to("limit")
			.fetchAs(Partner.class)
			.mappedBy((types, row) -> DossierRows.partner(row))
			.all()
			.stream()
			.toList();
	}

}
