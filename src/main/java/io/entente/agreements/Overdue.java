package io.entente.agreements;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import org.jspecify.annotations.Nullable;

/**
 * That one would expect to have heard more of an agreement: an observation about the
 * articles, never a fact about the agreement. Two things count. A planned stage whose
 * time has passed by a month, where no article tells it or a later one as real. And
 * silence: the furthest stage is announced, under negotiation or ratified and neither it
 * nor anything else was reported for 12 months, or signed and for 18 months. A joint
 * communiqué says all there is to say once it is signed, so its silence doesn't count.
 *
 * @param reason what is missed
 * @param stage the stage it is about
 * @param since the last day that the stage can have been reached, or was to be
 * @param news the last day that any article tells of the agreement, null where unknown
 * @param months how many whole months have passed since then
 * @param asOf the day it is seen from: that of the graph's newest article, since an
 * archive that ends knows nothing of the days after
 */
public record Overdue(Reason reason, AgreementStatus stage, LocalDate since, @Nullable LocalDate news, long months,
		LocalDate asOf) {

	private static final Period GRACE = Period.ofMonths(1);

	/** What is missed. */
	public enum Reason {

		/** A plan's time has passed. */
		PLAN_PASSED,
		/** Nothing more was reported. */
		SILENT

	}

	static Optional<Overdue> of(AgreementKind kind, List<Stage> stages, @Nullable LocalDate news, LocalDate asOf) {
		Stage reached = Stages.furthest(stages);
		return planPassed(stages, reached, news, asOf).or(() -> silent(kind, reached, news, asOf));
	}

	private static Optional<Overdue> planPassed(List<Stage> stages, @Nullable Stage reached, @Nullable LocalDate news,
			LocalDate asOf) {
		return stages.stream()
			.filter(Stage::planned)
			.filter((stage) -> reached == null || stage.status().compareTo(reached.status()) > 0)
			.filter((stage) -> stage.time() != null)
			.flatMap((stage) -> Stream.ofNullable(stage.time().latest())
				.filter((day) -> day.plus(GRACE).isBefore(asOf))
				.map((day) -> new Overdue(Reason.PLAN_PASSED, stage.status(), day, news, months(day, asOf), asOf)))
			.findFirst();
	}

	private static Optional<Overdue> silent(AgreementKind kind, @Nullable Stage reached, @Nullable LocalDate news,
			LocalDate asOf) {
		if (reached == null || kind == AgreementKind.COMMUNIQUE) {
			return Optional.empty();
		}
		int patience = switch (reached.status()) {
			case ANNOUNCED, NEGOTIATED, RATIFIED -> 12;
			case SIGNED -> 18;
			case IN_FORCE, IMPLEMENTED, SUSPENDED, ENDED -> Integer.MAX_VALUE;
		};
		LocalDate since = reached.latest();
		LocalDate heard = Stream.of(since, reached.reported(), news)
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(null);
		if (since == null || heard == null || months(heard, asOf) < patience) {
			return Optional.empty();
		}
		return Optional.of(new Overdue(Reason.SILENT, reached.status(), since, news, months(since, asOf), asOf));
	}

	private static long months(LocalDate from, LocalDate to) {
		return ChronoUnit.MONTHS.between(from, to);
	}

}
