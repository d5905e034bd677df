package io.entente.investigations;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What has happened to an investigation's facts since somebody last took them as seen.
 *
 * @param since when that was, null if never
 * @param facts the facts that are new, changed or gone, new ones first
 * @param entities the entities that are new among them, joined to others or renamed
 * @param relations the pairs of entities that the facts join
 * @param compared how many facts were compared
 * @param selections how many selections
 * @param cut whether some selections hold more facts than are remembered
 * @param mostFacts how many are remembered of one selection
 */
public record InvestigationDiff(@Nullable Instant since, List<FactChange> facts, List<EntityChange> entities,
		List<RelationChange> relations, int compared, int selections, boolean cut, int mostFacts) {

	public InvestigationDiff {
		facts = List.copyOf(facts);
		entities = List.copyOf(entities);
		relations = List.copyOf(relations);
	}

	/** How many facts changed in a way. */
	public long count(Change change) {
		return this.facts.stream().filter((fact) -> fact.change() == change).count();
	}

	/** Whether all is as it was. */
	public boolean isEmpty() {
		return this.facts.isEmpty() && this.entities.isEmpty();
	}

	/** What can have happened. */
	public enum Change {

		/** It wasn't there. */
		NEW,
		/** It was there and says something else now. */
		CHANGED,
		/** It isn't there any more. */
		GONE

	}

	/** What of a fact can have changed. */
	public enum Field {

		/** An agreement's stage. */
		STATUS,
		/** When. */
		TIME,
		/** What it is about. */
		TITLE,
		/** How real. */
		MODALITY,
		/** Whether it is said to be so. */
		POLARITY,
		/** Who takes part: those added after, those gone before. */
		PARTICIPANTS,
		/** Independent origins, by number. */
		ORIGINS,
		/** Articles, by number. */
		ARTICLES

	}

	/** Why a fact is gone. */
	public enum Reason {

		/** No article supports it any more. */
		RETIRED,
		/** Others tell of it too and it is shown as one with them. */
		JOINED,
		/** It is there, but not among these facts any more. */
		OUTSIDE

	}

	/**
	 * Something that was told of a fact and is told otherwise.
	 *
	 * @param field what
	 * @param before how it was, null for nothing
	 * @param after how it is, null for nothing
	 */
	public record FieldChange(Field field, @Nullable String before, @Nullable String after) {
	}

	/**
	 * A fact that isn't as it was.
	 *
	 * @param change what happened
	 * @param uid its identifier, of a gone one the one it had
	 * @param kind agreement, event or tie
	 * @param type its type
	 * @param title what it is about
	 * @param time when, in the Extended Date/Time Format; null where unknown
	 * @param parties who takes part
	 * @param fields what changed of it
	 * @param reason why it is gone, null where it isn't
	 * @param joined the fact that it is shown as now, null where none
	 */
	public record FactChange(Change change, String uid, String kind, String type, String title, @Nullable String time,
			List<Party> parties, List<FieldChange> fields, @Nullable Reason reason, @Nullable String joined) {
	}

	/**
	 * Somebody who takes part.
	 *
	 * @param uid its identifier
	 * @param name its name
	 */
	public record Party(String uid, String name) {
	}

	/**
	 * An entity that isn't as it was.
	 *
	 * @param change what happened
	 * @param uid its identifier
	 * @param name its name, of a gone one the one it had
	 * @param before the name it had, null where it is the same
	 * @param joined the entity that stands for it now, null where none does
	 */
	public record EntityChange(Change change, String uid, String name, @Nullable String before,
			@Nullable Party joined) {
	}

	/**
	 * Two entities that a new, changed or gone fact joins.
	 *
	 * @param change new where nothing joined them, gone where nothing does any more
	 * @param source one
	 * @param target the other
	 */
	public record RelationChange(Change change, String source, String target) {
	}

}
