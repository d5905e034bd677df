package io.entente.dossier;

import java.util.Map;

import io.entente.model.ClaimKind;
import io.entente.model.Entity;

/**
 * The head of a dossier.
 *
 * @param entity whose it is
 * @param mentions how often articles name it
 * @param facts how many facts of each kind it takes part in
 * @param partners how many ties of cooperation, post, membership and location it has
 */
public record EntityProfile(Entity entity, long mentions, Map<ClaimKind, Long> facts, long partners) {

	public EntityProfile {
		facts = Map.copyOf(facts);
	}

	/** How many facts of a kind. */
	public long count(ClaimKind kind) {
		return this.facts.getOrDefault(kind, 0L);
	}

}
