package io.entente.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ArchiveTests {

	@TempDir
	private Path home;

	/** Names and contents in turn. */
	private static byte[] zip(String... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < entries.length; i += 2) {
				zip.putNextEntry(new ZipEntry(entries[i]));
				zip.write(entries[i + 1].getBytes(StandardCharsets.ISO_8859_1));
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] tar(String... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
			for (int i = 0; i < entries.length; i += 2) {
				byte[] content = entries[i + 1].getBytes(StandardCharsets.UTF_8);
				TarArchiveEntry entry = new TarArchiveEntry(entries[i], true);
				entry.setSize(content.length);
				tar.putArchiveEntry(entry);
				tar.write(content);
				tar.closeArchiveEntry();
			}
			TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
			link.setLinkName("/etc/passwd");
			tar.putArchiveEntry(link);
			tar.closeArchiveEntry();
		}
		return bytes.toByteArray();
	}

	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private Opened file(String name, byte[] bytes) throws IOException {
		return Opened.paths(Files.write(this.home.resolve(name), bytes));
	}

	@Test
	void reads_the_articles_of_a_zip_and_passes_over_the_rest() throws IOException {
		Opened opened = file("a.zip", zip("one.txt", "first", "notes/README.md", "no", "__MACOSX/one.txt", "no",
				"picture.jpg", "no", "more/two.jsonl", "{\"text\": \"second\"}\n{\"text\": \"third\"}"));
		assertThat(opened.contents()).containsExactly("first", "second", "third");
		assertThat(opened.documents().getFirst().origin()).endsWith("a.zip!/one.txt");
		assertThat(opened.documents().getLast().origin()).endsWith("a.zip!/more/two.jsonl:2");
		assertThat(opened.failures()).isEmpty();
	}

	@Test
	void reads_tape_archives_packed_or_not_and_follows_no_link_in_them() throws IOException {
		byte[] tar = tar("a/one.txt", "first", "a/two.html", "<p>second</p>");
		assertThat(file("a.tar", tar).contents()).containsExactly("first", "<p>second</p>");
		assertThat(file("a.tar.gz", gzip(tar)).contents()).containsExactly("first", "<p>second</p>");
		assertThat(file("a.tgz", gzip(tar)).contents()).containsExactly("first", "<p>second</p>");
	}

	@Test
	void reads_a_single_packed_file_by_the_name_inside() throws IOException {
		byte[] lines = "{\"text\": \"one\"}\n{\"text\": \"two\"}".getBytes(StandardCharsets.UTF_8);
		assertThat(file("a.jsonl.gz", gzip(lines)).contents()).containsExactly("one", "two");
		assertThat(file("dump.gz", gzip("Plain words.".getBytes(StandardCharsets.UTF_8))).contents())
			.containsExactly("Plain words.");
	}

	@Test
	void reads_archives_from_standard_input() throws IOException {
		assertThat(Opened.input(zip("one.txt", "first")).contents()).containsExactly("first");
		assertThat(Opened.input(gzip("{\"text\": \"one\"}".getBytes(StandardCharsets.UTF_8))).contents())
			.containsExactly("one");
	}

	@Test
	void leaves_out_entries_whose_names_point_outside() throws IOException {
		Opened opened = file("evil.zip", zip("../../up.txt", "no", "/etc/root.txt", "no", "C:/windows.txt", "no",
				"a\\..\\..\\back.txt", "no", "fine.txt", "yes", "dots..in..name.txt", "yes too"));
		assertThat(opened.contents()).containsExactly("yes", "yes too");
		assertThat(opened.reasons()).hasSize(4).allMatch((reason) -> reason.contains("points outside the archive"));
	}

	@Test
	void stops_at_an_archive_that_is_made_to_fill_a_machine() throws IOException {
		Path bomb = Files.write(this.home.resolve("bomb.zip"), zip("a.jsonl", " ".repeat(3 << 20), "b.txt", "never"));
		Opened opened = Opened.small(bomb.toString());
		assertThat(opened.contents()).isEmpty();
		assertThat(opened.reasons()).isNotEmpty().allMatch((reason) -> reason.contains("unpacks to more than"));
		Path packed = Files.write(this.home.resolve("bomb.jsonl.gz"),
				gzip(" ".repeat(3 << 20).getBytes(StandardCharsets.UTF_8)));
		assertThat(Opened.small(packed.toString()).reasons()).singleElement()
			.asString()
			.contains("unpacks to more than 1 MB");
	}

	@Test
	void stops_where_the_ratio_can_only_be_a_bomb() throws IOException {
		byte[] zeros = new byte[80 << 20];
		Arrays.fill(zeros, (byte) ' ');
		Opened opened = file("bomb.jsonl.gz", gzip(zeros));
		assertThat(opened.failure().reason()).contains("200 times its size");
	}

	@Test
	void opens_archives_in_archives_to_a_bound() throws IOException {
		byte[] inner = zip("deep.txt", "deep");
		byte[] middle = zip("inner.zip", latin(inner));
		assertThat(file("two.zip", zip("middle.zip", latin(middle))).contents()).containsExactly("deep");
		Opened opened = file("three.zip", zip("x.zip", latin(zip("middle.zip", latin(middle))), "a.txt", "near"));
		assertThat(opened.reasons()).singleElement().asString().contains("more than 2 archives deep");
		assertThat(opened.contents()).containsExactly("near");
	}

	@Test
	void bounds_the_number_of_entries() throws IOException {
		String[] entries = new String[120];
		for (int i = 0; i < entries.length; i += 2) {
			entries[i] = i + ".txt";
			entries[i + 1] = "words";
		}
		Path file = Files.write(this.home.resolve("many.zip"), zip(entries));
		Opened opened = Opened.small(file.toString());
		assertThat(opened.contents()).hasSize(50);
		assertThat(opened.reasons()).singleElement().asString().contains("more than 50 entries");
	}

	@Test
	void keeps_what_came_before_the_break_of_an_archive() throws IOException {
		byte[] whole = zip("one.txt", "first", "two.txt", "second ".repeat(2000));
		Opened cut = file("cut.zip", Arrays.copyOf(whole, 140));
		assertThat(cut.contents()).containsExactly("first");
		assertThat(cut.reasons()).isNotEmpty();
		byte[] packed = gzip(tar("one.txt", "first"));
		assertThat(file("cut.tgz", Arrays.copyOf(packed, packed.length / 2)).reasons()).isNotEmpty();
	}

	@Test
	void reports_a_broken_entry_and_reads_the_rest() throws IOException {
		Opened opened = file("a.zip", zip("bad.txt", "\u0000\u0001\u0002", "empty.txt", "", "good.txt", "read"));
		assertThat(opened.contents()).containsExactly("read");
		assertThat(opened.failures()).extracting(SourceItem.Failure::origin)
			.satisfiesExactly((origin) -> assertThat(origin).endsWith("a.zip!/bad.txt"),
					(origin) -> assertThat(origin).endsWith("a.zip!/empty.txt"));
	}

	@Test
	void says_what_it_looked_for_in_an_archive_without_articles() throws IOException {
		assertThat(file("a.zip", zip("picture.png", "x")).failure().reason())
			.startsWith("no articles found in the archive (looked for .txt");
	}

	@Test
	void says_that_a_file_is_no_archive() throws IOException {
		assertThat(file("a.zip", "just words".getBytes(StandardCharsets.UTF_8)).failures()).hasSize(1);
		assertThat(file("a.tar.gz", "just words".getBytes(StandardCharsets.UTF_8)).failures()).hasSize(1);
		assertThat(file("a.tar", "just words".getBytes(StandardCharsets.UTF_8)).failures()).hasSize(1);
	}

}
