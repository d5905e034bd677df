package io.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class OutputFileTests {

	@TempDir
	Path folder;

	@Test
	void a_good_file_is_replaced_only_by_a_whole_one() throws Exception {
		Path target = Files.writeString(this.folder.resolve("out.json"), "good");
		try (OutputFile file = OutputFile.open(target.toString())) {
			file.out().write('x');
		}
		assertThat(target).hasContent("good");
		assertThat(files()).containsExactly("out.json");
		try (OutputFile file = OutputFile.open(target.toString())) {
			file.out().write('x');
			file.complete();
		}
		assertThat(target).hasContent("x");
		assertThat(files()).containsExactly("out.json");
	}

	@Test
	void a_link_stays_a_link() throws Exception {
		Path target = Files.writeString(this.folder.resolve("kept"), "good");
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), target);
		try (OutputFile file = OutputFile.open(link.toString())) {
			file.out().write('x');
			file.complete();
		}
		assertThat(link).isSymbolicLink();
		assertThat(target).hasContent("x");
	}

	@Test
	void where_nothing_can_be_written_is_told_in_one_line() {
		fails(this.folder.toString(), "is a folder");
		fails(this.folder.resolve("none/out.json").toString(), "There is no folder");
		fails("a\0b", "that is no name for a file");
	}

	@Test
	void a_full_disk_is_told() throws Exception {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.isWritable(full));
		try (OutputFile file = OutputFile.open(full.toString())) {
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
				file.out().write(new byte[10]);
				file.out().flush();
			})
				.satisfies(
						(ex) -> assertThat(file.failed(ex)).hasMessage("/dev/full can't be written: the disk is full"));
		}
	}

	private List<String> files() throws IOException {
		try (Stream<Path> all = Files.list(this.folder)) {
			return all.map((path) -> path.getFileName().toString()).toList();
		}
	}

	private static void fails(String argument, String reason) {
		assertThatExceptionOfType(CommandFailedException.class).isThrownBy(() -> OutputFile.open(argument))
			.withMessageContaining(reason)
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("\n"));
	}

}
