package io.entente.extraction.internal.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import io.entente.model.Publication;
import io.entente.model.PublicationEvidence;
import io.entente.model.TextSpan;
import io.entente.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds and resolves an article's dates. Where the date of publication is an upper bound
 * only, the days told in the past tense bound it from below first.
 */
public final class TimeReader {

	/** No rule can match a sentence without one of these. */
	private static final Pattern HINT = Pattern
		.compile("\\d|day\\b|days|week|month|year|decade|ago|night|morrow|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
				+ "|Dec|spring|summer|autumn|fall|winter|quarter|afternoon|morning|evening");

	/**
	 * Finds the dates.
	 * @param text the article's text
	 * @param sentences its sentences
	 * @param publication when it was published, as far as known
	 */
	public Times read(String text, List<Sentence> sentences, Publication publication) {
		List<TimeExpression> expressions = new ArrayList<>();
		for (Sentence sentence : sentences) {
			find(text, sentence, expressions);
		}
		Publication told = bound(expressions, publication);
		List<Times.Dated> dated = new ArrayList<>();
		for (TimeExpression expression : expressions) {
			resolve(expression, told).ifPresent((date) -> dated.add(new Times.Dated(expression.sentence(),
					new TimeMention(expression.span(), expression.surface(), date))));
		}
		return new Times(dated, told);
	}

	private void find(String text, Sentence sentence, List<TimeExpression> expressions) {
		TextSpan span = sentence.span();
		String words = span.of(text);
		if (!HINT.matcher(words).find()) {
			return;
		}
		List<TimeExpression> found = new ArrayList<>();
		for (TimeRules.Rule rule : TimeRules.all()) {
			Matcher matcher = rule.pattern().matcher(words);
			while (matcher.find()) {
				TextSpan at = new TextSpan(span.start() + matcher.start(), span.start() + matcher.end());
				if (found.stream().noneMatch((other) -> other.span().overlaps(at))) {
					Tense tense = Tense.at(sentence, tokenAt(sentence, at.start()));
					found.add(new TimeExpression(sentence.index(), at, matcher.group(),
							rule.meaning().apply(matcher.toMatchResult()), tense, rule.dayWithoutYear()));
				}
			}
		}
		found.sort(Comparator.comparing(TimeExpression::span));
		expressions.addAll(found);
	}

	private static int tokenAt(Sentence sentence, int offset) {
		int index = 0;
		while (index + 1 < sentence.size() && sentence.token(index).end() <= offset) {
			index++;
		}
		return index;
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
			.map((expression) -> expression.meaning().from(bound, Tense.PAST))
			.flatMap((told) -> Optional.ofNullable((told == null) ? null : told.earliest()).stream())
			.filter((day) -> !day.isAfter(bound))
			.max(Comparator.naturalOrder());
		return latest
			.map((day) -> new Publication(FuzzyDate.interval(day, bound, DateBasis.PUBLICATION_BOUND),
					PublicationEvidence.PAGE_DATE))
			.orElse(publication);
	}

	private static Optional<FuzzyDate> resolve(TimeExpression expression, Publication publication) {
		FuzzyDate published = publication.date();
		@Nullable LocalDate last = (published == null) ? null : published.latest();
		@Nullable LocalDate first = (published == null) ? null : published.earliest();
		FuzzyDate early = expression.meaning().from(first, expression.tense());
		FuzzyDate late = expression.meaning().from(last, expression.tense());
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
