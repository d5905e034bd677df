package io.entente.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import io.entente.model.FactUid;
import io.entente.selection.FactPosition;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFacts;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Pages through the facts of a selection: the latest first and the undated last. The
 * cursor is the last fact's place in that order, so that facts that come in between
 * neither shift nor repeat the rest.
 */
@Component
class FactPages {

	/** Facts of a page unless asked otherwise. */
	static final int STANDARD = 50;

	/** The most facts of a page; who wants all takes the stream. */
	static final int MAX = 500;

	private final SelectionService selections;

	FactPages(SelectionService selections) {
		this.selections = selections;
	}

	ResponseEntity<FactPage> page(Selection selection, @Nullable String cursor, int limit) {
		String question = selection.address("facts");
		FactPosition after = (cursor != null) ? position(question, cursor) : null;
		SelectedFacts found = this.selections.findFactsAfter(selection, after, limit + 1);
		List<SelectedFact> facts = found.facts();
		String next = null;
		if (facts.size() > limit) {
			facts = facts.subList(0, limit);
			FactPosition last = FactPosition.of(facts.getLast());
			next = Cursor.write(question, last.day().toString(), last.uid().value());
		}
		return NextPage.after(new FactPage(facts, found.total(), found.undated(), next), next);
	}

	private static FactPosition position(String question, String cursor) {
		List<String> place = Cursor.read(question, cursor, 2);
		try {
			return new FactPosition(LocalDate.parse(place.getFirst()), new FactUid(place.getLast()));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("The cursor isn't one of this server's", ex);
		}
	}

	/**
	 * Some facts of a selection.
	 *
	 * @param facts the latest first and the undated last
	 * @param total how many the selection holds
	 * @param undated how many more it would hold, were their dates known; 0 where no time
	 * is selected
	 * @param next the cursor of the next page, null at the end
	 */
	record FactPage(List<SelectedFact> facts, long total, long undated, @Nullable String next) {
	}

}
