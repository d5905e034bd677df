package io.entente.exports.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.exports.ExportSource;
import io.entente.exports.ExportSource.Among;
import io.entente.exports.ExportSource.Named;
import io.entente.exports.ExportSource.Selected;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Uid;
import io.entente.selection.Selection;
import io.entente.selection.SelectionParameters;
import org.neo4j.driver.Values;

/**
 * How a source is asked for.
 *
 * @param entities the entities it names, which are exported whether or not a fact names
 * them
 * @param find the statement that finds its facts
 * @param parameters what it takes
 */
record SourceStatements(Collection<EntityUid> entities, ExportCypher find, Map<String, Object> parameters) {

	static SourceStatements of(ExportSource source) {
		return switch (source) {
			case Selected(Selection selection) -> selection.entities().isEmpty()
					? new SourceStatements(List.of(), ExportCypher.FIND_FACTS, parameters(selection))
					: new SourceStatements(selection.entities(), ExportCypher.FIND_FACTS_OF_ENTITIES,
							parameters(selection));
			case Among(List<EntityUid> entities, Selection filter) -> {
				Map<String, Object> parameters = parameters(filter);
				parameters.put("entities", values(entities));
				yield new SourceStatements(entities, ExportCypher.FIND_FACTS_AMONG, parameters);
			}
			case Named(Set<EntityUid> entities, Set<FactUid> facts, Selection filter) -> {
				Map<String, Object> parameters = parameters(filter);
				parameters.put("facts", values(facts));
				yield new SourceStatements(entities, ExportCypher.FIND_NAMED_FACTS, parameters);
			}
		};
	}

	/** Bounds that aren't there are the database's nulls. */
	private static Map<String, Object> parameters(Selection selection) {
		Map<String, Object> parameters = new HashMap<>();
		SelectionParameters.of(selection).forEach((name, value) -> parameters.put(name, Values.value(value)));
		return parameters;
	}

	private static List<String> values(Collection<? extends Uid> uids) {
		return uids.stream().map(Uid::value).sorted().toList();
	}

}
