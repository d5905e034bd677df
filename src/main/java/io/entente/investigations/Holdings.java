package io.entente.investigations;

import java.util.List;

/**
 * What an investigation remembers, as far as the graph still holds it.
 *
 * @param entities the identifiers of entities
 * @param facts the identifiers of facts
 */
public record Holdings(List<String> entities, List<String> facts) {

	public Holdings {
		entities = entities.stream().distinct().sorted().toList();
		facts = facts.stream().distinct().sorted().toList();
	}

	/** Whether there is nothing. */
	public boolean isEmpty() {
		return this.entities.isEmpty() && this.facts.isEmpty();
	}

}
