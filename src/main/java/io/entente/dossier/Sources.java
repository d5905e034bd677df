package io.entente.dossier;

import java.util.List;

import io.entente.model.PublisherUid;
import org.jspecify.annotations.Nullable;

/**
 * Who writes about an entity.
 *
 * @param articles how many articles name it
 * @param origins how many of them are independent
 * @param publishers those who publish most of them, most articles first
 * @param total how many publishers there are
 * @param cut whether only a part of the places that name it was looked at
 */
public record Sources(long articles, long origins, List<Source> publishers, long total, boolean cut) {

	/** Nobody. */
	public static final Sources NONE = new Sources(0, 0, List.of(), 0, false);

	public Sources {
		publishers = List.copyOf(publishers);
	}

	/**
	 * A publisher.
	 *
	 * @param uid its identifier, null for articles whose publisher isn't known
	 * @param name its name, empty where not known
	 * @param articles how many of its articles name the entity
	 * @param origins how many of them are independent
	 */
	public record Source(@Nullable PublisherUid uid, String name, long articles, long origins) {
	}

}
