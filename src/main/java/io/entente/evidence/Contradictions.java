package io.entente.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.entente.evidence.Contradiction.Matter;
import io.entente.evidence.Contradiction.Side;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Finds where sentences about one fact say different things. News moves on: a plan that
 * is carried out, and a stage that is followed by the next, are no contradiction as long
 * as what is less far was published first. Dates contradict one another when no day fits
 * both, and are compared only between sentences that tell the same stage as equally real.
 */
final class Contradictions {

	private Contradictions() {
	}

	static List<Contradiction> among(List<EvidenceSentence> sentences) {
		List<Contradiction> found = new ArrayList<>();
		polarity(sentences, found);
		List<EvidenceSentence> affirmed = sentences.stream()
			.filter((each) -> each.polarity() == Polarity.AFFIRMED)
			.toList();
		modality(affirmed, found);
		status(affirmed, found);
		dates(affirmed, found);
		return found;
	}

	private static void polarity(List<EvidenceSentence> sentences, List<Contradiction> found) {
		Map<Polarity, List<EvidenceSentence>> sides = group(sentences, EvidenceSentence::polarity);
		if (sides.size() > 1) {
			found.add(new Contradiction(Matter.POLARITY,
					sides.entrySet()
						.stream()
						.map((side) -> new Side(side.getKey(), null, null, null, claims(side.getValue())))
						.toList()));
		}
	}

	private static void modality(List<EvidenceSentence> sentences, List<Contradiction> found) {
		List<EvidenceSentence> real = sentences.stream().filter(EvidenceSentence::toldAsReal).toList();
		List<EvidenceSentence> planned = sentences.stream().filter((each) -> !each.toldAsReal()).toList();
		if (real.isEmpty() || planned.isEmpty() || follows(planned, real)) {
			return;
		}
		found.add(new Contradiction(Matter.MODALITY, List.of(side(real), side(planned))));
	}

	private static Side side(List<EvidenceSentence> sentences) {
		return new Side(null, sentences.getFirst().modality(), null, null, claims(sentences));
	}

	private static void status(List<EvidenceSentence> sentences, List<Contradiction> found) {
		Map<AgreementStatus, List<EvidenceSentence>> stages = group(
				sentences.stream().filter(EvidenceSentence::toldAsReal).toList(), EvidenceSentence::status);
		List<List<EvidenceSentence>> inOrder = List.copyOf(stages.values());
		boolean progress = true;
		for (int i = 1; i < inOrder.size(); i++) {
			progress &= follows(inOrder.get(i - 1), inOrder.get(i));
		}
		if (!progress) {
			found.add(new Contradiction(Matter.STATUS,
					stages.entrySet()
						.stream()
						.map((stage) -> new Side(null, null, null, stage.getKey(), claims(stage.getValue())))
						.toList()));
		}
	}

	private static void dates(List<EvidenceSentence> sentences, List<Contradiction> found) {
		sentences.stream()
			.filter((each) -> each.time() != null)
			.collect(Collectors.groupingBy((each) -> each.status() + " " + each.toldAsReal(), TreeMap::new,
					Collectors.toList()))
			.values()
			.forEach((comparable) -> {
				List<DateSide> sides = sides(comparable);
				if (sides.size() > 1) {
					found.add(new Contradiction(Matter.DATE,
							sides.stream()
								.map((side) -> new Side(null, null, side.date, null, claims(side.sentences)))
								.toList()));
				}
			});
	}

	/** The most precise dates make the sides; one that fits several takes none. */
	private static List<DateSide> sides(List<EvidenceSentence> sentences) {
		List<DateSide> sides = new ArrayList<>();
		for (EvidenceSentence sentence : sentences.stream()
			.sorted(Comparator.comparingLong((each) -> width(Objects.requireNonNull(each.time()))))
			.toList()) {
			FuzzyDate date = Objects.requireNonNull(sentence.time());
			if (date.earliest() == null || date.latest() == null) {
				continue; // without a year it fits any
			}
			List<DateSide> fitting = sides.stream().filter((side) -> overlap(side.date, date)).toList();
			if (fitting.isEmpty()) {
				sides.add(new DateSide(date, new ArrayList<>(List.of(sentence))));
			}
			else if (fitting.size() == 1) {
				fitting.getFirst().sentences.add(sentence);
			}
		}
		sides.sort(Comparator.comparing((side) -> Objects.requireNonNull(side.date.earliest())));
		return sides;
	}

	private static long width(FuzzyDate date) {
		return (date.earliest() == null || date.latest() == null) ? Long.MAX_VALUE
				: ChronoUnit.DAYS.between(date.earliest(), date.latest());
	}

	private static boolean overlap(FuzzyDate one, FuzzyDate other) {
		return !Objects.requireNonNull(one.earliest()).isAfter(Objects.requireNonNull(other.latest()))
				&& !Objects.requireNonNull(other.earliest()).isAfter(Objects.requireNonNull(one.latest()));
	}

	/** Whether all of the one may have been published before any of the other. */
	private static boolean follows(List<EvidenceSentence> before, List<EvidenceSentence> after) {
		LocalDate last = before.stream()
			.map((each) -> published(each, FuzzyDate::earliest))
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
		LocalDate first = after.stream()
			.map((each) -> published(each, FuzzyDate::latest))
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
		return last == null || first == null || !last.isAfter(first);
	}

	private static @Nullable LocalDate published(EvidenceSentence sentence,
			Function<FuzzyDate, @Nullable LocalDate> end) {
		FuzzyDate date = sentence.published();
		return (date != null) ? end.apply(date) : null;
	}

	/** Groups in the order of the constants; what has no value is left out. */
	private static <E extends Enum<E>> Map<E, List<EvidenceSentence>> group(Collection<EvidenceSentence> sentences,
			Function<EvidenceSentence, @Nullable E> value) {
		Map<E, List<EvidenceSentence>> groups = new TreeMap<>();
		for (EvidenceSentence sentence : sentences) {
			E key = value.apply(sentence);
			if (key != null) {
				groups.computeIfAbsent(key, (each) -> new ArrayList<>()).add(sentence);
			}
		}
		return groups;
	}

	private static List<ClaimUid> claims(List<EvidenceSentence> sentences) {
		return sentences.stream().map(EvidenceSentence::claim).distinct().toList();
	}

	/**
	 * Sentences whose dates fit one another.
	 *
	 * @param date the most precise of them
	 * @param sentences the sentences
	 */
	private record DateSide(FuzzyDate date, List<EvidenceSentence> sentences) {
	}

}
