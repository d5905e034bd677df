package io.entente.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Role;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFact.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Facts by the pairs they join. A fact stands once with each pair, however many of a
 * country's organizations take part; where it happens is no party to it.
 */
final class Pairs {

	private final Axis axis;

	/** Who is left out, and how many have to be left for a fact to count. */
	private final Set<EntityUid> without;

	private final int fewest;

	private final Map<Pair, List<Shared>> facts = new HashMap<>();

	private final Map<String, List<Shared>> byParty = new LinkedHashMap<>();

	private final Map<String, Participant> named = new HashMap<>();

	private final List<SelectedFact> paired = new ArrayList<>();

	private Pairs(Axis axis, Set<EntityUid> without, int fewest) {
		this.axis = axis;
		this.without = without;
		this.fewest = fewest;
	}

	static Pairs of(List<SelectedFact> facts, Axis axis) {
		Pairs pairs = new Pairs(axis, Set.of(), 2);
		facts.forEach(pairs::add);
		return pairs;
	}

	/**
	 * The countries that take part in somebody's facts, alone or together; whose facts
	 * they are brings no country in.
	 */
	static Pairs around(List<SelectedFact> facts, EntityUid somebody) {
		Pairs pairs = new Pairs(Axis.COUNTRY, Set.of(somebody), 1);
		facts.stream().filter((fact) -> takesPart(fact, somebody)).forEach(pairs::add);
		return pairs;
	}

	private static boolean takesPart(SelectedFact fact, EntityUid somebody) {
		return fact.participants()
			.stream()
			.anyMatch((one) -> one.uid().equals(somebody)
					&& (one.role() != Role.PLACE || one.type() == EntityType.PLACE));
	}

	private void add(SelectedFact fact) {
		Map<String, Boolean> parties = parties(fact);
		if (parties.size() < this.fewest) {
			return;
		}
		this.paired.add(fact);
		List<String> keys = List.copyOf(parties.keySet());
		for (int i = 0; i < keys.size(); i++) {
			boolean direct = parties.getOrDefault(keys.get(i), false);
			this.byParty.computeIfAbsent(keys.get(i), (key) -> new ArrayList<>()).add(new Shared(fact, direct));
			for (int j = i + 1; j < keys.size(); j++) {
				this.facts.computeIfAbsent(new Pair(keys.get(i), keys.get(j)), (pair) -> new ArrayList<>())
					.add(new Shared(fact, direct && parties.getOrDefault(keys.get(j), false)));
			}
		}
	}

	/** Who takes part by key, in the keys' order, and whether in person. */
	private Map<String, Boolean> parties(SelectedFact fact) {
		Map<String, Boolean> parties = new TreeMap<>();
		for (Participant one : fact.participants()) {
			String key = (one.role() != Role.PLACE && !this.without.contains(one.uid())) ? key(one) : null;
			if (key == null) {
				continue;
			}
			boolean direct = this.axis == Axis.ORGANIZATION || one.type() == EntityType.COUNTRY;
			parties.merge(key, direct, Boolean::logicalOr);
			if (direct) {
				this.named.putIfAbsent(key, one);
			}
		}
		return parties;
	}

	private @Nullable String key(Participant one) {
		String uid = one.uid().value();
		return switch (this.axis) {
			case ORGANIZATION -> (one.type() == EntityType.ORGANIZATION) ? uid : null;
			case COUNTRY -> switch (one.type()) {
				case COUNTRY -> (one.iso3() != null) ? one.iso3() : uid;
				case ORGANIZATION -> one.iso3();
				case PERSON, PLACE -> null;
			};
		};
	}

	/** The facts of every pair. */
	Map<Pair, List<Shared>> facts() {
		return this.facts;
	}

	/** The facts of every party with anybody. */
	Map<String, List<Shared>> byParty() {
		return this.byParty;
	}

	/** The party itself; null for a country of which only organizations take part. */
	@Nullable Participant named(String key) {
		return this.named.get(key);
	}

	/** The facts that join a pair at all. */
	List<SelectedFact> paired() {
		return this.paired;
	}

	static Tally tally(List<Shared> facts) {
		TallyCounter counter = new TallyCounter();
		facts.forEach((shared) -> counter.add(shared.fact(), shared.direct()));
		return counter.tally();
	}

	/**
	 * Two parties.
	 *
	 * @param a the key that comes first in the alphabet
	 * @param b the other
	 */
	record Pair(String a, String b) {

		static Pair of(String one, String other) {
			return (one.compareTo(other) <= 0) ? new Pair(one, other) : new Pair(other, one);
		}

	}

	/**
	 * A fact of somebody.
	 *
	 * @param fact the fact
	 * @param direct whether they take part themselves
	 */
	record Shared(SelectedFact fact, boolean direct) {
	}

}
