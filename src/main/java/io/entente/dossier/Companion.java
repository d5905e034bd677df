package io.entente.dossier;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in the facts looked at.
 *
 * @param uid its identifier
 * @param type what it is
 * @param name its name
 * @param facts in how many of them
 * @param origins the independent origins of the stated ones, added up
 * @param weight how many of the stated ones may be expected to hold: the sum of their
 * confidences
 * @param post a person's post, null where unknown or not looked up
 */
public record Companion(EntityUid uid, EntityType type, String name, RealityCount facts, long origins, double weight,
		@Nullable Post post) {

	Companion with(@Nullable Post found) {
		return new Companion(this.uid, this.type, this.name, this.facts, this.origins, this.weight, found);
	}

	/**
	 * A post.
	 *
	 * @param title what it is called
	 * @param body where it is held
	 * @param name what that is called
	 */
	public record Post(String title, EntityUid body, String name) {
	}

}
