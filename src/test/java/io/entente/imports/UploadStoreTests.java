package io.entente.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.entente.graph.GraphProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadStoreTests {

	@TempDir
	private Path home;

	private UploadStore store;

	@BeforeEach
	void open() {
		this.store = new UploadStore(new GraphProperties(this.home, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			articles.jsonl             | articles.jsonl
			../../etc/passwd           | passwd
			C:\\Users\\me\\a b.txt     | a b.txt
			.hidden.txt                | hidden.txt
			..                         | upload
			a<b>:"c".html              | a_b_c_.html
			기사.txt                    | 기사.txt
			""")
	void a_name_from_outside_is_made_safe(String given, String safe) {
		assertThat(UploadStore.safeName(given)).isEqualTo(safe);
	}

	@Test
	void a_long_name_keeps_its_ending() {
		assertThat(UploadStore.safeName("x".repeat(500) + ".jsonl")).hasSize(120).endsWith(".jsonl");
	}

	@Test
	void keeps_what_arrives_and_forgets_it_on_demand() throws IOException {
		Upload upload = this.store.keep("../a.txt", stream("text"));
		assertThat(upload.file()).hasContent("text").startsWith(this.home);
		assertThat(upload.bytes()).isEqualTo(4);
		this.store.discard(upload);
		assertThat(leftovers()).isEmpty();
	}

	@Test
	void two_files_of_one_name_do_not_meet() {
		Upload first = this.store.keep("a.txt", stream("one"));
		Upload second = this.store.keep("a.txt", stream("two"));
		assertThat(first.file()).hasContent("one");
		assertThat(second.file()).hasContent("two");
	}

	@Test
	void an_upload_that_breaks_off_leaves_nothing() throws IOException {
		InputStream broken = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("connection reset");
			}

			@Override
			public int read(byte[] buffer, int offset, int length) throws IOException {
				return read();
			}

		};
		assertThatExceptionOfType(UploadRefusedException.class).isThrownBy(() -> this.store.keep("a.txt", broken))
			.withMessageContaining("a.txt")
			.withMessageContaining("connection reset");
		assertThat(leftovers()).isEmpty();
	}

	@Test
	void a_person_sees_the_name_they_gave_and_not_where_it_was_kept() {
		Upload upload = this.store.keep("news.jsonl", stream("{}"));
		assertThat(this.store.readable(upload.file() + ":3")).isEqualTo("news.jsonl:3");
		assertThat(this.store.readable("/elsewhere/a.txt")).isEqualTo("/elsewhere/a.txt");
	}

	@Test
	void what_a_killed_process_left_is_cleared() throws IOException {
		this.store.keep("a.txt", stream("one"));
		this.store.discardAll();
		assertThat(leftovers()).isEmpty();
	}

	private Stream<Path> leftovers() throws IOException {
		Path folder = this.home.resolve("uploads");
		if (!Files.exists(folder)) {
			return Stream.empty();
		}
		try (Stream<Path> found = Files.list(folder)) {
			return found.toList().stream();
		}
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
