package io.entente.exports;

import java.util.List;
import java.util.Set;

import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.selection.Selection;

/**
 * What is taken away.
 */
public sealed interface ExportSource {

	/**
	 * The facts of a selection: a view, an entity's or a pair's dossier, the ledger.
	 *
	 * @param selection which facts
	 */
	record Selected(Selection selection) implements ExportSource {
	}

	/**
	 * What a canvas or a path shows: some entities, and the facts that join at least two
	 * of them.
	 *
	 * @param entities the entities; all of them are exported, alone or not
	 * @param filter which facts count; its own entities limit nothing
	 */
	record Among(List<EntityUid> entities, Selection filter) implements ExportSource {

		public Among {
			entities = entities.stream().distinct().toList();
		}

	}

	/**
	 * Things named one by one: the result of a query, an investigation.
	 *
	 * @param entities entities, exported whether or not a fact names them
	 * @param facts facts, with all who take part in them
	 * @param filter which of the facts count; its own entities limit nothing
	 */
	record Named(Set<EntityUid> entities, Set<FactUid> facts, Selection filter) implements ExportSource {

		public Named {
			entities = Set.copyOf(entities);
			facts = Set.copyOf(facts);
		}

		/** All of them. */
		public Named(Set<EntityUid> entities, Set<FactUid> facts) {
			this(entities, facts, Selection.EVERYTHING);
		}

	}

}
