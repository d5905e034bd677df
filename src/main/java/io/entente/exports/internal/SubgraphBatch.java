package io.entente.exports.internal;

import java.util.List;

import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;

/**
 * A piece of the stream.
 *
 * @param entities entities that haven't come before
 * @param facts facts, whose participants all have come by now
 */
public record SubgraphBatch(List<ExportedEntity> entities, List<ExportedFact> facts) {

	public SubgraphBatch {
		entities = List.copyOf(entities);
		facts = List.copyOf(facts);
	}

	/** Whether the stream is at its end. */
	public boolean isEmpty() {
		return this.entities.isEmpty() && this.facts.isEmpty();
	}

}
