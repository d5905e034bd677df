package io.entente.dossier;

import java.util.List;
import java.util.Optional;

import io.entente.dossier.internal.DossierQueries;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Tells what is known of one entity, page by page.
 */
@Service
public class DossierService {

	/** The most facts one can ask for at once. */
	public static final int MAX_PAGE = 200;

	/** The most partners shown of one entity. */
	public static final int MAX_PARTNERS = 100;

	private final DossierQueries queries;

	DossierService(DossierQueries queries) {
		this.queries = queries;
	}

	/** The head of an entity's dossier; nothing if there is no such entity. */
	public Optional<EntityProfile> findProfile(EntityUid entity) {
		return this.queries.findProfile(entity);
	}

	/**
	 * The entity under which another one is shown since a person declared the two one;
	 * nothing if it stands for itself.
	 */
	public Optional<EntityUid> findCanonical(EntityUid entity) {
		return this.queries.findCanonical(entity);
	}

	/**
	 * An entity's facts of one kind: the dated first, latest or earliest first, then
	 * those whose date isn't known.
	 * @param entity whose facts
	 * @param kind of which kind
	 * @param newestFirst whether the latest come first
	 * @param skip how many to leave out
	 * @param limit how many to give, {@link #MAX_PAGE} at most
	 */
	public List<FactRow> findFacts(EntityUid entity, ClaimKind kind, boolean newestFirst, int skip, int limit) {
		return this.queries.findFacts(entity, kind, newestFirst, Math.max(0, skip), Math.clamp(limit, 0, MAX_PAGE));
	}

	/**
	 * Some facts, in their order, as they stand in the dossier of some entities.
	 * @param facts the facts, the first {@link #MAX_PAGE} of them are given
	 * @param of whose dossier it is; they are left out of those who take part besides
	 */
	public List<FactRow> findFacts(List<FactUid> facts, List<EntityUid> of) {
		return facts.isEmpty() ? List.of()
				: this.queries.findListedFacts(facts.subList(0, Math.min(MAX_PAGE, facts.size())), of);
	}

	/** How many of an entity's facts of one kind have a date. */
	public long countDated(EntityUid entity, ClaimKind kind) {
		return this.queries.countDated(entity, kind);
	}

	/** One fact in an entity's dossier; nothing if the entity takes no part in it. */
	public Optional<FactRow> findFact(EntityUid entity, FactUid fact) {
		return this.queries.findFact(entity, fact);
	}

	/**
	 * Who an entity has to do with, most facts first, {@link #MAX_PARTNERS} at most.
	 * @param entity whose partners
	 * @param relation the only relation wanted, null for any
	 */
	public List<Partner> findPartners(EntityUid entity, Partner.@Nullable Relation relation) {
		return this.queries.findPartners(entity, relation, MAX_PARTNERS);
	}

}
