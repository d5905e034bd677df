package io.entente.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.entente.exports.ExportFormat;
import io.entente.exports.PictureLook;
import io.entente.query.CypherQuery;
import io.entente.query.QueryOutcome;
import io.entente.exports.ExportListener;
import io.entente.exports.ExportSummary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExportNamesTests {

	@Test
	void a_pair_is_the_facts_of_both() throws Exception {
		assertThat(ExportNames.resolve(wish(true, "China", "Russia"), new Known()))
			.containsEntry("entity", List.of("e-China", "e-Russia"))
			.containsEntry("match", List.of("all"))
			.containsEntry("from", List.of("2025-01-01"));
		assertThat(ExportNames.resolve(wish(false, "China"), new Known())).doesNotContainKey("match");
	}

	@Test
	void without_a_name_the_filter_stands_as_it_is() throws Exception {
		assertThat(ExportNames.resolve(wish(false), new Known())).containsOnlyKeys("from");
	}

	@Test
	void a_name_that_might_mean_several_lists_them_by_their_identifiers() {
		assertThatExceptionOfType(AmbiguousNameException.class)
			.isThrownBy(() -> ExportNames.resolve(wish(false, "Georgia"), new Known()))
			.withMessageContainingAll("'Georgia' might mean several", "e-1  Georgia (country, 1,234 mentions)",
					"e-2  Georgia (place, 5 mentions)");
	}

	@Test
	void a_name_that_nobody_bears_says_who_is_called_alike() {
		assertThatExceptionOfType(CommandFailedException.class)
			.isThrownBy(() -> ExportNames.resolve(wish(false, "Gorgia"), new Known()))
			.withMessageContainingAll("Nobody in the graph is called 'Gorgia'", "e-1  Georgia");
		assertThatExceptionOfType(CommandFailedException.class)
			.isThrownBy(() -> ExportNames.resolve(wish(false, "Xyzzy"), new Known()))
			.withMessage("Nobody in the graph is called 'Xyzzy'");
	}

	private static ExportWish wish(boolean all, String... names) {
		return new ExportWish(ExportFormat.JSON, List.of(names), all, Map.of("from", List.of("2025-01-01")), null, null,
				PictureLook.DEFAULT, Locale.ENGLISH);
	}

	private static final class Known implements Exporter {

		private static final List<Candidate> GEORGIAS = List.of(new Candidate("e-1", "COUNTRY", "Georgia", 1234),
				new Candidate("e-2", "PLACE", "Georgia", 5));

		@Override
		public Candidates find(String name) {
			return switch (name) {
				case "Georgia" -> new Candidates(GEORGIAS, List.of());
				case "Gorgia" -> new Candidates(List.of(), GEORGIAS);
				case "Xyzzy" -> new Candidates(List.of(), List.of());
				default -> new Candidates(List.of(new Candidate("e-" + name, "COUNTRY", name, 1)), List.of());
			};
		}

		@Override
		public QueryOutcome ask(CypherQuery query, ExportListener listener) {
			throw new UnsupportedOperationException();
		}

		@Override
		public ExportSummary export(ExportWish wish, ExportScope scope, OutputStream out, ExportListener listener) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close() {
			// holds nothing
		}

	}

}
