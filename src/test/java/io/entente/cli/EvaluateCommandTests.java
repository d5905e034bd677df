package io.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be told before any model is loaded. */
class EvaluateCommandTests {

	@TempDir
	private Path folder;

	@Test
	void a_bad_gold_file_is_told_in_one_line() throws IOException {
		Path file = Files.writeString(this.folder.resolve("marked.jsonl"), "{\"id\":\"1\",\"text\":\"Peru\"}\n");
		Terminal told = Terminal.run("evaluate", file.toString());
		assertThat(told.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(told.messages().lines()).singleElement()
			.asString()
			.contains("marked.jsonl, line 1", "nothing is marked");
	}

	@Test
	void a_folder_without_marks_is_told() {
		Terminal told = Terminal.run("evaluate", this.folder.toString());
		assertThat(told.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(told.messages()).contains("no marked-up articles");
	}

	@Test
	void it_needs_something_to_measure_against() {
		assertThat(Terminal.run("evaluate").exitCode()).isEqualTo(ExitCode.USAGE);
	}

}
