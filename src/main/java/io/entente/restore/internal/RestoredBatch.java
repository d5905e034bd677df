package io.entente.restore.internal;

import java.util.ArrayList;
import java.util.List;

import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;
import io.entente.ingest.RestoredFacts;

/**
 * Entities and facts that are written together, and what became of them.
 */
public final class RestoredBatch {

	private static final int MOST = 500;

	private static final int MOST_SENTENCES = 2_000;

	private final List<ExportedEntity> entities = new ArrayList<>();

	private final List<ExportedFact> facts = new ArrayList<>();

	private int sentences;

	/** Adds an entity. */
	public void add(ExportedEntity entity) {
		this.entities.add(entity);
	}

	/** Adds a fact, behind the entities that take part in it. */
	public void add(ExportedFact fact) {
		this.facts.add(fact);
		this.sentences += fact.evidence().size();
	}

	/** Whether it is to be written now. */
	public boolean isFull() {
		return this.entities.size() + this.facts.size() >= MOST || this.sentences >= MOST_SENTENCES;
	}

	/** Whether there is nothing to write. */
	public boolean isEmpty() {
		return this.entities.isEmpty() && this.facts.isEmpty();
	}

	List<ExportedEntity> entities() {
		return this.entities;
	}

	List<ExportedFact> facts() {
		return this.facts;
	}

	/**
	 * What was written of a batch.
	 *
	 * @param facts its facts
	 * @param nodes nodes created
	 * @param relationships relationships created
	 * @param refused the facts that weren't taken, since somebody who takes part is
	 * nowhere
	 */
	public record Outcome(RestoredFacts facts, long nodes, long relationships, List<ExportedFact> refused) {

		public Outcome {
			refused = List.copyOf(refused);
		}

	}

}
