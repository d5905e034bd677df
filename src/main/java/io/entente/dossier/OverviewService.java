package io.entente.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.dossier.internal.OverviewQueries;
import io.entente.dossier.internal.OverviewQueries.Report;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Role;
import io.entente.model.TieType;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFact.Participant;
import io.entente.selection.SelectedFacts;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Tells what an entity's facts amount to.
 */
@Service
public class OverviewService {

	/**
	 * The most facts of a dossier that are counted, the latest; a view has to say so
	 * where there are more.
	 */
	public static final int MAX_FACTS = 10_000;

	/** The most facts that a figure opens. */
	public static final int MAX_SLICE = 2_000;

	/** The most partners of one list. */
	public static final int MAX_PARTNERS = 200;

	private static final int PARTNERS = 12;

	private static final int AROUND = 8;

	private static final int AGREEMENTS = 6;

	private static final int ROLES = 16;

	private static final int LATEST = 5;

	private static final int SOURCES = 8;

	private static final int SCANNED_MENTIONS = 20_000;

	private static final Set<String> ROLE_TYPES = Set.of(TieType.AFFILIATION.name(), TieType.MEMBERSHIP.name());

	private final SelectionService selections;

	private final OverviewQueries queries;

	OverviewService(SelectionService selections, OverviewQueries queries) {
		this.selections = selections;
		this.queries = queries;
	}

	/**
	 * What an entity's facts amount to.
	 * @param entity whose dossier it is
	 * @param filters which of its facts count; entities in it have to take part too
	 * @param ranking what partners are ranked by
	 */
	public EntityOverview findOverview(EntityUid entity, Selection filters, Ranking ranking) {
		SelectedFacts selected = this.selections.findFacts(of(filters, List.of(entity)), MAX_FACTS);
		List<SelectedFact> facts = selected.facts();
		Set<EntityUid> self = Set.of(entity);
		List<Companion> partners = ranking.sort(Ranking.companions(facts, self,
				Set.of(EntityType.COUNTRY, EntityType.ORGANIZATION), (fact) -> fact.kind() != ClaimKind.TIE));
		List<SelectedFact> roles = facts.stream().filter((fact) -> isRole(fact, entity)).toList();
		return new EntityOverview(FactDigest.of(selected),
				partners.stream()
					.filter((each) -> each.type() == EntityType.COUNTRY && each.facts().stated() > 0)
					.count(),
				top(partners, PARTNERS), partners.size(), withPosts(around(facts, self, EntityType.PERSON)),
				around(facts, self, EntityType.ORGANIZATION), agreements(facts, AGREEMENTS), roles(roles, entity),
				roles.size(), latest(facts),
				this.queries.findSources(entity, SCANNED_MENTIONS, SOURCES).orElse(Sources.NONE));
	}

	/**
	 * The facts that one figure of a dossier counts, the latest first, {@link #MAX_SLICE}
	 * at most.
	 * @param filters which facts count
	 * @param entities whose dossier it is
	 * @param slice which of them
	 */
	public Slice findSlice(Selection filters, List<EntityUid> entities, FactSlice slice) {
		SelectedFacts selected = (slice.between() && entities.size() == 2) ? this.selections
			.findFactsBetween(entities.getFirst(), entities.getLast(), filters.withoutTies(), MAX_FACTS)
				: this.selections.findFacts(of(filters, entities), MAX_FACTS);
		List<SelectedFact> facts = selected.facts().stream().filter(slice::holds).toList();
		return new Slice(facts.stream().limit(MAX_SLICE).map(SelectedFact::uid).toList(), facts.size(),
				facts.stream().filter(Dates::known).count());
	}

	/**
	 * The facts of a dossier: those in which its entities and those of the filters all
	 * take part.
	 */
	public static Selection of(Selection filters, List<EntityUid> entities) {
		return filters.withEntities(Stream.concat(entities.stream(), filters.entities().stream()).toList(), true);
	}

	/**
	 * Who takes part in an entity's facts of any kind, most stated facts first,
	 * {@link #MAX_PARTNERS} at most.
	 * @param entity whose partners
	 * @param filters which of its facts count
	 */
	public PartnerPage findPartners(EntityUid entity, Selection filters) {
		SelectedFacts selected = this.selections.findFacts(of(filters, List.of(entity)), MAX_FACTS);
		List<Companion> partners = Ranking.FACTS.sort(Ranking.companions(selected.facts(), Set.of(entity),
				Set.of(EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.PERSON, EntityType.PLACE), (_) -> true));
		return new PartnerPage(top(partners, MAX_PARTNERS), partners.size(), selected.facts().size(), selected.total());
	}

	/** The counts alone. */
	public FactDigest findDigest(EntityUid entity, Selection filters) {
		return FactDigest.of(this.selections.findFacts(of(filters, List.of(entity)), MAX_FACTS));
	}

	static List<SelectedFact> agreements(List<SelectedFact> facts, int limit) {
		return facts.stream()
			.filter((fact) -> fact.kind() == ClaimKind.AGREEMENT)
			.sorted(Comparator.comparing(Reality::of))
			.limit(limit)
			.toList();
	}

	List<Companion> around(List<SelectedFact> facts, Set<EntityUid> known, EntityType type) {
		return top(Ranking.FACTS.sort(Ranking.companions(facts, known, Set.of(type), (_) -> true)), AROUND);
	}

	List<Companion> withPosts(List<Companion> people) {
		Map<EntityUid, Companion.Post> posts = this.queries.findPosts(people.stream().map(Companion::uid).toList());
		return people.stream().map((each) -> each.with(posts.get(each.uid()))).toList();
	}

	/** Facts with the newest sentence behind each; one without a sentence is left out. */
	List<ToldFact> told(List<SelectedFact> facts) {
		Map<FactUid, ToldFact.Sentence> sentences = this.queries
			.findSentences(facts.stream().map(SelectedFact::uid).toList());
		return facts.stream()
			.filter((fact) -> sentences.containsKey(fact.uid()))
			.map((fact) -> new ToldFact(fact, Objects.requireNonNull(sentences.get(fact.uid()))))
			.toList();
	}

	private List<ToldFact> latest(List<SelectedFact> facts) {
		return told(facts.stream()
			.filter((fact) -> fact.kind() != ClaimKind.TIE && fact.lastReported() != null)
			.sorted(Comparator.comparing((SelectedFact fact) -> Objects.requireNonNull(fact.lastReported()))
				.reversed()
				.thenComparingDouble((fact) -> -fact.confidence())
				.thenComparing((fact) -> fact.uid().value()))
			.limit(LATEST)
			.toList());
	}

	private static boolean isRole(SelectedFact fact, EntityUid entity) {
		return fact.kind() == ClaimKind.TIE && ROLE_TYPES.contains(fact.type()) && other(fact, entity) != null;
	}

	/** A post in force comes before a former one, a well-told one before the others. */
	private List<RoleHeld> roles(List<SelectedFact> facts, EntityUid entity) {
		List<SelectedFact> shown = facts.stream()
			.sorted(Comparator.comparing((SelectedFact fact) -> !holder(fact, entity))
				.thenComparing((fact) -> Reality.of(fact))
				.thenComparing((fact) -> fact.modality() == Modality.PAST)
				.thenComparing(Comparator.comparingLong(SelectedFact::articles).reversed())
				.thenComparing((fact) -> fact.uid().value()))
			.limit(ROLES)
			.toList();
		Map<FactUid, Report> reports = this.queries.findReports(shown.stream().map(SelectedFact::uid).toList());
		return shown.stream().map((fact) -> role(fact, entity, reports::get)).toList();
	}

	private static RoleHeld role(SelectedFact fact, EntityUid entity, Function<FactUid, @Nullable Report> reports) {
		Report report = reports.apply(fact.uid());
		return new RoleHeld(fact.uid(), fact.title(), Objects.requireNonNull(other(fact, entity)), holder(fact, entity),
				fact.time(), fact.polarity(), fact.modality(), fact.articles(), fact.origins(),
				(report != null) ? report.first() : null, (report != null) ? report.last() : null);
	}

	private static boolean holder(SelectedFact fact, EntityUid entity) {
		return fact.participants()
			.stream()
			.anyMatch(
					(each) -> each.uid().equals(entity) && (each.role() == Role.HOLDER || each.role() == Role.MEMBER));
	}

	private static @Nullable Participant other(SelectedFact fact, EntityUid entity) {
		return fact.participants().stream().filter((each) -> !each.uid().equals(entity)).findFirst().orElse(null);
	}

	private static <T> List<T> top(List<T> all, int limit) {
		return all.stream().limit(limit).collect(Collectors.toUnmodifiableList());
	}

	/**
	 * What a figure opens.
	 *
	 * @param facts the facts, {@link #MAX_SLICE} at most
	 * @param total how many there are
	 * @param dated how many of them, the first, have a date
	 */
	public record Slice(List<FactUid> facts, long total, long dated) {

		public Slice {
			facts = List.copyOf(facts);
		}

	}

}
