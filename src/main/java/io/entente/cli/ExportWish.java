package io.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.entente.exports.ExportFormat;
import io.entente.exports.FactShape;
import io.entente.exports.PictureLook;
import io.entente.query.CypherQuery;

/**
 * What a person wants exported, before anybody knows whom the names mean.
 *
 * @param format the format
 * @param names names of entities
 * @param all whether a fact has to hold all of them
 * @param filter the selection's other parameters
 * @param query a query whose entities and facts are taken, null where the filter says it
 * @param shape how facts are held, null for what suits the format
 * @param look what a picture shows, and on what
 * @param language the language of what a person reads in it
 */
record ExportWish(ExportFormat format, List<String> names, boolean all, Map<String, List<String>> filter,
		@Nullable CypherQuery query, @Nullable FactShape shape, PictureLook look, Locale language) {

	/** What the export is called. */
	String title() {
		return this.names.isEmpty() ? "" : String.join(" – ", this.names);
	}

}
