package io.entente.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.exports.ExportSource;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.selection.Selection;

/**
 * Which part of the graph is exported, once it is known whom names mean and what a query
 * found.
 */
sealed interface ExportScope {

	/** For the graph in this process. */
	ExportSource source();

	/** For the server: the part of an order's body that says so. */
	Map<String, Object> order();

	/**
	 * The facts of a selection.
	 *
	 * @param parameters the selection's parameters
	 */
	record Filtered(Map<String, List<String>> parameters) implements ExportScope {

		@Override
		public ExportSource source() {
			return new ExportSource.Selected(Selection.of(this.parameters));
		}

		@Override
		public Map<String, Object> order() {
			return Map.of("filter", this.parameters);
		}

	}

	/**
	 * What a query found.
	 *
	 * @param entities the entities
	 * @param facts the facts
	 * @param parameters the parameters of the selection that the facts are narrowed to
	 */
	record Found(Set<EntityUid> entities, Set<FactUid> facts,
			Map<String, List<String>> parameters) implements ExportScope {

		@Override
		public ExportSource source() {
			return new ExportSource.Named(this.entities, this.facts, Selection.of(this.parameters));
		}

		@Override
		public Map<String, Object> order() {
			return Map.of("entities", this.entities.stream().map(EntityUid::value).toList(), "facts",
					this.facts.stream().map(FactUid::value).toList(), "filter", this.parameters);
		}

	}

}
