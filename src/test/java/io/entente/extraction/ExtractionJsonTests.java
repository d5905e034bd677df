package io.entente.extraction;

import java.util.List;

import io.entente.model.Publication;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractionJsonTests {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static JsonNode json(Reading reading) {
		String line = new ExtractionJson().write(reading.extraction());
		assertThat(line).doesNotContain("\n");
		return MAPPER.readTree(line);
	}

	@Test
	void writes_the_contract_in_one_line() {
		JsonNode root = json(Reading.on("2021-09-01", "Kenya signed a trade agreement with Norway in June."));
		assertThat(root.get("schema").asString()).isEqualTo("entente.extraction/1");
		assertThat(root.at("/article/publishedAt/edtf").asString()).isEqualTo("2021-09-01");
		assertThat(root.at("/article/source").asString()).isEqualTo("A Newspaper");
		assertThat(root.at("/entities/0/iso3").asString()).isEqualTo("KEN");
		assertThat(root.at("/entities/0/mentions/0/kind").asString()).isEqualTo("NAME");
		assertThat(root.at("/times/0/edtf").asString()).isEqualTo("2021-06");
		JsonNode fact = root.at("/facts/0");
		assertThat(fact.get("kind").asString()).isEqualTo("AGREEMENT");
		assertThat(fact.at("/participants/1/role").asString()).isEqualTo("PARTY");
		assertThat(fact.get("sectors").get(0).asString()).isEqualTo("TRADE");
		assertThat(fact.at("/time/earliest").asString()).isEqualTo("2021-06-01");
		assertThat(fact.at("/evidence/0/start").asInt()).isZero();
	}

	@Test
	void offsets_point_at_the_words_they_give() {
		JsonNode root = json(Reading.of("😀 Ghana’s minister met Togo’s envoy in Lomé on 3 May 2019."));
		String text = root.get("text").asString();
		for (JsonNode entity : root.get("entities")) {
			for (JsonNode mention : entity.get("mentions")) {
				assertThat(text.substring(mention.get("start").asInt(), mention.get("end").asInt()))
					.isEqualTo(mention.get("text").asString());
			}
		}
		assertThat(root.get("entities")).hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void leaves_out_what_is_not_known() {
		JsonNode root = json(Reading.of("Maria Lopez met Ann Smith of Togo."));
		assertThat(root.at("/article/publishedAt").isNull()).isTrue();
		for (JsonNode fact : root.get("facts")) {
			assertThat(fact.has("status")).isEqualTo(fact.get("kind").asString().equals("AGREEMENT"));
			assertThat(fact.has("time")).isFalse();
		}
	}

	@Test
	void an_article_in_another_language_is_not_read() {
		io.entente.model.Article english = Reading.article(Publication.UNKNOWN, "Guten Tag, Deutschland.");
		io.entente.model.Article german = new io.entente.model.Article(english.uid(), english.id(), english.origin(),
				null, "", english.publication(), null, "de", english.text(), List.of(), "hash", english.retrievedAt(),
				java.util.Map.of());
		JsonNode root = json(Reading.of(german));
		assertThat(root.get("entities")).isEmpty();
		assertThat(root.get("facts")).isEmpty();
		assertThat(root.get("notes").get(0).asString()).contains("(de)", "Not read yet");
	}

	@Test
	void has_no_notes_where_there_is_nothing_to_say() {
		assertThat(json(Reading.of("Maria Lopez met Ann Smith of Togo.")).has("notes")).isFalse();
	}

}
