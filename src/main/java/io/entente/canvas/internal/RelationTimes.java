package io.entente.canvas.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When a relation can have held: the ranges of its dated facts.
 *
 * @param spans the ranges
 * @param undated the facts without a date
 */
public record RelationTimes(List<Span> spans, long undated) {

	public RelationTimes {
		spans = List.copyOf(spans);
	}

	/**
	 * The earliest day, not before the one given, on which any of its facts can have
	 * been.
	 */
	Optional<LocalDate> notBefore(LocalDate day) {
		return this.spans.stream()
			.filter((span) -> span.latest() == null || !span.latest().isBefore(day))
			.map((span) -> (span.earliest() == null || span.earliest().isBefore(day)) ? day : span.earliest())
			.min(LocalDate::compareTo);
	}

	/**
	 * Whether relations can have held one after another in this order, or at once: each
	 * fact's own range counts, so that two facts years apart don't pass for a span.
	 */
	static boolean canFollow(List<RelationTimes> relations) {
		LocalDate day = LocalDate.MIN;
		for (RelationTimes relation : relations) {
			Optional<LocalDate> next = relation.notBefore(day);
			if (next.isEmpty()) {
				return false;
			}
			day = next.get();
		}
		return true;
	}

	/**
	 * The days a fact can have been.
	 *
	 * @param earliest the first of them, null where open
	 * @param latest the last of them, null where open
	 */
	record Span(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
	}

}
