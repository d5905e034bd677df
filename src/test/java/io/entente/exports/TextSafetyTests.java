package io.entente.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class TextSafetyTests {

	private static final String HOSTILE = "<a b=\"c\" d='e'>&amp;]]>-->\r\n\t\u0000\u0007\ufffe\ud800x\ud83c\udf0d\u202e";

	private static final String AS_XML_CAN = "<a b=\"c\" d='e'>&amp;]]>-->\r\n\t\ufffd\ufffd\ufffd\ufffdx\ud83c\udf0d\u202e";

	@Test
	void xml_comes_back_as_it_was_but_for_what_xml_forbids() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmlWriter xml = new XmlWriter(out);
		xml.start("a").attribute("b", HOSTILE).text(HOSTILE).start("c").end().end().flush();
		Element read = DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(out.toByteArray()))
			.getDocumentElement();
		assertThat(read.getAttribute("b")).isEqualTo(AS_XML_CAN);
		assertThat(read.getTextContent()).isEqualTo(AS_XML_CAN + (read.getTextContent().endsWith("\n") ? "\n" : ""));
	}

	@Test
	void a_cypher_string_stays_on_its_line_and_within_its_quotes() {
		assertThat(CypherText.of("it's a \\u0027 and \\ and\n\r\t\u0007\u2028 \ud800"))
			.isEqualTo("'it\\'s a \\\\' + 'u0027 and \\\\ and\\n\\r\\t\\u0007\\u2028 \ufffd'");
		assertThat(CypherText.of(List.of("a'", "b"))).isEqualTo("['a\\'', 'b']");
		assertThat(CypherText.of(null)).isEqualTo("null");
		assertThat(CypherText.comment("a\nMATCH (n) DETACH DELETE n;\\u000aMATCH"))
			.isEqualTo("a MATCH (n) DETACH DELETE n; u000aMATCH");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			=1+1,'''=1+1'
			+1 202,'''+1 202'
			-cmd|x,'''-cmd|x'
			@SUM(A1),'''@SUM(A1)'
			-44,-44
			-1.5,-1.5
			a=b,a=b
			""")
	void formulas_begin_with_an_apostrophe(String text, String neutral) {
		assertThat(CsvTable.neutral(text)).isEqualTo(neutral);
	}

	@Test
	void a_tab_or_a_line_break_in_front_is_no_way_round() {
		assertThat(CsvTable.neutral("\t=1")).isEqualTo("'\t=1");
		assertThat(CsvTable.neutral("\r=1")).isEqualTo("'\r=1");
		assertThat(CsvTable.neutral("a\u0000b")).isEqualTo("a\ufffdb");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Hungary and Vietnam,Hungary-and-Vietnam.json
			../../etc/passwd,etc-passwd.json
			C:\\x\\y|z?,C-x-y-z.json
			Việt Nam – 한국,Việt-Nam-한국.json
			CON,entente-CON.json
			...,entente.json
			'a\tb \u202ec',a-b-c.json
			""")
	void file_names_are_safe_on_every_system(String title, String name) {
		assertThat(FileNames.of(title, "json")).isEqualTo(name);
	}

	@Test
	void a_file_name_is_no_longer_than_systems_take() {
		assertThat(FileNames.of("한".repeat(500), "json").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
	}

	@Test
	void a_spool_leaves_no_file_also_after_a_failure() throws IOException {
		Path whole;
		try (Spool spool = Spool.open()) {
			whole = spool.file();
			spool.out().write("later".getBytes(StandardCharsets.UTF_8));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			spool.copyTo(out);
			assertThat(out).hasToString("later");
			assertThat(whole).exists();
		}
		assertThat(whole).doesNotExist();
		Spool broken = Spool.open();
		try (broken) {
			broken.out().write(1);
			assertThatIOException().isThrownBy(() -> broken.copyTo(new OutputStream() {

				@Override
				public void write(int b) throws IOException {
					throw new IOException("gone");
				}

			}));
		}
		assertThat(broken.file()).doesNotExist();
	}

}
