package io.entente.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.entente.model.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JsonTests {

	@TempDir
	private Path home;

	private Opened lines(String text) throws IOException {
		return Opened.paths(Files.writeString(this.home.resolve("a.jsonl"), text));
	}

	private Opened json(String text) throws IOException {
		return Opened.paths(Files.writeString(this.home.resolve("a.json"), text));
	}

	@Test
	void reads_the_fields_of_the_contract_and_keeps_the_others() throws IOException {
		RawDocument document = lines(
				"""
						{"id": "7", "url": "https://example.org/7", "title": "A pact", "date": "2024-05-03", "source": "Daily", \
						"language": "en", "text": "They signed.", "author": "Jane", "tags": ["a", {"b": 1}], "rank": 3, "none": null}
						""")
			.document();
		assertThat(document.id()).isEqualTo("7");
		assertThat(document.url()).isEqualTo("https://example.org/7");
		assertThat(document.content()).isEqualTo("They signed.");
		assertThat(document.format()).isEqualTo(RawDocument.Format.TEXT);
		assertThat(document.origin()).endsWith("a.jsonl:1");
		assertThat(document.metadata()).containsEntry("title", "A pact")
			.containsEntry("date", "2024-05-03")
			.containsEntry("source", "Daily")
			.containsEntry("language", "en")
			.containsEntry("author", "Jane")
			.containsEntry("tags", "[\"a\",{\"b\":1}]")
			.containsEntry("rank", "3")
			.doesNotContainKeys("none", "text", "id", "url");
	}

	@Test
	void reads_html_where_there_is_no_text() throws IOException {
		RawDocument document = lines("{\"html\": \"<p>Hi</p>\", \"text\": \"\"}").document();
		assertThat(document.format()).isEqualTo(RawDocument.Format.HTML);
		assertThat(document.content()).isEqualTo("<p>Hi</p>");
	}

	@Test
	void takes_a_number_as_an_id() throws IOException {
		assertThat(lines("{\"id\": 12, \"text\": \"x\"}").document().id()).isEqualTo("12");
	}

	@Test
	void reports_a_broken_line_in_the_middle_and_reads_the_rest() throws IOException {
		Opened opened = lines("{\"text\": \"one\"}\n\n{\"text\": \"tw\n{\"text\": \"three\"}\r\n");
		assertThat(opened.contents()).containsExactly("one", "three");
		assertThat(opened.failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.origin()).endsWith("a.jsonl:3");
			assertThat(failure.reason()).startsWith("it isn't valid JSON");
		});
		assertThat(opened.documents().getLast().origin()).endsWith("a.jsonl:4");
	}

	@Test
	void reports_lines_without_text() throws IOException {
		Opened opened = lines("""
				{"title": "only"}
				{"text": ""}
				{"text": 5}
				[1, 2]
				"words"
				{"text": "fine"} trailing
				{"text": "read"}
				""");
		assertThat(opened.contents()).containsExactly("read");
		assertThat(opened.reasons()).satisfiesExactly(
				(reason) -> assertThat(reason).isEqualTo("it has neither \"text\" nor \"html\""),
				(reason) -> assertThat(reason).isEqualTo("its \"text\" is empty"),
				(reason) -> assertThat(reason).isEqualTo("its \"text\" isn't a string"),
				(reason) -> assertThat(reason).startsWith("it isn't a JSON object"),
				(reason) -> assertThat(reason).startsWith("it isn't a JSON object"),
				(reason) -> assertThat(reason).startsWith("it isn't valid JSON"));
	}

	@Test
	void reports_a_line_of_broken_utf8_and_reads_the_rest() throws IOException {
		byte[] bytes = "{\"text\": \"one\"}\n{\"text\": \"t_o\"}\n{\"text\": \"three\"}"
			.getBytes(StandardCharsets.UTF_8);
		bytes[27] = (byte) 0xFF;
		Opened opened = Opened.paths(Files.write(this.home.resolve("b.jsonl"), bytes));
		assertThat(opened.contents()).containsExactly("one", "three");
		assertThat(opened.reasons()).singleElement().asString().contains("UTF-8");
	}

	@Test
	void passes_a_line_beyond_the_limit_without_holding_it() throws IOException {
		String text = "{\"text\": \"" + "x".repeat(50_000) + "\"}\n{\"text\": \"" + "y".repeat(1001)
				+ "\"}\n{\"text\": \"read\"}";
		Path file = Files.writeString(this.home.resolve("c.jsonl"), text);
		Opened opened = Opened.small(file.toString());
		assertThat(opened.contents()).containsExactly("read");
		assertThat(opened.reasons()).hasSize(2).allMatch((reason) -> reason.contains("1,000 characters"));
		assertThat(opened.failures().getFirst().origin()).endsWith("c.jsonl:1");
	}

	@Test
	void reads_through_a_byte_order_mark() throws IOException {
		assertThat(lines("\uFEFF{\"text\": \"marked\"}").document().content()).isEqualTo("marked");
	}

	@Test
	void says_that_a_binary_file_is_not_json_lines() throws IOException {
		Path file = Files.write(this.home.resolve("d.jsonl"), new byte[] { 1, 0, 2, 0, 3, 0 });
		assertThat(Opened.paths(file).failure().reason()).contains("binary data");
	}

	@Test
	void reads_an_array_object_by_object() throws IOException {
		Opened opened = json("""
				[ {"text": "one {with} \\"braces}\\""},
				  {"title": "no text"},
				  {"text": "three", "more": {"deep": [{}]}} ]
				""");
		assertThat(opened.contents()).containsExactly("one {with} \"braces}\"", "three");
		assertThat(opened.failures()).singleElement()
			.satisfies((failure) -> assertThat(failure.origin()).endsWith("a.json[2]"));
	}

	@Test
	void reads_a_single_object_over_several_lines() throws IOException {
		assertThat(json("{\n  \"text\": \"alone\"\n}\n").document().origin()).endsWith("a.json");
	}

	@Test
	void reads_objects_over_several_lines_in_a_json_lines_file() throws IOException {
		assertThat(lines("{\n \"text\": \"one\"\n}\n{\n \"text\": \"two\"\n}\n").contents()).containsExactly("one",
				"two");
	}

	@Test
	void keeps_what_came_before_the_end_of_a_cut_array() throws IOException {
		Opened opened = json("[{\"text\": \"one\"}, {\"text\": \"tw");
		assertThat(opened.contents()).containsExactly("one");
		assertThat(opened.reasons()).containsExactly("it ends in the middle of an object");
		assertThat(json("[{\"text\": \"one\"}").reasons()).containsExactly("it ends in the middle of the array");
	}

	@Test
	void says_that_other_json_holds_no_articles() throws IOException {
		assertThat(json("[1, 2, 3]").failure().reason()).contains("array of objects");
		assertThat(json("plain words").failure().reason()).contains("JSON object");
		assertThat(json("[]").failures()).isEmpty();
	}

	@Test
	void refuses_nesting_that_would_exhaust_the_stack() throws IOException {
		String deep = "{\"text\": \"x\", \"deep\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
		assertThat(lines(deep).failure().reason()).startsWith("it isn't valid JSON");
	}

}
