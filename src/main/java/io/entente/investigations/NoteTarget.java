package io.entente.investigations;

import java.util.List;

import io.entente.model.ClaimUid;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;

/**
 * What a note is about.
 *
 * @param kind what it is
 * @param uids its identifier, or those of the two entities that a relation joins
 */
public record NoteTarget(Kind kind, List<String> uids) {

	public NoteTarget {
		uids = List.copyOf(uids).stream().sorted().toList();
		if (uids.size() != ((kind == Kind.RELATION) ? 2 : 1)) {
			throw new IllegalArgumentException(
					"A note is about one thing, or about the two ends of a relation, not " + uids.size());
		}
		for (String uid : uids) {
			check(kind, uid);
		}
	}

	private static void check(Kind kind, String uid) {
		Object checked = switch (kind) {
			case ENTITY, RELATION -> new EntityUid(uid);
			case FACT -> new FactUid(uid);
			case SENTENCE -> new ClaimUid(uid);
		};
		if (checked.toString().isEmpty()) {
			throw new IllegalArgumentException("An identifier isn't empty");
		}
	}

	/** What notes can be about. */
	public enum Kind {

		/** An entity, a node of the graph. */
		ENTITY,
		/** Two entities and what joins them, an edge of the graph. */
		RELATION,
		/** A fact. */
		FACT,
		/** A claim and the sentence that it was read from. */
		SENTENCE

	}

}
