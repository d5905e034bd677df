package io.entente.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import io.entente.graph.GraphProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SavedQueriesTests {

	private static final SavedQuery SIGNED = query("one", "Signed");

	@TempDir
	private Path home;

	private SavedQueries queries;

	@BeforeEach
	void open() {
		this.queries = open(this.home);
	}

	@Test
	void what_is_kept_is_there_after_a_restart_by_name() {
		assertThat(this.queries.findAll()).isEmpty();
		this.queries.save(SIGNED);
		this.queries.save(query("two", "agreements"));
		assertThat(open(this.home).findAll()).extracting(SavedQuery::name).containsExactly("agreements", "Signed");
		assertThat(open(this.home).findAll()).contains(SIGNED);
	}

	@Test
	void one_of_the_same_id_takes_the_others_place() {
		this.queries.save(SIGNED);
		this.queries.save(query("one", "Renamed"));
		assertThat(this.queries.findAll()).extracting(SavedQuery::name).containsExactly("Renamed");
	}

	@Test
	void one_is_forgotten_once() {
		this.queries.save(SIGNED);
		assertThat(this.queries.delete(SIGNED.id())).contains(SIGNED);
		assertThat(this.queries.delete(SIGNED.id())).isEmpty();
		assertThat(this.queries.findAll()).isEmpty();
	}

	@Test
	void texts_of_all_scripts_come_back_as_they_were_and_names_have_one_line() {
		SavedQuery odd = new SavedQuery(new QueryId("odd"), "  مذكرة\n\u0085\"تفاهم\" \u001B ",
				"RETURN '\\u0000 😀'\r\n;", "{\"a\": \"=1\"}");
		assertThat(odd.name()).isEqualTo("مذكرة \"تفاهم\"");
		this.queries.save(odd);
		assertThat(open(this.home).findAll()).containsExactly(odd);
	}

	@Test
	void a_name_has_to_be_there_and_short_and_so_has_the_text() {
		assertThatIllegalArgumentException().isThrownBy(() -> query("a", " \n "));
		assertThatIllegalArgumentException().isThrownBy(() -> query("a", "n".repeat(201)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SavedQuery(new QueryId("a"), "n", "x".repeat(20_001), ""));
	}

	@Test
	void too_many_are_refused_but_the_last_can_still_be_changed() {
		for (int i = 0; i < SavedQueries.MAX; i++) {
			this.queries.save(query("q" + i, "Query"));
		}
		assertThatIllegalArgumentException().isThrownBy(() -> this.queries.save(SIGNED))
			.withMessageContaining("delete some");
		this.queries.save(query("q7", "Changed"));
		assertThat(this.queries.findAll()).hasSize(SavedQueries.MAX).contains(query("q7", "Changed"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "", "{}", "[{\"id\": \"a b\"}]", "[null]", "[{\"id\": \"a\", \"name\": null}]" })
	void a_spoilt_file_is_told_and_stays_as_it_is(String content) throws IOException {
		Path file = this.home.resolve("queries.json");
		Files.writeString(file, content);
		assertThatExceptionOfType(UnreadableQueriesException.class).isThrownBy(this.queries::findAll)
			.withMessageContaining("queries.json");
		assertThatExceptionOfType(UnreadableQueriesException.class).isThrownBy(() -> this.queries.save(SIGNED));
		assertThat(file).hasContent(content);
	}

	@Test
	void nothing_but_the_file_is_left_behind() throws IOException {
		this.queries.save(SIGNED);
		this.queries.delete(SIGNED.id());
		try (Stream<Path> files = Files.list(this.home)) {
			assertThat(files).extracting((file) -> file.getFileName().toString()).containsExactly("queries.json");
		}
	}

	private static SavedQueries open(Path home) {
		return new SavedQueries(new GraphProperties(home, null));
	}

	private static SavedQuery query(String id, String name) {
		return new SavedQuery(new QueryId(id), name, "RETURN 1", "");
	}

}
