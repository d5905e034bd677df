package io.entente.investigations;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.investigations.Snapshot.KnownFact;
import io.entente.investigations.Snapshot.Section;
import org.jspecify.annotations.Nullable;

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

	/**
	 * Whether a fact that isn't remembered can have been known all the same, because not
	 * all were remembered. The first time it was recorded decides; what came from another
	 * explorer was recorded elsewhere, there the order does: a fact later than one that
	 * was remembered would have been so itself.
	 */
	boolean mayHaveKnown(String fact, @Nullable Instant recorded) {
		Instant imported = this.before.importedAt();
		Instant known = (imported != null) ? imported : this.before.takenAt();
		if (!this.before.isCut() || (recorded != null && recorded.isAfter(known))) {
			return false;
		}
		return imported == null || this.now.stream()
			.map(KnownFact::uid)
			.dropWhile((uid) -> !uid.equals(fact))
			.noneMatch((uid) -> this.before.facts().stream().anyMatch((each) -> each.uid().equals(uid)));
	}

	boolean held(KnownFact fact) {
		return this.before.facts().contains(fact);
	}

}
