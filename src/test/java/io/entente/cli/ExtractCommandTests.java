package io.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be told before any model is loaded. */
class ExtractCommandTests {

	@TempDir
	private Path folder;

	@Test
	void a_text_declared_as_json_lines_is_told_what_the_option_means() throws IOException {
		Path file = Files.writeString(this.folder.resolve("capitals.txt"), "CHILE AND PERU SIGN A TREATY\n");
		Terminal told = Terminal.run("extract", "--format", "jsonl", file.toString());
		assertThat(told.exitCode()).isEqualTo(ExitCode.SKIPPED);
		assertThat(told.messages()).contains("capitals.txt", "it isn't valid JSON",
				"--format jsonl says that the input is JSON Lines");
	}

	@Test
	void broken_json_lines_are_not_taken_for_a_text() throws IOException {
		Path file = Files.writeString(this.folder.resolve("broken.jsonl"), "{\"text\": \n");
		Terminal told = Terminal.run("extract", "--format", "jsonl", file.toString());
		assertThat(told.exitCode()).isEqualTo(ExitCode.SKIPPED);
		assertThat(told.messages()).contains("it isn't valid JSON").doesNotContain("leave it out");
	}

}
