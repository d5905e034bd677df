package io.entente.article;

import io.entente.model.Article;
import io.entente.model.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OtherLanguageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ko | 베트남과 헝가리의 보건 장관이 하노이에서 만났다. 두 나라는 병원 협력에 관한 양해각서에 서명했다.
					zh | 越南和匈牙利的卫生部长在河内会面。两国签署了关于医院合作的谅解备忘录，明年开始实施。
					ja | ベトナムとハンガリーの保健相がハノイで会談した。両国は病院協力に関する覚書に署名した。
					ru | Министры здравоохранения Вьетнама и Венгрии встретились в Ханое. Страны подписали меморандум о сотрудничестве больниц.
					ar | التقى وزيرا الصحة في فيتنام والمجر في هانوي. ووقع البلدان مذكرة تفاهم بشأن التعاون بين المستشفيات.
					fr | Les ministres de la santé du Vietnam et de la Hongrie se sont rencontrés à Hanoï. Les deux pays ont signé un accord.
					""")
	void a_short_article_is_recognised_and_kept_whole(String language, String text) {
		Article article = Articles.text(text);
		assertThat(article.language()).isEqualTo(language);
		assertThat(Articles.blocks(article, BlockKind.PARAGRAPH)).containsExactly(text);
	}

}
