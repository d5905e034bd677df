package io.entente.extraction.internal.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.entente.extraction.internal.structure.Sentence;
import io.entente.extraction.internal.times.Times;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import io.entente.model.Publication;
import io.entente.model.TextSpan;
import io.entente.model.TimeMention;

/**
 * Which of a sentence's dates a claim has: the nearest of those that say when its own
 * verb's clause happened. A claim whose clause has no date stays without one.
 */
final class ClaimTimes {

	/** A date farther from the trigger than this many tokens is taken for another's. */
	private static final int REACH = 40;

	private static final Pattern TO = Pattern.compile("\\s*(?:[-–—]|to|until|till|through)\\s*");

	private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s+(?:the\\s+)?\\z");

	private static final Pattern LIMIT = Pattern.compile("(?i)\\b(since|until|till)\\s+(?:the\\s+)?\\z");

	private ClaimTimes() {
	}

	static Optional<TimeMention> of(String text, Scene scene, Draft draft, Times times) {
		TimeMention best = null;
		int distance = REACH;
		for (TimeMention time : joined(text, times.in(scene.sentence().index()))) {
			int from = tokenAt(scene.sentence(), time.span().start());
			int gap = Math.abs(from - draft.trigger());
			int to = tokenAt(scene.sentence(), time.span().end() - 1);
			if (gap < distance
					&& ClauseOfDate.holds(scene, draft, from, to, isOver(time.date(), times.publication()))) {
				best = time;
				distance = gap;
			}
		}
		return Optional.ofNullable(best).map((time) -> limited(text, time));
	}

	/** Whether a date lies before the publication, as far as both are known. */
	private static boolean isOver(FuzzyDate date, Publication publication) {
		FuzzyDate published = publication.date();
		LocalDate latest = date.latest();
		LocalDate bound = (published == null) ? null : published.latest();
		return latest != null && bound != null && !latest.isAfter(bound);
	}

	private static int tokenAt(Sentence sentence, int offset) {
		int low = 0;
		int high = sentence.size() - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sentence.token(middle).end() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** "since 2014" begins there and goes on, "until 2025" ends there. */
	private static TimeMention limited(String text, TimeMention time) {
		int start = time.span().start();
		var limit = LIMIT.matcher(text).region(Math.max(0, start - 12), start).useTransparentBounds(true);
		FuzzyDate date = time.date();
		if (date.edtf().indexOf('/') >= 0 || !limit.find()) {
			return time;
		}
		TextSpan span = new TextSpan(limit.start(1), time.span().end());
		boolean since = limit.group(1).toLowerCase(Locale.ROOT).equals("since");
		FuzzyDate open = since
				? new FuzzyDate(date.edtf() + "/..", date.earliest(), null, DatePrecision.UNKNOWN, date.basis())
				: new FuzzyDate("../" + date.edtf(), null, date.latest(), DatePrecision.UNKNOWN, date.basis());
		return new TimeMention(span, span.of(text), open);
	}

	/**
	 * "from May 2019 to June 2021", "between 1991 and 1995": two dates of the text, one
	 * interval of the claim.
	 */
	private static List<TimeMention> joined(String text, List<TimeMention> times) {
		List<TimeMention> joined = new ArrayList<>();
		for (TimeMention time : times) {
			TimeMention before = joined.isEmpty() ? null : joined.getLast();
			LocalDate from = (before == null) ? null : before.date().earliest();
			LocalDate to = time.date().latest();
			if (before != null && from != null && to != null && from.isBefore(to) && isRange(text, before, time)) {
				TextSpan span = new TextSpan(before.span().start(), time.span().end());
				joined.set(joined.size() - 1,
						new TimeMention(span, span.of(text), FuzzyDate.interval(from, to, time.date().basis())));
			}
			else {
				joined.add(time);
			}
		}
		return joined;
	}

	private static boolean isRange(String text, TimeMention from, TimeMention to) {
		int end = from.span().end();
		if (to.span().start() < end || to.span().start() > end + 12) {
			return false;
		}
		String between = text.substring(end, to.span().start());
		int start = from.span().start();
		return TO.matcher(between).matches() || (between.strip().equals("and")
				&& BETWEEN.matcher(text).region(Math.max(0, start - 14), start).useTransparentBounds(true).find());
	}

}
