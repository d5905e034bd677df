package io.entente.dossier;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;

/**
 * Somebody an entity has to do with.
 *
 * @param uid its identifier
 * @param type what it is
 * @param name its name
 * @param relation how the two are related
 * @param facts how many facts say so
 * @param planned whether all of them are plans
 */
public record Partner(EntityUid uid, EntityType type, String name, Relation relation, long facts, boolean planned) {

	/** How two entities are related. */
	public enum Relation {

		/** They cooperate. */
		COOPERATES_WITH,
		/** The one holds a post in the other. */
		AFFILIATED_WITH,
		/** The one belongs to the other. */
		MEMBER_OF,
		/** The one is located in the other. */
		BASED_IN

	}

}
