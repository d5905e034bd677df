package io.entente.investigations;

import java.time.Instant;
import java.util.Map;

import io.entente.investigations.InvestigationDiff.Party;

/**
 * What else has to be known to compare facts of now with those of then.
 *
 * @param then what entities were called
 * @param names what they are called now; one that isn't there has no name
 * @param joined who stands for an entity that was joined to another one
 * @param shown the facts that tellings are shown as now
 * @param recorded when facts of now were first recorded
 */
record KnownNow(Map<String, String> then, Map<String, String> names, Map<String, Party> joined,
		Map<String, String> shown, Map<String, Instant> recorded) {

	KnownNow {
		then = Map.copyOf(then);
		names = Map.copyOf(names);
		joined = Map.copyOf(joined);
		shown = Map.copyOf(shown);
		recorded = Map.copyOf(recorded);
	}

}
