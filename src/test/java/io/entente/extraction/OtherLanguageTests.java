package io.entente.extraction;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.entente.model.Article;
import io.entente.model.ArticleUid;
import io.entente.model.Block;
import io.entente.model.BlockKind;
import io.entente.model.Extraction;
import io.entente.model.Publication;
import io.entente.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OtherLanguageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ko | Korean  | 두 나라는 병원 협력에 관한 양해각서에 서명했다.
			zh | Chinese | 两国签署了关于医院合作的谅解备忘录。
			ru | Russian | Страны подписали меморандум о сотрудничестве больниц.
			ar | Arabic  | ووقع البلدان مذكرة تفاهم بشأن التعاون.
			fr | French  | Les deux pays ont signé un accord.
			""")
	void an_article_in_another_language_loads_no_models_and_says_that_it_is_not_read(String language, String name,
			String text) {
		ExtractorLoader loader = new ExtractorLoader((line) -> {
		});
		Extraction extraction = loader.extract(article(language, text));
		assertThat(extraction.read()).isFalse();
		assertThat(extraction.entities()).isEmpty();
		assertThat(extraction.claims()).isEmpty();
		assertThat(extraction.notes()).singleElement().asString().contains("Not read yet", name);
		assertThat(loader.isLoaded(language)).isFalse();
		assertThat(loader.isLoaded("en")).isFalse();
	}

	@Test
	void there_is_no_extractor_to_get_for_a_language_that_is_not_read() {
		assertThatIllegalArgumentException().isThrownBy(() -> Reading.LOADER.get("ko")).withMessageContaining("ko");
	}

	private static Article article(String language, String text) {
		return new Article(ArticleUid.of("test", text), "test", "test", null, "", Publication.UNKNOWN, null, language,
				text, List.of(new Block(new TextSpan(0, text.length()), BlockKind.PARAGRAPH)), "hash", Instant.EPOCH,
				Map.of());
	}

}
