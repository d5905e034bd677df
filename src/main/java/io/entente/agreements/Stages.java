package io.entente.agreements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimUid;
import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Makes the stages of an agreement's life of its claims. A stage that anybody tells as
 * real is real, and plans have no say on its date then. Claims about some of the parties
 * only ("Kenya ratified it") make stages of those parties.
 */
final class Stages {

	private Stages() {
	}

	/**
	 * The stages in the order of life; those of the whole agreement before those of
	 * single parties.
	 * @param claims all that is said, denials left out
	 * @param parties how many parties the agreement has
	 */
	static List<Stage> of(List<StageClaim> claims, long parties) {
		Map<AgreementStatus, Map<String, List<StageClaim>>> groups = new TreeMap<>();
		for (StageClaim claim : claims) {
			groups.computeIfAbsent(claim.status(), (status) -> new TreeMap<>())
				.computeIfAbsent(whose(claim, parties), (whose) -> new ArrayList<>())
				.add(claim);
		}
		List<Stage> stages = new ArrayList<>();
		groups.forEach((status, byParties) -> byParties
			.forEach((whose, said) -> stages.add(stage(status, !whose.isEmpty(), said))));
		return stages;
	}

	private static String whose(StageClaim claim, long parties) {
		Set<EntityUid> said = claim.parties().stream().map(AgreementParty::uid).collect(Collectors.toSet());
		return (said.isEmpty() || said.size() >= parties) ? ""
				: said.stream().map(EntityUid::value).sorted().collect(Collectors.joining(" "));
	}

	private static Stage stage(AgreementStatus status, boolean ofSome, List<StageClaim> said) {
		List<StageClaim> real = said.stream().filter(StageClaim::toldAsReal).toList();
		List<StageClaim> telling = real.isEmpty() ? said : real;
		List<FuzzyDate> dates = telling.stream().map(StageClaim::time).filter(Objects::nonNull).toList();
		return new Stage(status, ofSome ? telling.getFirst().parties().stream().distinct().toList() : List.of(),
				dates.stream().min(Comparator.comparingLong(Stages::width).thenComparing(FuzzyDate::edtf)).orElse(null),
				telling.stream()
					.map(StageClaim::reported)
					.filter(Objects::nonNull)
					.min(Comparator.naturalOrder())
					.orElse(null),
				modality(telling), contested(dates), claims(telling));
	}

	/** Of what is real, what is so before what was; of the rest, plans before ideas. */
	private static Modality modality(List<StageClaim> telling) {
		return telling.stream().map(StageClaim::modality).min(Comparator.naturalOrder()).orElse(Modality.HYPOTHETICAL);
	}

	private static List<ClaimUid> claims(List<StageClaim> claims) {
		return claims.stream().map(StageClaim::claim).distinct().toList();
	}

	private static boolean contested(List<FuzzyDate> dates) {
		return dates.stream().anyMatch((one) -> dates.stream().anyMatch((other) -> before(one, other)));
	}

	private static boolean before(FuzzyDate one, FuzzyDate other) {
		LocalDate end = one.latest();
		LocalDate start = other.earliest();
		return end != null && start != null && end.isBefore(start);
	}

	/** A date without a year, or open at an end, says least. */
	private static long width(FuzzyDate date) {
		return (date.earliest() == null || date.latest() == null) ? Long.MAX_VALUE
				: ChronoUnit.DAYS.between(date.earliest(), date.latest());
	}

	/** The furthest stage that is told as real; nothing if all is planned. */
	static @Nullable Stage furthest(List<Stage> stages) {
		return stages.stream()
			.filter((stage) -> !stage.planned())
			.max(Comparator.comparing(Stage::status))
			.orElse(null);
	}

}
