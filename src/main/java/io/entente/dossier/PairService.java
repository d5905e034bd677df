package io.entente.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.dossier.PairDossier.Contradicted;
import io.entente.dossier.internal.OverviewQueries;
import io.entente.evidence.EvidenceService;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFacts;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;

import org.springframework.stereotype.Service;

/**
 * Tells what two entities have to do with one another.
 */
@Service
public class PairService {

	private static final int AGREEMENTS = 100;

	/** The most facts whose sentences are compared with one another. */
	private static final int COMPARED = 20;

	private final DossierService dossiers;

	private final OverviewService overviews;

	private final SelectionService selections;

	private final OverviewQueries queries;

	private final EvidenceService evidence;

	PairService(DossierService dossiers, OverviewService overviews, SelectionService selections,
			OverviewQueries queries, EvidenceService evidence) {
		this.dossiers = dossiers;
		this.overviews = overviews;
		this.selections = selections;
		this.queries = queries;
		this.evidence = evidence;
	}

	/**
	 * What two entities have to do with one another.
	 * @param filters which of their facts count
	 * @return nothing if one of them isn't in the graph, or both are one
	 */
	public Optional<PairDossier> findPair(EntityUid one, EntityUid other, Selection filters) {
		Optional<EntityProfile> first = this.dossiers.findProfile(one);
		Optional<EntityProfile> second = this.dossiers.findProfile(other);
		if (one.equals(other) || first.isEmpty() || second.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(pair(first.get().entity(), second.get().entity(), filters));
	}

	private PairDossier pair(Entity first, Entity second, Selection filters) {
		SelectedFacts selected = this.selections
			.findFacts(OverviewService.of(filters, List.of(first.uid(), second.uid())), OverviewService.MAX_FACTS);
		List<SelectedFact> facts = selected.facts();
		FactDigest digest = FactDigest.of(selected);
		Set<EntityUid> both = Set.of(first.uid(), second.uid());
		Map<FactUid, ToldFact> contacts = this.overviews
			.told(Stream.of(Optional.ofNullable(digest.first()), Optional.ofNullable(digest.last()))
				.flatMap(Optional::stream)
				.distinct()
				.toList())
			.stream()
			.collect(Collectors.toMap((told) -> told.fact().uid(), (told) -> told));
		SelectedFacts between = this.selections.findFactsBetween(first.uid(), second.uid(), filters.withoutTies(),
				OverviewService.MAX_FACTS);
		return new PairDossier(first, second, digest, RealityCount.of(between.facts()),
				OverviewService.agreements(facts, AGREEMENTS),
				this.overviews.withPosts(this.overviews.around(facts, both, EntityType.PERSON)),
				this.overviews.around(facts, both, EntityType.ORGANIZATION),
				(digest.first() != null) ? contacts.get(digest.first().uid()) : null,
				(digest.last() != null) ? contacts.get(digest.last().uid()) : null, contradicted(facts));
	}

	/** Those told by most articles are looked into first. */
	private List<Contradicted> contradicted(List<SelectedFact> facts) {
		Map<FactUid, SelectedFact> byUid = facts.stream()
			.sorted(Comparator.comparingLong(SelectedFact::articles).reversed())
			.limit(OverviewService.MAX_SLICE)
			.collect(Collectors.toMap(SelectedFact::uid, (fact) -> fact));
		return this.queries.findToldDifferently(List.copyOf(byUid.keySet()), COMPARED)
			.stream()
			.flatMap((uid) -> this.evidence.findEvidence(uid)
				.filter((found) -> !found.contradictions().isEmpty())
				.flatMap((found) -> Optional.ofNullable(byUid.get(uid))
					.map((fact) -> new Contradicted(fact, found.contradictions())))
				.stream())
			.toList();
	}

}
