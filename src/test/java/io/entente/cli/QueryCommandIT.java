package io.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A query as typed at a terminal while no server runs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCommandIT {

	private Path folder;

	private Path home;

	@BeforeAll
	void open(@TempDir Path folder) {
		this.folder = folder;
		this.home = folder.resolve("home");
	}

	@Test
	void parameters_are_json_or_text_and_a_table_tells_their_values() throws Exception {
		Path file = this.folder.resolve("out.txt");
		Terminal done = query("RETURN $n + 1 AS n, $text AS text, $day AS day", "--param", "n=1", "--param",
				"text=Côte d'Ivoire", "--param", "day={\"$date\": \"2025-10-01\"}", "-o", file.toString());
		assertThat(done.exitCode()).as(done.messages()).isZero();
		assertThat(Files.readString(file)).isEqualTo("""
				n  text           day
				-  -------------  ----------
				2  Côte d'Ivoire  2025-10-01
				""");
	}

	@Test
	void a_query_comes_from_standard_input_and_a_table_runs_no_formula() throws Exception {
		Path file = this.folder.resolve("out.csv");
		InputStream before = System.in;
		try {
			System.setIn(new ByteArrayInputStream("RETURN 1 AS n, '=1+2' AS text".getBytes(StandardCharsets.UTF_8)));
			Terminal done = Terminal.run("query", "-", "--format", "csv", "--home", this.home.toString(), "-o",
					file.toString());
			assertThat(done.exitCode()).as(done.messages()).isZero();
		}
		finally {
			System.setIn(before);
		}
		assertThat(Files.readString(file)).isEqualTo("\uFEFFn,text\r\n1,'=1+2\r\n");
	}

	@Test
	void what_is_cut_says_so_and_ends_with_another_code() throws Exception {
		Path file = this.folder.resolve("cut.json");
		Terminal cut = query("UNWIND range(1, 1001) AS n RETURN n", "--format", "json", "-o", file.toString());
		assertThat(cut.exitCode()).isEqualTo(ExitCode.SKIPPED);
		assertThat(cut.messages()).contains("more than these 1,000 rows; --limit N gives more");
		assertThat(Files.readString(file)).contains("[1000]", "\"cut\":\"LIMIT\"").doesNotContain("[1001]");
	}

	@Test
	void a_failure_leaves_the_file_as_it_was_and_tells_the_place() throws Exception {
		Path file = Files.writeString(this.folder.resolve("kept.csv"), "good");
		Terminal mistaken = query("MATCH (n)\nRETRUN n", "-o", file.toString());
		assertThat(mistaken.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(mistaken.messages()).contains("line 2, column 1: Invalid input 'RETRUN'")
			.doesNotContain("Exception");
		Terminal late = query("UNWIND [1, 0] AS n RETURN 1 / n", "--format", "csv", "-o", file.toString());
		assertThat(late.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(late.messages()).contains("by zero");
		assertThat(file).hasContent("good");
		try (var files = Files.list(this.folder)) {
			assertThat(files).noneMatch((each) -> each.toString().endsWith(".part"));
		}
	}

	@Test
	void where_nothing_can_be_read_or_written_is_told_in_one_line() throws Exception {
		Terminal nowhere = query("RETURN 1", "-o", this.folder.resolve("none/out.csv").toString());
		assertThat(nowhere.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(nowhere.messages()).contains("There is no folder");
		Terminal missing = Terminal.run("query", "missing.cypher", "--home", this.home.toString());
		assertThat(missing.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(missing.messages()).contains("The query missing.cypher can't be read");
		Path binary = Files.write(this.folder.resolve("binary.cypher"), new byte[] { (byte) 0xff, (byte) 0xfe });
		Terminal unreadable = Terminal.run("query", binary.toString(), "--home", this.home.toString());
		assertThat(unreadable.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(unreadable.messages()).contains("UTF-8");
	}

	@Test
	void options_that_make_no_sense_are_usage_errors() throws Exception {
		assertThat(query("RETURN 1", "--limit", "0").exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(query("RETURN 1", "--seconds", "61").exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(query("RETURN 1", "--format", "xml").exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(query("RETURN 1", "--param", "n").exitCode()).isEqualTo(ExitCode.USAGE);
	}

	private Terminal query(String text, String... options) throws Exception {
		Path file = Files.writeString(this.folder.resolve("asked.cypher"), text);
		String[] arguments = new String[options.length + 4];
		arguments[0] = "query";
		arguments[1] = file.toString();
		arguments[2] = "--home";
		arguments[3] = this.home.toString();
		System.arraycopy(options, 0, arguments, 4, options.length);
		return Terminal.run(arguments);
	}

}
