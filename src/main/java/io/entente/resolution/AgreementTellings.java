package io.entente.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.entente.model.FuzzyDate;

/**
 * Tells which tellings are of one agreement, from all of them together, so that the order
 * in which they came in changes nothing. A telling that would fit two that can't be one
 * stays apart; those left that fit then all fit one another.
 */
public final class AgreementTellings {

	/**
	 * With more than so many others at its time nobody can say which one a telling means,
	 * and comparing stays linear.
	 */
	private static final int MOST_COMPARED = 500;

	/** So many tell of a telling that tells nothing. */
	private static final int MOST_FITTING = 100;

	private final Map<AgreementTelling, Set<AgreementTelling>> fitting = new HashMap<>();

	private final Map<AgreementTelling, Set<AgreementTelling>> denying = new HashMap<>();

	private AgreementTellings(Collection<AgreementTelling> tellings) {
		List<Dated> inTime = tellings.stream()
			.map(Dated::of)
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(Dated::from).thenComparing((dated) -> dated.telling().uid()))
			.toList();
		Set<AgreementTelling> crowded = new HashSet<>();
		for (int i = 0; i < inTime.size(); i++) {
			if (!compare(i, inTime)) {
				crowded.add(inTime.get(i).telling());
			}
		}
		this.fitting.forEach((telling, others) -> {
			if (others.size() > MOST_FITTING) {
				crowded.add(telling);
			}
		});
		crowded.forEach(this.fitting::remove);
		this.fitting.values().forEach((others) -> others.removeAll(crowded));
	}

	/**
	 * The sets of two or more that tell one agreement each, denials of it included.
	 * @param tellings agreements of the same sides
	 * @return identifiers, sorted
	 */
	public static List<List<String>> ofOneAgreement(Collection<AgreementTelling> tellings) {
		AgreementTellings all = new AgreementTellings(tellings);
		List<Set<AgreementTelling>> sets = all.affirmed();
		all.addDenials(sets);
		return sets.stream()
			.filter((set) -> set.size() > 1)
			.map((set) -> set.stream().map(AgreementTelling::uid).sorted().toList())
			.sorted(Comparator.comparing(List::getFirst))
			.toList();
	}

	/** Compares one with those that may follow it; false if there are too many. */
	private boolean compare(int at, List<Dated> inTime) {
		Dated one = inTime.get(at);
		if (!one.telling().isDenied()) {
			this.fitting.computeIfAbsent(one.telling(), (_) -> new HashSet<>()).add(one.telling());
		}
		for (int i = at + 1; i < inTime.size() && !inTime.get(i).from().isAfter(one.until()); i++) {
			if (i - at > MOST_COMPARED) {
				return false;
			}
			AgreementTelling first = one.telling();
			AgreementTelling second = inTime.get(i).telling();
			if ((first.isDenied() && second.isDenied()) || !first.fits(second)) {
				continue;
			}
			if (first.isDenied() || second.isDenied()) {
				this.denying.computeIfAbsent(first.isDenied() ? first : second, (_) -> new HashSet<>())
					.add(first.isDenied() ? second : first);
				continue;
			}
			this.fitting.computeIfAbsent(first, (_) -> new HashSet<>()).add(second);
			this.fitting.computeIfAbsent(second, (_) -> new HashSet<>()).add(first);
		}
		return true;
	}

	/** Each affirmed telling with those of the same agreement, if only itself. */
	private List<Set<AgreementTelling>> affirmed() {
		Set<AgreementTelling> clear = new HashSet<>();
		this.fitting.forEach((telling, others) -> {
			if (others.stream().allMatch((other) -> fittingTo(other).containsAll(others))) {
				clear.add(telling);
			}
		});
		List<Set<AgreementTelling>> sets = new ArrayList<>();
		Set<AgreementTelling> placed = new HashSet<>();
		this.fitting.forEach((telling, others) -> {
			if (!placed.contains(telling)) {
				Set<AgreementTelling> set = new HashSet<>(Set.of(telling));
				if (clear.contains(telling)) {
					others.stream().filter(clear::contains).forEach(set::add);
				}
				placed.addAll(set);
				sets.add(set);
			}
		});
		return sets;
	}

	private Set<AgreementTelling> fittingTo(AgreementTelling telling) {
		return this.fitting.getOrDefault(telling, Set.of());
	}

	/** A denial disputes the one agreement that it can mean. */
	private void addDenials(List<Set<AgreementTelling>> sets) {
		Map<AgreementTelling, Set<AgreementTelling>> setOf = new HashMap<>();
		sets.forEach((set) -> List.copyOf(set).forEach((telling) -> setOf.put(telling, set)));
		this.denying.forEach((denial, denied) -> {
			Set<String> meant = new TreeSet<>();
			denied.forEach((telling) -> setOf.getOrDefault(telling, Set.of(telling))
				.stream()
				.filter((each) -> !each.isDenied())
				.map(AgreementTelling::uid)
				.forEach(meant::add));
			Set<AgreementTelling> set = setOf.get(denied.iterator().next());
			if (set != null && meant.size() == denied.size()
					&& set.stream().filter((each) -> !each.isDenied()).allMatch(denied::contains)
					&& meant.size() == set.stream().filter((each) -> !each.isDenied()).count()) {
				set.add(denial);
			}
		});
	}

	/**
	 * A telling and when another one that fits may begin.
	 *
	 * @param from the first day it can mean
	 * @param until the last day on which a later stage of it may begin
	 */
	private record Dated(AgreementTelling telling, LocalDate from, LocalDate until) {

		static @Nullable Dated of(AgreementTelling telling) {
			FuzzyDate time = telling.time();
			if (time == null || time.earliest() == null || time.latest() == null) {
				return null;
			}
			return new Dated(telling, time.earliest(),
					time.latest().plusDays(AgreementTelling.MOST_DAYS_TO_NEXT_STAGE));
		}

	}

}
