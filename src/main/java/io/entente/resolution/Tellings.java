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

/**
 * Finds the tellings of one fact among all of them together, so that the order in which
 * they came in changes nothing. A telling that would fit two that can't be one stays
 * apart; those left that fit then all fit one another.
 *
 * @param <T> the kind of telling
 */
public final class Tellings<T extends Telling<T>> {

	/**
	 * With more than so many others at its time nobody can say which one a telling means,
	 * and comparing stays linear.
	 */
	private static final int MOST_COMPARED = 500;

	/** So many tell of a telling that tells nothing. */
	private static final int MOST_FITTING = 100;

	private static final Comparator<Telling<?>> BY_UID = Comparator.comparing(Telling::uid);

	private final Map<T, Set<T>> fitting = new HashMap<>();

	private final Map<T, Set<T>> denying = new HashMap<>();

	private Tellings(Collection<T> tellings) {
		List<Dated<T>> inTime = tellings.stream()
			.map(Dated::<T>of)
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing((Dated<T> dated) -> dated.from())
				.thenComparing((dated) -> dated.telling().uid()))
			.toList();
		Set<T> crowded = new HashSet<>();
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
	 * The sets of two or more that tell one fact each, denials of it included.
	 * @param tellings of facts that may be one
	 * @param <T> the kind of telling
	 * @return identifiers, sorted
	 */
	public static <T extends Telling<T>> List<List<String>> ofOneFact(Collection<T> tellings) {
		Tellings<T> all = new Tellings<>(tellings);
		List<Set<T>> sets = all.affirmed();
		all.addDenials(sets);
		return sets.stream()
			.filter((set) -> set.size() > 1)
			.map((set) -> set.stream().map(Telling::uid).sorted().toList())
			.sorted(Comparator.comparing(List::getFirst))
			.toList();
	}

	/** Compares one with those that may follow it; false if there are too many. */
	private boolean compare(int at, List<Dated<T>> inTime) {
		Dated<T> one = inTime.get(at);
		if (!one.telling().isDenied()) {
			this.fitting.computeIfAbsent(one.telling(), (_) -> new HashSet<>()).add(one.telling());
		}
		for (int i = at + 1; i < inTime.size() && !inTime.get(i).from().isAfter(one.until()); i++) {
			if (i - at > MOST_COMPARED) {
				return false;
			}
			T first = one.telling();
			T second = inTime.get(i).telling();
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

	/** Each affirmed telling with those of the same fact, if only itself. */
	private List<Set<T>> affirmed() {
		Set<T> dated = new TreeSet<>(BY_UID);
		Set<T> undated = new TreeSet<>(BY_UID);
		this.fitting.keySet().forEach((telling) -> (telling.isDated() ? dated : undated).add(telling));
		List<Set<T>> sets = cliques(dated);
		undated.removeAll(attached(undated, sets));
		sets.addAll(cliques(undated));
		return sets;
	}

	/** Sets in which all fit one another, and nobody fits only some of them. */
	private List<Set<T>> cliques(Set<T> among) {
		Set<T> clear = new HashSet<>();
		for (T telling : among) {
			List<T> others = fittingTo(telling).stream().filter(among::contains).toList();
			if (others.stream().allMatch((other) -> fittingTo(other).containsAll(others))) {
				clear.add(telling);
			}
		}
		List<Set<T>> sets = new ArrayList<>();
		Set<T> placed = new HashSet<>();
		for (T telling : among) {
			if (!placed.contains(telling)) {
				Set<T> set = new HashSet<>(Set.of(telling));
				if (clear.contains(telling)) {
					fittingTo(telling).stream().filter(clear::contains).forEach(set::add);
				}
				placed.addAll(set);
				sets.add(set);
			}
		}
		return sets;
	}

	/**
	 * Adds those without a date to the one set that they can mean: they have no say on
	 * what is one among the dated. Two that an article tells apart can't both mean it.
	 * @return those that can mean a set, or several
	 */
	private Set<T> attached(Set<T> undated, List<Set<T>> sets) {
		Map<T, Set<T>> setOf = new HashMap<>();
		sets.forEach((set) -> set.forEach((telling) -> setOf.put(telling, set)));
		Map<T, List<T>> meaning = new HashMap<>(); // by any one of the set
		Set<T> attached = new HashSet<>();
		for (T telling : undated) {
			List<T> meant = fittingTo(telling).stream().filter(setOf::containsKey).toList();
			if (meant.isEmpty()) {
				continue;
			}
			attached.add(telling);
			Set<T> set = setOf.getOrDefault(meant.getFirst(), Set.of());
			if (set.size() == meant.size() && set.containsAll(meant)) {
				T first = set.stream().min(BY_UID).orElseThrow();
				meaning.computeIfAbsent(first, (_) -> new ArrayList<>()).add(telling);
			}
		}
		meaning.forEach((first, all) -> {
			List<T> clear = all.stream()
				.filter((one) -> all.stream().noneMatch((other) -> !other.equals(one) && one.isToldApartFrom(other)))
				.toList();
			setOf.getOrDefault(first, Set.of()).addAll(clear);
			attached.addAll(all);
		});
		return attached;
	}

	private Set<T> fittingTo(T telling) {
		return this.fitting.getOrDefault(telling, Set.of());
	}

	/** A denial disputes the one fact that it can mean. */
	private void addDenials(List<Set<T>> sets) {
		Map<T, Set<T>> setOf = new HashMap<>();
		sets.forEach((set) -> List.copyOf(set).forEach((telling) -> setOf.put(telling, set)));
		this.denying.forEach((denial, denied) -> {
			Set<String> meant = new TreeSet<>();
			denied.forEach((telling) -> setOf.getOrDefault(telling, Set.of(telling))
				.stream()
				.filter((each) -> !each.isDenied())
				.map(Telling::uid)
				.forEach(meant::add));
			Set<T> set = setOf.get(denied.iterator().next());
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
	 * @param until the last day on which another that fits may begin
	 */
	private record Dated<T extends Telling<T>>(T telling, LocalDate from, LocalDate until) {

		static <T extends Telling<T>> @Nullable Dated<T> of(T telling) {
			LocalDate from = telling.from();
			LocalDate until = telling.until();
			return (from != null && until != null) ? new Dated<>(telling, from, until) : null;
		}

	}

}
