package io.entente.extraction.internal.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.extraction.internal.times.Times;
import io.entente.model.FuzzyDate;
import io.entente.model.TextSpan;
import io.entente.model.TimeMention;

/** Which of a sentence's dates a claim has. */
final class ClaimTimes {

	/** A date farther from the trigger than this many tokens is taken for another's. */
	private static final int REACH = 25;

	private static final Pattern TO = Pattern.compile("\\s*(?:[-–—]|to|until|till|through)\\s*");

	private ClaimTimes() {
	}

	/** The date nearest to the trigger that no other finite verb stands before. */
	static Optional<TimeMention> of(String text, Scene scene, Draft draft, Times times) {
		TimeMention best = null;
		int distance = REACH;
		for (TimeMention time : joined(text, times.in(scene.sentence().index()))) {
			int at = tokenAt(scene.sentence(), time.span().start());
			int gap = Math.abs(at - draft.trigger()) + 12 * verbsBetween(scene, draft.trigger(), at);
			if (gap < distance) {
				best = time;
				distance = gap;
			}
		}
		return Optional.ofNullable(best);
	}

	private static int verbsBetween(Scene scene, int a, int b) {
		int from = Math.min(a, b);
		int to = Math.max(a, b);
		int verbs = 0;
		for (int verb : scene.phrasesOf(Kind.VERB)) {
			Phrase group = scene.clauses().phrase(verb);
			String pos = scene.sentence().token(group.from()).pos();
			boolean finite = !pos.equals("VBG") && !pos.equals("VBN") && !pos.equals("TO") && !pos.equals("VB");
			if (finite && group.from() > from && group.to() <= to) {
				verbs++;
			}
		}
		return verbs;
	}

	private static int tokenAt(Sentence sentence, int offset) {
		int index = 0;
		while (index + 1 < sentence.size() && sentence.token(index).end() <= offset) {
			index++;
		}
		return index;
	}

	/** "from May 2019 to June 2021": two dates of the text, one interval of the claim. */
	private static List<TimeMention> joined(String text, List<TimeMention> times) {
		List<TimeMention> joined = new ArrayList<>();
		for (TimeMention time : times) {
			if (!joined.isEmpty()) {
				TimeMention before = joined.getLast();
				LocalDate from = before.date().earliest();
				LocalDate to = time.date().latest();
				String between = text.substring(before.span().end(),
						Math.max(before.span().end(), time.span().start()));
				if (from != null && to != null && from.isBefore(to) && TO.matcher(between).matches()) {
					TextSpan span = new TextSpan(before.span().start(), time.span().end());
					joined.set(joined.size() - 1,
							new TimeMention(span, span.of(text), FuzzyDate.interval(from, to, time.date().basis())));
					continue;
				}
			}
			joined.add(time);
		}
		return joined;
	}

}
