package io.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.entente.Application;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The export as typed at a terminal while no server runs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandIT {

	private Path folder;

	private Path home;

	@BeforeAll
	void fill(@TempDir Path folder) throws Exception {
		this.folder = folder;
		this.home = this.folder.resolve("home");
		Path article = Files.writeString(this.folder.resolve("article.txt"),
				"Vietnam and North Korea signed an agreement on health cooperation in October 2025."
						+ " Officials of the two countries met in Hanoi and discussed the exchange of physicians.");
		assertThat(Terminal.run("import", "--home", this.home.toString(), article.toString()).exitCode()).isZero();
	}

	@Test
	void an_entity_s_facts_are_written_to_a_file() throws Exception {
		Path file = this.folder.resolve("vietnam \"q\".json");
		Terminal done = export("--format", "json", "--entity", "vietnam", "-o", file.toString());
		assertThat(done.exitCode()).as(done.messages()).isZero();
		assertThat(done.messages()).containsPattern("Wrote .*: \\d+ facts, \\d+ entities, ")
			.doesNotContain("Exception");
		JsonNode graph = JsonMapper.shared().readTree(Files.readString(file));
		assertThat(graph.toString()).contains("North Korea", "2025-10");
	}

	@Test
	void a_pair_by_codes_and_a_time_narrow_it_and_say_what_is_left_out() {
		Path file = this.folder.resolve("pair.json");
		Terminal done = export("--format", "json", "--pair", "VNM", "PRK", "--from", "2025-10-01", "--to", "2025-10-31",
				"-o", file.toString());
		assertThat(done.exitCode()).as(done.messages()).isZero();
		Terminal none = export("--format", "json", "--pair", "VNM", "PRK", "--to", "1999-12-31", "-o", file.toString());
		assertThat(none.exitCode()).as(none.messages()).isZero();
		assertThat(none.messages()).contains("0 facts");
	}

	@Test
	void what_a_query_finds_is_written_to_a_file() throws Exception {
		Path file = this.folder.resolve("found.json");
		Path query = Files.writeString(this.folder.resolve("found.cypher"),
				"MATCH (c:Country {name: 'Vietnam'}) RETURN c LIMIT 5");
		Terminal done = export("--format", "json", "--cypher", query.toString(), "-o", file.toString());
		assertThat(done.exitCode()).as(done.messages()).isZero();
		assertThat(done.messages()).contains("0 facts, 1 entities");
		assertThat(Files.readString(file)).contains("Vietnam").doesNotContain("North Korea");
	}

	@Test
	void a_query_s_facts_are_narrowed_to_a_time() throws Exception {
		Path file = this.folder.resolve("narrowed.json");
		String query = Files.writeString(this.folder.resolve("facts.cypher"), "MATCH (f:Fact) RETURN f LIMIT 50")
			.toString();
		Terminal all = export("--format", "json", "--cypher", query, "-o", file.toString());
		assertThat(all.exitCode()).as(all.messages()).isZero();
		assertThat(facts(file)).isNotEmpty();
		Terminal within = export("--format", "json", "--cypher", query, "--from", "2025-10-01", "--to", "2025-10-31",
				"--kind", "agreement", "-o", file.toString());
		assertThat(within.exitCode()).as(within.messages()).isZero();
		assertThat(facts(file)).isNotEmpty().allSatisfy((fact) -> {
			assertThat(fact.path("kind").asString()).isEqualTo("AGREEMENT");
			assertThat(fact.path("edtf").asString()).startsWith("2025-10");
		});
		Terminal never = export("--format", "json", "--cypher", query, "--to", "1999-12-31", "-o", file.toString());
		assertThat(never.exitCode()).as(never.messages()).isZero();
		assertThat(facts(file)).isEmpty();
	}

	@Test
	void what_a_query_names_and_the_graph_does_not_hold_is_counted() throws Exception {
		Path file = this.folder.resolve("known.json");
		EntityUid nobody = EntityUid.of(EntityType.PERSON, "nobody");
		Path query = Files.writeString(this.folder.resolve("some.cypher"),
				"MATCH (c:Country {name: 'Vietnam'}) RETURN c.uid AS uid UNION RETURN '" + nobody + "' AS uid");
		Terminal done = export("--format", "json", "--cypher", query.toString(), "-o", file.toString());
		assertThat(done.exitCode()).as(done.messages()).isEqualTo(ExitCode.SKIPPED);
		assertThat(done.messages()).contains("1 of the entities and facts named are not in this graph");
		assertThat(Files.readString(file)).contains("Vietnam").doesNotContain(nobody.value());
		Path none = Files.writeString(this.folder.resolve("nobody.cypher"), "RETURN '" + nobody + "' AS uid");
		Path never = this.folder.resolve("never.json");
		Terminal failed = export("--format", "json", "--cypher", none.toString(), "-o", never.toString());
		assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(failed.messages()).contains("No entity " + nobody + " is in this graph");
		assertThat(never).doesNotExist();
	}

	@Test
	void a_query_that_finds_nothing_or_writes_leaves_no_file() throws Exception {
		Path file = this.folder.resolve("nothing.json");
		Path none = Files.writeString(this.folder.resolve("none.cypher"), "RETURN 1 AS one");
		Terminal done = export("--format", "json", "--cypher", none.toString(), "-o", file.toString());
		assertThat(done.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(done.messages()).contains("holds no entity and no fact");
		Path writing = Files.writeString(this.folder.resolve("writing.cypher"), "MATCH (n) DETACH DELETE n");
		Terminal refused = export("--format", "json", "--cypher", writing.toString(), "-o", file.toString());
		assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.messages()).doesNotContain("Exception");
		assertThat(file).doesNotExist();
	}

	@Test
	void a_picture_is_drawn_on_the_ground_that_was_asked_for() throws Exception {
		Path dark = this.folder.resolve("dark.svg");
		Terminal done = export("--format", "svg", "--view", "timeline", "--theme", "dark", "-o", dark.toString());
		assertThat(done.exitCode()).as(done.messages()).isZero();
		assertThat(Files.readString(dark)).as(done.messages()).startsWith("<svg").doesNotContain("fill=\"#ffffff\"");
	}

	@Test
	void standard_output_takes_data_and_standard_error_the_messages() throws Exception {
		ChildProcess child = ChildProcess.start(Application.class, "Wrote", "export", "--home", this.home.toString(),
				"--format", "graphml", "-o", "-");
		assertThat(child.exitCode()).as(child.messages()).isZero();
		assertThat(child.output()).startsWith("<?xml").contains("</graphml>");
	}

	@Test
	void an_unknown_name_keeps_the_file_that_was_there() throws Exception {
		Path file = Files.writeString(this.folder.resolve("kept.json"), "good");
		Terminal done = export("--format", "json", "--entity", "Vietnm", "-o", file.toString());
		assertThat(done.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(done.messages()).contains("Nobody in the graph is called 'Vietnm'", "Vietnam (country");
		assertThat(file).hasContent("good");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--format pdf|--format can't be 'pdf': one of graphml",
			"--format json --sector helth|--sector can't be 'helth': one of health",
			"--format json --from soon|--from can't be 'soon': a day is wanted",
			"--format json --from 2025-02-30|--from can't be '2025-02-30'",
			"--format json --kind agreement,deal|--kind can't be 'deal'",
			"--format json --facts both|--facts can't be 'both'", "--format json --origins 0|--origins can't be '0'",
			"--format json --entity a --pair b c|can't be used together",
			"--format json --cypher q --entity a|--cypher can't be used together with --entity",
			"--format json --cypher q --pair a b|--cypher can't be used together with --entity or --pair",
			"--format xlsx --lang fr|--lang can't be 'fr': en or ko is wanted",
			"--format svg --theme blue|theme can be light or dark, not 'blue'",
			"--format png --view map|view can be graph or timeline, not 'map'",
			"--format json --theme dark|--theme is for pictures", "--format json --pair a|--pair" })
	void what_makes_no_sense_is_told_before_the_graph_is_opened(String arguments, String message) {
		Path file = this.folder.resolve("never.json");
		Terminal done = Terminal
			.run(("export --home " + this.folder + "/none " + arguments + " -o " + file).split(" "));
		assertThat(done.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(done.messages()).contains(message, "--help");
		assertThat(file).doesNotExist();
		assertThat(this.folder.resolve("none")).doesNotExist();
	}

	@Test
	void no_folder_to_write_to_is_told_in_one_line() {
		Terminal done = export("--format", "json", "-o", this.folder.resolve("no/such/folder.json").toString());
		assertThat(done.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(done.messages().strip().lines()).singleElement().asString().contains("There is no folder");
	}

	private static List<JsonNode> facts(Path file) throws IOException {
		return JsonMapper.shared()
			.readTree(Files.readString(file))
			.path("nodes")
			.valueStream()
			.filter((node) -> node.path("class").asString().equals("fact"))
			.toList();
	}

	private Terminal export(String... arguments) {
		String[] all = new String[arguments.length + 3];
		all[0] = "export";
		all[1] = "--home";
		all[2] = this.home.toString();
		System.arraycopy(arguments, 0, all, 3, arguments.length);
		return Terminal.run(all);
	}

}
