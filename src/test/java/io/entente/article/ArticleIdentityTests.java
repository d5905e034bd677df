package io.entente.article;

import java.util.Map;

import io.entente.model.Article;
import io.entente.model.RawDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleIdentityTests {

	private static Article article(String origin, @Nullable String id, @Nullable String url, String text) {
		return Articles.read(new RawDocument(origin, id, url, RawDocument.Format.TEXT, text, Map.of("x", "kept")),
				ReadOptions.DEFAULT);
	}

	@Test
	void is_the_same_article_from_another_path() {
		Article here = article("here/a.txt", null, null, "They signed it.");
		Article there = article("there/b.zip!/c.txt", null, null, "They signed it.\n");
		assertThat(here.uid()).isEqualTo(there.uid());
		assertThat(here.contentHash()).isEqualTo(there.contentHash()).hasSize(64);
	}

	@Test
	void is_another_article_with_another_text_id_or_address() {
		Article plain = article("a.txt", null, null, "They signed it.");
		assertThat(plain.uid()).isNotEqualTo(article("a.txt", null, null, "They did not.").uid());
		assertThat(plain.uid()).isNotEqualTo(article("a.txt", "7", null, "They signed it.").uid());
		assertThat(article("a", "7", null, "They signed it.").uid())
			.isNotEqualTo(article("a", "8", null, "They signed it.").uid());
		assertThat(article("a", "7", "https://example.org/1#top", "They signed it.").uid())
			.isEqualTo(article("b", "8", "https://example.org/1", "They signed it.").uid());
	}

	@Test
	void has_the_documents_id_else_the_name_of_its_file() {
		assertThat(article("a/b/c.jsonl:3", "7", null, "They signed it.").id()).isEqualTo("7");
		assertThat(article("a/b/c.jsonl:3", null, null, "They signed it.").id()).isEqualTo("c.jsonl:3");
		assertThat(article("a/b.zip!/d/e.txt", null, null, "They signed it.").id()).isEqualTo("e.txt");
		assertThat(article("standard input", null, null, "They signed it.").id()).isEqualTo("standard input");
		assertThat(article("https://example.org/a/", null, "https://example.org/a/", "They signed it.").id())
			.isEqualTo("https://example.org/a/");
	}

	@Test
	void keeps_other_metadata_and_the_time_of_reading() {
		Article article = article("a.txt", null, null, "They signed it.");
		assertThat(article.metadata()).containsExactly(Map.entry("x", "kept"));
		assertThat(article.retrievedAt()).isEqualTo(Articles.CLOCK.instant());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"en|The two ministers signed a memorandum of understanding on health in Hanoi on Monday.",
			"de|Die beiden Minister unterzeichneten am Montag in Hanoi ein Abkommen über Gesundheit und Forschung.",
			"fr|Les deux ministres ont signé lundi à Hanoï un accord de coopération dans le domaine de la santé.",
			"es|Los dos ministros firmaron el lunes en Hanói un acuerdo de cooperación en materia de salud pública.",
			"ru|Два министра подписали в понедельник в Ханое соглашение о сотрудничестве в области здравоохранения.",
			"ko|두 장관은 월요일 하노이에서 보건 협력에 관한 양해각서에 서명했다고 밝혔다.", "ja|両国の大臣は月曜日にハノイで保健分野の協力に関する覚書に署名したと発表した。",
			"zh|两国部长星期一在河内签署了卫生合作谅解备忘录，并同意扩大医学研究方面的交流。",
			"ar|وقع الوزيران يوم الاثنين في هانوي مذكرة تفاهم بشأن التعاون في مجال الصحة والبحث العلمي.",
			"vi|Hai bộ trưởng đã ký bản ghi nhớ về hợp tác y tế tại Hà Nội vào thứ Hai." })
	void tells_the_language(String language, String text) {
		assertThat(Articles.text(text).language()).isEqualTo(language);
	}

	@ParameterizedTest
	@CsvSource({ "en-US,en", "DE,de", "eng,en", "English,en", "xx,und", "'',und" })
	void believes_the_declaration_where_the_text_is_too_short(String declared, String language) {
		assertThat(Articles.text("Oslo 2024.", Map.of("language", declared)).language()).isEqualTo(language);
	}

	@Test
	void believes_a_long_text_over_its_declaration() {
		String german = "Die beiden Minister unterzeichneten am Montag in Hanoi ein Abkommen über Gesundheit und Forschung. "
			.repeat(3);
		assertThat(Articles.text(german, Map.of("language", "en")).language()).isEqualTo("de");
	}

	@Test
	void does_not_know_the_language_of_a_number() {
		assertThat(Articles.text("Oslo 2024.").language()).isEqualTo("und");
	}

}
