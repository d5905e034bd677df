package io.entente.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import org.jspecify.annotations.Nullable;

/**
 * How a query ended.
 *
 * @param rows the rows given
 * @param cut why there may be more, null where these are all
 * @param milliseconds how long it took
 * @param notes what the planner has to say, such as that a label doesn't exist
 * @param entities the entities in the rows, as nodes or by identifier, the first
 * {@value #MAX_NAMED} of them
 * @param facts the facts in the rows, likewise
 */
public record QueryOutcome(long rows, @Nullable Cut cut, long milliseconds, List<String> notes, Set<EntityUid> entities,
		Set<FactUid> facts) {

	/** The most entities and the most facts that are named. */
	public static final int MAX_NAMED = 10_000;

	public QueryOutcome {
		notes = List.copyOf(notes);
		entities = Collections.unmodifiableSet(new LinkedHashSet<>(entities));
		facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
	}

	/**
	 * Why a result ends before its end.
	 */
	public enum Cut {

		/** There are more rows than were wanted. */
		LIMIT,
		/** The time was up. */
		DEADLINE,
		/** The rows were too big to go on. */
		SIZE,
		/** It was stopped by whoever asked it. */
		CANCELLED

	}

}
