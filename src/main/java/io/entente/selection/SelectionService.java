package io.entente.selection;

import java.util.List;
import java.util.Optional;

import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.selection.internal.SelectionQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Tells what a selection holds. The timeline, the matrix, the ledger and the exports all
 * count from here.
 */
@Service
public class SelectionService {

	/** The most facts one can ask for at once. */
	public static final int MAX_FACTS = 50_000;

	/**
	 * The most participants given of one fact: twice the states there are, so that who
	 * counts by participants finds the facts that are found by who takes part.
	 */
	public static final int MAX_PARTICIPANTS = 400;

	private static final int MAX_PUBLISHERS = 200;

	private final SelectionQueries queries;

	SelectionService(SelectionQueries queries) {
		this.queries = queries;
	}

	/** How much a selection holds. */
	public SelectionCount count(Selection selection) {
		return this.queries.count(selection);
	}

	/**
	 * The facts of a selection, the latest first and the undated last.
	 * @param selection which ones
	 * @param limit how many at most, 0 to {@link #MAX_FACTS}
	 */
	public SelectedFacts findFacts(Selection selection, int limit) {
		return this.queries.findFacts(selection, null, Math.clamp(limit, 0, MAX_FACTS), MAX_PARTICIPANTS);
	}

	/**
	 * The facts that follow one of them in the same order.
	 * @param selection which ones
	 * @param after the place of the last fact known, null to begin
	 * @param limit how many at most, 1 to {@link #MAX_FACTS}
	 */
	public SelectedFacts findFactsAfter(Selection selection, @Nullable FactPosition after, int limit) {
		return this.queries.findFacts(selection, after, Math.clamp(limit, 1, MAX_FACTS), MAX_PARTICIPANTS);
	}

	/**
	 * The facts of a selection that join two parties, the latest first and the undated
	 * last. A country stands for the organizations known to be its own too, and who only
	 * lends the place takes no part: what a cell of the matrix counts.
	 * @param one the one party
	 * @param other the other
	 * @param selection of which facts; its entities are who takes part besides
	 * @param limit how many at most, 0 to {@link #MAX_FACTS}
	 */
	public SelectedFacts findFactsBetween(EntityUid one, EntityUid other, Selection selection, int limit) {
		return this.queries.findFactsBetween(one, other, selection, Math.clamp(limit, 0, MAX_FACTS), MAX_PARTICIPANTS);
	}

	/**
	 * One fact; nothing if there is none of that identifier.
	 * @param uid the fact; one that several articles' tellings were joined to may be
	 * named by any of them
	 */
	public Optional<SelectedFact> findFact(FactUid uid) {
		return this.queries.findFact(uid, MAX_PARTICIPANTS);
	}

	/** What its entities and publishers are called. */
	public SelectionNames findNames(Selection selection) {
		return this.queries.findNames(selection);
	}

	/** Who published the articles, most articles first, 200 at most. */
	public List<KnownPublisher> findPublishers() {
		return this.queries.findPublishers(MAX_PUBLISHERS);
	}

}
