package io.entente.extraction.internal.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import io.entente.model.Publication;
import io.entente.model.PublicationEvidence;
import io.entente.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds and resolves an article's dates. Where the date of publication is an upper bound
 * only, the days told in the past tense bound it from below first.
 */
public final class TimeReader {

	private static final Set<String> EXPLAINS = Set.of(", in", ", on", ",", "in", "on");

	/**
	 * Finds the dates.
	 * @param text the article's text
	 * @param sentences its sentences
	 * @param publication when it was published, as far as known
	 */
	public Times read(String text, List<Sentence> sentences, Publication publication) {
		List<TimeExpression> expressions = new ArrayList<>();
		List<Duration> durations = new ArrayList<>();
		for (Sentence sentence : sentences) {
			new TimeScanner(text, sentence, expressions, durations).scan();
		}
		Publication told = bound(expressions, publication);
		Narrative narrative = new Narrative();
		Map<Integer, List<TimeMention>> bySentence = new LinkedHashMap<>();
		for (int i = 0; i < expressions.size(); i++) {
			TimeExpression expression = expressions.get(i);
			if (isExplained(text, expressions, i, told)) {
				continue;
			}
			narrative.enter(expression.sentence());
			resolve(expression, told, narrative).ifPresent((date) -> {
				if (sentences.get(expression.sentence()).isProse()) {
					narrative.told(date, expression.setsYear() && date.basis() == DateBasis.STATED);
				}
				bySentence.computeIfAbsent(expression.sentence(), (index) -> new ArrayList<>())
					.add(new TimeMention(expression.span(), expression.surface(), date));
			});
		}
		return new Times(bySentence, durations, told);
	}

	/** "Fifteen months later, in February 1973": the stated date is the better one. */
	private static boolean isExplained(String text, List<TimeExpression> expressions, int index, Publication told) {
		if (index + 1 == expressions.size() || !expressions.get(index).surface().endsWith("later")) {
			return false;
		}
		TimeExpression next = expressions.get(index + 1);
		int end = expressions.get(index).span().end();
		return next.span().start() - end < 7 && next.span().start() > end
				&& EXPLAINS.contains(text.substring(end, next.span().start()).strip())
				&& resolve(next, told, new Narrative()).filter((date) -> date.basis() == DateBasis.STATED).isPresent();
	}

	/** Bounds a publication known by its latest day only. */
	private static Publication bound(List<TimeExpression> expressions, Publication publication) {
		FuzzyDate date = publication.date();
		if (date == null || date.earliest() != null || publication.evidence() != PublicationEvidence.PAGE_DATE) {
			return publication;
		}
		LocalDate bound = date.latest();
		if (bound == null) {
			return publication;
		}
		Optional<LocalDate> latest = expressions.stream()
			.filter((expression) -> expression.dayWithoutYear() && expression.tense() == Tense.PAST)
			.map((expression) -> expression.meaning().from(new Moment(bound, Tense.PAST, new Narrative())))
			.flatMap((told) -> Optional.ofNullable((told == null) ? null : told.earliest()).stream())
			.filter((day) -> !day.isAfter(bound))
			.max(Comparator.naturalOrder());
		return latest
			.map((day) -> new Publication(FuzzyDate.interval(day, bound, DateBasis.PUBLICATION_BOUND),
					PublicationEvidence.PAGE_DATE))
			.orElse(publication);
	}

	private static Optional<FuzzyDate> resolve(TimeExpression expression, Publication publication,
			Narrative narrative) {
		FuzzyDate published = publication.date();
		@Nullable LocalDate last = (published == null) ? null : published.latest();
		@Nullable LocalDate first = (published == null) ? null : published.earliest();
		FuzzyDate early = expression.meaning().from(new Moment(first, expression.tense(), narrative));
		FuzzyDate late = expression.meaning().from(new Moment(last, expression.tense(), narrative));
		if (early == null || late == null || early.equals(late)) {
			return Optional.ofNullable(early);
		}
		if (first == null) {
			// an upper bound only: what was told as past lies before it
			return Optional.of((expression.tense() == Tense.PAST) ? late : early);
		}
		// a day and month told in the past: the last one before the bound
		if (expression.dayWithoutYear()) {
			return Optional.of((expression.tense() == Tense.PAST) ? late : early);
		}
		if (early.precision() == DatePrecision.YEAR) {
			return Optional.of(early);
		}
		LocalDate from = early.earliest();
		LocalDate to = late.latest();
		return (from == null || to == null || to.isBefore(from)) ? Optional.empty()
				: Optional.of(FuzzyDate.interval(from, to, DateBasis.PUBLICATION_BOUND));
	}

}
