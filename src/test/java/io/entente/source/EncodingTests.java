package io.entente.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingTests {

	private static final String FRENCH = "Les ministres de la santé ont signé un accord à l'hôpital général, "
			+ "où les médecins français et québécois travailleront désormais ensemble. L'été dernier déjà, "
			+ "des élèves infirmières étaient venues de Genève.";

	private static final String RUSSIAN = "Министры здравоохранения подписали соглашение о сотрудничестве. "
			+ "Врачи двух стран будут вместе работать в больнице, сообщило министерство.";

	@TempDir
	private Path home;

	private Opened file(String name, byte[] bytes) throws IOException {
		return Opened.paths(Files.write(this.home.resolve(name), bytes));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" })
	void reads_text_with_a_byte_order_mark_and_drops_the_mark(String encoding) throws IOException {
		byte[] bytes = ("\uFEFF" + FRENCH).getBytes(Charset.forName(encoding));
		assertThat(file("a.txt", bytes).document().content()).isEqualTo(FRENCH);
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252", "ISO-8859-1" })
	void detects_western_text_that_is_not_utf8(String encoding) throws IOException {
		assertThat(file("a.txt", FRENCH.getBytes(Charset.forName(encoding))).document().content()).isEqualTo(FRENCH);
	}

	@ParameterizedTest
	@CsvSource({ "windows-1251", "KOI8-R" })
	void detects_cyrillic_text_that_is_not_utf8(String encoding) throws IOException {
		assertThat(file("a.txt", RUSSIAN.getBytes(Charset.forName(encoding))).document().content()).isEqualTo(RUSSIAN);
	}

	@Test
	void believes_the_encoding_that_a_page_declares() throws IOException {
		String page = "<html><head><meta charset=\"iso-8859-2\"></head><body>Łódź i Kraków</body></html>";
		assertThat(file("a.html", page.getBytes(Charset.forName("ISO-8859-2"))).document().content())
			.contains("Łódź i Kraków");
	}

	@Test
	void reads_valid_utf8_whatever_a_page_declares() throws IOException {
		String page = "<html><head><meta charset=\"windows-1252\"></head><body>Łódź</body></html>";
		assertThat(file("a.html", page.getBytes(StandardCharsets.UTF_8)).document().content()).contains("Łódź");
	}

	@Test
	void says_that_random_bytes_are_binary_data() throws IOException {
		byte[] bytes = new byte[2000];
		new Random(7).nextBytes(bytes);
		assertThat(file("renamed.txt", bytes).failure().reason()).startsWith("it looks like binary data")
			.endsWith("not text");
	}

	@ParameterizedTest
	@CsvSource({ "%PDF-1.7 and so on,a PDF document", "GIF89a...........,a GIF image",
			"{\\rtf1 words},a Rich Text document" })
	void names_the_binary_format_of_a_renamed_file(String head, String name) throws IOException {
		assertThat(file("renamed.txt", head.getBytes(StandardCharsets.ISO_8859_1)).failure().reason())
			.isEqualTo("it looks like binary data (" + name + "), not text");
	}

	@Test
	void names_a_zip_renamed_to_text() throws IOException {
		assertThat(file("renamed.txt", "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1)).failure().reason())
			.contains("ZIP archive");
	}

	@Test
	void says_that_a_mark_and_the_text_behind_it_disagree() throws IOException {
		byte[] bytes = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF, (byte) 0xFE, 'b' };
		assertThat(file("a.txt", bytes).failure().reason()).contains("announce UTF-8");
	}

	@Test
	void refuses_to_guess_where_the_encoding_cannot_be_told() throws IOException {
		// valid in no encoding that detection knows to tell: unpaired lead bytes, then
		// controls
		byte[] bytes = new byte[60];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) ((i % 2 == 0) ? 0x81 : 0x8D);
		}
		assertThat(file("a.txt", bytes).failure().reason()).contains("save it as UTF-8");
	}

}
