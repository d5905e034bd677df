package io.entente.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Role;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFact.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What those who take part are ranked by. Stated facts lead, and what is only planned
 * decides between equals.
 */
public enum Ranking {

	/** How many facts. */
	FACTS,
	/** How many independent origins. */
	ORIGINS,
	/** How many facts may be expected to hold. */
	WEIGHT;

	/** Its word in an address. */
	public String address() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Reads its word in an address. */
	public static Optional<Ranking> ofAddress(String text) {
		return Stream.of(values()).filter((each) -> each.address().equals(text)).findAny();
	}

	/** In this order. */
	public List<Companion> sort(Collection<Companion> companions) {
		return companions.stream()
			.sorted(leading()
				.thenComparing(Comparator.<Companion>comparingLong((each) -> each.facts().total()).reversed())
				.thenComparing(Companion::name)
				.thenComparing((each) -> each.uid().value()))
			.toList();
	}

	private Comparator<Companion> leading() {
		return switch (this) {
			case FACTS -> Comparator.<Companion>comparingLong((each) -> each.facts().stated()).reversed();
			case ORIGINS -> Comparator.comparingLong(Companion::origins).reversed();
			case WEIGHT -> Comparator.comparingDouble(Companion::weight).reversed();
		};
	}

	/**
	 * Who takes part in some facts, unordered. A place where something happens takes no
	 * part in it.
	 * @param facts the facts
	 * @param known those whose facts they are, left out
	 * @param types the types wanted
	 * @param counted which facts count
	 */
	static List<Companion> companions(Collection<SelectedFact> facts, Set<EntityUid> known, Set<EntityType> types,
			Predicate<SelectedFact> counted) {
		Map<EntityUid, Companion> found = new HashMap<>();
		facts.stream().filter(counted).forEach((fact) -> {
			Set<EntityUid> seen = new HashSet<>(known);
			for (Participant each : fact.participants()) {
				if (each.role() != Role.PLACE && types.contains(each.type()) && seen.add(each.uid())) {
					found.merge(each.uid(), more(each, fact, null), (old, _) -> more(each, fact, old));
				}
			}
		});
		return List.copyOf(found.values());
	}

	private static Companion more(Participant one, SelectedFact fact, @Nullable Companion old) {
		boolean stated = Reality.of(fact) == Reality.STATED;
		RealityCount facts = ((old != null) ? old.facts() : RealityCount.NONE).plus(fact);
		long origins = ((old != null) ? old.origins() : 0) + (stated ? fact.origins() : 0);
		double weight = ((old != null) ? old.weight() : 0) + (stated ? fact.confidence() : 0);
		return new Companion(one.uid(), one.type(), one.name(), facts, origins, weight, null);
	}

}
