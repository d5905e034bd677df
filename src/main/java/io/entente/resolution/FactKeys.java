package io.entente.resolution;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.entente.model.Argument;
import io.entente.model.ArticleUid;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Role;

/**
 * The natural keys of facts. Two claims with the same key say the same thing, whichever
 * articles they stand in. A plan, a possibility and a deed have different keys, so that
 * no order of reading turns one into the other.
 */
final class FactKeys {

	/** In these either side may be named first. */
	private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");

	private FactKeys() {
	}

	/**
	 * Who takes part, as far as it tells one fact from another. Where something happens
	 * isn't part of it: one telling names the place, the next doesn't.
	 */
	static List<Argument> actors(Claim claim) {
		List<Argument> actors = claim.arguments().stream().filter((argument) -> switch (claim.kind()) {
			case AGREEMENT -> argument.role() == Role.PARTY;
			case EVENT -> argument.role() != Role.PLACE;
			case TIE -> true;
		}).toList();
		return actors.isEmpty() ? claim.arguments() : actors;
	}

	/** The key of a tie. */
	static String tie(Claim claim, Cast cast) {
		return who(claim, cast) + '|' + NameKey.of(claim.title());
	}

	/** Whether an event of the type may be told from either side. */
	static boolean isMutual(String type) {
		return MUTUAL.contains(type);
	}

	/** Type, actors in their roles, and whether it is real. */
	static String who(Claim claim, Cast cast) {
		return who(claim, cast, false);
	}

	/** The same, where a meeting may be told from either side. */
	static String whoWithinArticle(Claim claim, Cast cast) {
		return who(claim, cast, isMutual(claim.type()));
	}

	private static String who(Claim claim, Cast cast, boolean eitherSide) {
		String who = actors(claim).stream()
			.map((argument) -> (eitherSide ? "" : argument.role() + "=") + cast.uid(argument).value())
			.distinct()
			.sorted()
			.collect(Collectors.joining(","));
		return claim.type() + '|' + who + '|' + reality(claim.kind(), claim.modality());
	}

	/** Whether the claim's entities turn out to be one and the same. */
	static boolean isAboutItself(Claim claim, Cast cast) {
		List<Argument> actors = actors(claim);
		return actors.size() > 1 && actors.stream().map(cast::uid).distinct().count() == 1;
	}

	/** An undated event is only itself: another article may tell another one. */
	static String moment(@Nullable FuzzyDate time, ArticleUid article, int start) {
		if (time != null && time.precision() == DatePrecision.DAY && time.earliest() != null) {
			return time.earliest().toString();
		}
		YearMonth month = month(time);
		return (month != null) ? month.toString() : article.value() + ':' + start;
	}

	static String reality(ClaimKind kind, Modality modality) {
		return switch (modality) {
			case ACTUAL -> "real";
			case PAST -> (kind == ClaimKind.TIE) ? "past" : "real";
			case PLANNED, PROPOSED -> "plan";
			case HYPOTHETICAL -> "maybe";
		};
	}

	/** The month that the date lies in, null if it isn't known to the month. */
	static @Nullable YearMonth month(@Nullable FuzzyDate time) {
		if (time == null || time.earliest() == null || time.latest() == null) {
			return null;
		}
		YearMonth month = YearMonth.from(time.earliest());
		return month.equals(YearMonth.from(time.latest())) ? month : null;
	}

}
