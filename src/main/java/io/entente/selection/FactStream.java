package io.entente.selection;

import java.time.Duration;
import java.util.function.Consumer;

import io.entente.selection.internal.FactStreamQueries;

import org.springframework.stereotype.Service;

/**
 * Gives all facts of a selection, however many, one by one: what is read isn't held.
 */
@Service
public class FactStream {

	/** How long one stream may take. */
	public static final Duration DEADLINE = Duration.ofMinutes(10);

	private final FactStreamQueries queries;

	FactStream(FactStreamQueries queries) {
		this.queries = queries;
	}

	/**
	 * Gives every fact of a selection once, in no order. An exception of who takes them
	 * ends the reading.
	 * @param selection which ones
	 * @param taker takes each, on the calling thread
	 */
	public void forEach(Selection selection, Consumer<SelectedFact> taker) {
		this.queries.forEach(selection, SelectionService.MAX_PARTICIPANTS, DEADLINE, taker);
	}

}
