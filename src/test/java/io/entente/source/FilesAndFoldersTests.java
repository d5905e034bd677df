package io.entente.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.entente.model.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FilesAndFoldersTests {

	@TempDir
	private Path home;

	private Path write(String name, String text) throws IOException {
		Path file = this.home.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	@Test
	void reads_a_folder_with_the_folders_below_it_in_the_order_of_names() throws IOException {
		write("b.txt", "second");
		write("c/a.md", "third");
		write("a.html", "<p>first</p>");
		write("c/b/z.txt", "fourth");
		Opened opened = Opened.paths(this.home);
		assertThat(opened.contents()).containsExactly("<p>first</p>", "second", "third", "fourth");
		assertThat(opened.failures()).isEmpty();
		assertThat(opened.documents().getFirst().format()).isEqualTo(RawDocument.Format.HTML);
	}

	@Test
	void passes_over_hidden_files_notes_and_files_of_other_kinds() throws IOException {
		write("article.txt", "the article");
		write(".hidden.txt", "hidden");
		write(".git/config.txt", "hidden below");
		write("README.md", "how to use");
		write("LICENSE", "rights");
		write("licence.txt", "rights");
		write("picture.png", "image");
		write("table.csv", "a,b");
		write("pom.xml", "<project><name>x</name></project>");
		Opened opened = Opened.paths(this.home);
		assertThat(opened.contents()).containsExactly("the article");
		assertThat(opened.failures()).isEmpty();
	}

	@Test
	void reads_a_readme_that_is_named() throws IOException {
		assertThat(Opened.paths(write("README.md", "I mean this one")).document().content())
			.isEqualTo("I mean this one");
	}

	@Test
	void follows_no_link_out_of_the_folder_nor_in_circles() throws IOException {
		write("in/article.txt", "inside");
		write("out/secret.txt", "outside");
		Files.createSymbolicLink(this.home.resolve("in/out"), this.home.resolve("out"));
		Files.createSymbolicLink(this.home.resolve("in/secret.txt"), this.home.resolve("out/secret.txt"));
		Files.createSymbolicLink(this.home.resolve("in/loop"), this.home.resolve("in"));
		assertThat(Opened.paths(this.home.resolve("in")).contents()).containsExactly("inside");
	}

	@Test
	void opens_a_folder_that_is_named_by_a_link() throws IOException {
		write("real/article.txt", "inside");
		Path link = Files.createSymbolicLink(this.home.resolve("link"), this.home.resolve("real"));
		assertThat(Opened.paths(link).contents()).containsExactly("inside");
	}

	@Test
	void says_what_it_looked_for_in_a_folder_without_articles() throws IOException {
		write("empty/data.bin", "x");
		SourceItem.Failure failure = Opened.paths(this.home.resolve("empty")).failure();
		assertThat(failure.origin()).endsWith("empty");
		assertThat(failure.reason()).startsWith("no articles found in the folder (looked for .txt").contains(".jsonl");
	}

	@Test
	void goes_on_after_a_path_that_does_not_exist() throws IOException {
		Path file = write("article.txt", "still read");
		Opened opened = Opened.paths(this.home.resolve("nowhere.txt"), file);
		assertThat(opened.reasons()).containsExactly("there is no such file or folder");
		assertThat(opened.contents()).containsExactly("still read");
	}

	@Test
	void says_that_a_path_is_no_path() {
		assertThat(Opened.small("a\0b").failure().reason()).isEqualTo("it isn't a valid path");
	}

	@Test
	void says_that_a_file_is_empty_or_blank() throws IOException {
		assertThat(Opened.paths(write("empty.txt", "")).failure().reason()).isEqualTo("it is empty");
		assertThat(Opened.paths(write("blank.txt", " \n\n\t")).failure().reason()).isEqualTo("it is empty");
	}

	@Test
	void tells_a_named_file_without_a_known_ending_by_its_content() throws IOException {
		assertThat(Opened.paths(write("article", "Plain words.")).document().format())
			.isEqualTo(RawDocument.Format.TEXT);
		assertThat(Opened.paths(write("page.php", "<!DOCTYPE html><html><body>Hi</body></html>")).document().format())
			.isEqualTo(RawDocument.Format.HTML);
		assertThat(Opened.paths(write("dump.dat", "{\"text\": \"one\"}\n{\"text\": \"two\"}")).contents())
			.containsExactly("one", "two");
	}

	@Test
	void reads_a_page_that_was_saved_as_text_as_a_page() throws IOException {
		assertThat(Opened.paths(write("page.txt", "\n<html><body><p>Hi</p></body></html>")).document().format())
			.isEqualTo(RawDocument.Format.HTML);
	}

	@Test
	void refuses_a_document_beyond_the_limit_and_says_the_limit() throws IOException {
		Path file = write("long.txt", "x".repeat(1001));
		assertThat(Opened.small(file.toString()).failure().reason()).contains("longer than 1,000 characters");
		Path fits = write("fits.txt", "x".repeat(1000));
		assertThat(Opened.small(fits.toString()).document().content()).hasSize(1000);
	}

	@Test
	void reads_fifty_megabytes_of_one_line_in_bounded_memory() throws IOException {
		Path file = this.home.resolve("line.txt");
		byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
		try (var out = Files.newOutputStream(file)) {
			for (int i = 0; i < 50; i++) {
				out.write(megabyte);
			}
		}
		long start = System.nanoTime();
		Path other = write("z.txt", "the rest is read");
		Opened opened = Opened.paths(file, other);
		assertThat(opened.reasons()).singleElement().asString().contains("longer than 5,000,000 characters");
		assertThat(opened.contents()).containsExactly("the rest is read");
		assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(10);
	}

	@Test
	void counts_bytes_up_to_the_total() throws IOException {
		write("a.txt", "12345");
		write("b.txt", "1234567");
		write("c.txt", "");
		Opened opened = Opened.paths(this.home);
		assertThat(opened.totalBytes()).isEqualTo(12);
		assertThat(opened.positions()).containsExactly(5L, 12L, 12L);
	}

	@Test
	void knows_no_total_for_standard_input() {
		Opened opened = Opened.input("words".getBytes(StandardCharsets.UTF_8));
		assertThat(opened.totalBytes()).isZero();
		assertThat(opened.document().origin()).isEqualTo("standard input");
	}

	@Test
	void tells_the_kind_of_standard_input() {
		assertThat(Opened.input("\n {\"text\": \"one\"}\n{\"text\": \"two\"}\n".getBytes(StandardCharsets.UTF_8))
			.contents()).containsExactly("one", "two");
		assertThat(Opened.input("{\n \"text\": \"pretty\"\n}".getBytes(StandardCharsets.UTF_8)).contents())
			.containsExactly("pretty");
		assertThat(Opened.input("[{\"text\": \"in a list\"}]".getBytes(StandardCharsets.UTF_8)).contents())
			.containsExactly("in a list");
		assertThat(Opened.input("<p>Hi</p>".getBytes(StandardCharsets.UTF_8)).document().format())
			.isEqualTo(RawDocument.Format.HTML);
		assertThat(Opened.input("[Seoul] Ministers met.".getBytes(StandardCharsets.UTF_8)).document().format())
			.isEqualTo(RawDocument.Format.TEXT);
	}

	@Test
	void says_that_standard_input_is_empty() {
		assertThat(Opened.input(new byte[0]).failure().reason()).isEqualTo("it is empty");
	}

}
