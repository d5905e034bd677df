package io.entente.investigations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.investigations.Snapshot.KnownFact;
import io.entente.investigations.Snapshot.Section;

/**
 * A selection then and now.
 *
 * @param before what was remembered of it
 * @param now its latest facts
 * @param cut whether it holds more than these
 * @param uids the identifiers of its facts
 */
record Compared(Section before, List<KnownFact> now, boolean cut, Set<String> uids) {

	Compared(Section before, List<KnownFact> now, boolean cut) {
		this(before, now, cut, now.stream().map(KnownFact::uid).collect(Collectors.toUnmodifiableSet()));
	}

	Compared {
		now = List.copyOf(now);
		uids = Set.copyOf(uids);
	}

	boolean holds(String fact) {
		return this.uids.contains(fact);
	}

	boolean held(KnownFact fact) {
		return this.before.facts().contains(fact);
	}

}
