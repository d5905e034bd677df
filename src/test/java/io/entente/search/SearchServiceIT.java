package io.entente.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.graph.GraphIT;
import io.entente.graph.ResolvedArticleBuilder;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.search.SearchHit.ArticleHit;
import io.entente.search.SearchHit.EntityHit;
import io.entente.search.SearchHit.FactHit;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class SearchServiceIT {

	@Autowired
	private SearchService service;

	@ParameterizedTest
	@ValueSource(strings = { "Vietnam", "vietnam", "viet", "Vietnm", "\"viet nam\"" })
	void finds_a_country_by_its_name_its_beginning_a_misspelling_and_another_name(String typed) {
		TestGraph.shared().write(SmallGraph.articles());
		SearchPage page = this.service.search(typed, SearchType.COUNTRY, 0);
		assertThat(page.hits()).first()
			.isInstanceOfSatisfying(EntityHit.class, (hit) -> assertThat(hit.uid()).isEqualTo(SmallGraph.VIETNAM));
	}

	@Test
	void says_which_other_name_matched() {
		TestGraph.shared().write(SmallGraph.articles());
		assertThat(this.service.search("Magyar", null, 0).hits()).first()
			.isInstanceOfSatisfying(EntityHit.class, (hit) -> {
				assertThat(hit.uid()).isEqualTo(SmallGraph.HUNGARY);
				assertThat(hit.alias()).isNotNull();
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "vietnam", " Viet Nam ", "VNM", "vn" })
	void a_name_an_alias_or_a_code_names_one_entity(String typed) {
		TestGraph.shared().write(SmallGraph.articles());
		assertThat(this.service.findByName(typed, 12).one()).get()
			.extracting(EntityHit::uid)
			.isEqualTo(SmallGraph.VIETNAM);
		assertThat(this.service.findByName(SmallGraph.VIETNAM.value(), 12).one()).isPresent();
	}

	@Test
	void a_name_that_several_bear_names_all_of_them_and_one_that_nobody_bears_those_called_alike() {
		TestGraph.shared().write(SmallGraph.articles());
		TestGraph.shared()
			.write(List.of(ResolvedArticleBuilder.article("https://news.example/georgia")
				.published("2025-01-01")
				.paragraph("Hungary, a company, was named.")
				.organization("Hungary")
				.build()));
		NamedEntities several = this.service.findByName("Hungary", 12);
		assertThat(several.exact()).hasSize(2);
		assertThat(several.one()).isEmpty();
		NamedEntities near = this.service.findByName("Vietnm", 12);
		assertThat(near.exact()).isEmpty();
		assertThat(near.near()).extracting(EntityHit::uid).contains(SmallGraph.VIETNAM);
		assertThat(this.service.findByName("…", 12).near()).isEmpty();
	}

	@Test
	void an_exact_name_comes_before_longer_names_that_begin_with_it() {
		ResolvedArticleBuilder article = ResolvedArticleBuilder.article("https://news.example/georgia")
			.published("2025-01-01")
			.paragraph("Georgia State University, Georgia Trade Council and Georgia were named.");
		TestGraph.shared()
			.write(List.of(article.organization("Georgia State University")
				.organization("Georgia Trade Council")
				.organization("Georgia")
				.build()));
		assertThat(this.service.search("georgia", SearchType.ORGANIZATION, 0).hits()).hasSize(3)
			.first()
			.satisfies((hit) -> assertThat(hit.title().text()).isEqualTo("Georgia"));
	}

	@Test
	void counts_each_type_and_previews_a_few_of_each() {
		TestGraph.shared().write(SmallGraph.articles());
		SearchPage page = this.service.search("vietnam", null, 0);
		assertThat(page.count(SearchType.COUNTRY)).isEqualTo(new SearchPage.Count(1, true));
		assertThat(page.count(SearchType.AGREEMENT).number()).isEqualTo(1);
		assertThat(page.count(SearchType.PERSON).number()).isZero();
		assertThat(page.hits()).hasAtLeastOneElementOfType(FactHit.class)
			.hasAtLeastOneElementOfType(ArticleHit.class)
			.extracting(SearchHit::type)
			.isSorted();
	}

	@Test
	void an_article_is_found_by_headline_and_passage_and_named_once() {
		TestGraph.shared().write(SmallGraph.articles());
		SearchPage page = this.service.search("memorandum", SearchType.ARTICLE, 0);
		assertThat(page.hits()).hasSize(2).extracting((hit) -> ((ArticleHit) hit).uid()).doesNotHaveDuplicates();
		assertThat(page.count(SearchType.ARTICLE).number()).isEqualTo(2);
		assertThat(page.hits()).anySatisfy((hit) -> {
			ArticleHit article = (ArticleHit) hit;
			assertThat(article.passage()).isNotNull();
			assertThat(article.snippet()).isNotNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "*", "\"", "\"unclosed", "a\\", "(((", "[1 TO", "foo:bar", "AND", "NOT NOT",
			"/x/", "~0.5", "viet* OR (uid:*)", "{}", "!", "\u0000\uFFFF", "'; MATCH (n) DETACH DELETE n //" })
	void anything_typed_is_an_answer_and_never_an_error(String typed) {
		TestGraph.shared().write(SmallGraph.articles());
		assertThat(this.service.search(typed, null, 0)).isNotNull();
		assertThat(TestGraph.shared().count("MATCH (a:Article) RETURN count(a)")).isEqualTo(3);
	}

	@Test
	void an_empty_graph_has_nothing() {
		SearchPage page = this.service.search("vietnam", null, 0);
		assertThat(page.hits()).isEmpty();
		assertThat(page.count(SearchType.COUNTRY).number()).isZero();
	}

	@Test
	void more_than_a_page_comes_page_by_page() {
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < SearchService.PAGE_SIZE + 10; i++) {
			names.append("Institute ").append(1000 + i).append(", ");
		}
		ResolvedArticleBuilder article = ResolvedArticleBuilder.article("https://news.example/many")
			.published("2025-01-01")
			.paragraph(names + "all met.");
		for (int i = 0; i < SearchService.PAGE_SIZE + 10; i++) {
			article.organization("Institute " + (1000 + i));
		}
		TestGraph.shared().write(List.of(article.build()));
		SearchPage first = this.service.search("institute", SearchType.ORGANIZATION, 0);
		SearchPage second = this.service.search("institute", SearchType.ORGANIZATION, 1);
		assertThat(first.hits()).hasSize(SearchService.PAGE_SIZE);
		assertThat(first.more()).isTrue();
		assertThat(second.hits()).hasSize(10).doesNotContainAnyElementsOf(first.hits());
		assertThat(second.more()).isFalse();
		assertThat(this.service.search("institute", SearchType.ORGANIZATION, -5).hits()).isEqualTo(first.hits());
	}

	@ParameterizedTest
	@CsvSource({ "ko,병원,두 나라는 병원에서 협력한다고 밝혔다", "zh,谅解备忘录,两国签署了关于医院合作的谅解备忘录。",
			"ru,меморандум,Страны подписали меморандум о сотрудничестве.", "ar,مذكرة,ووقع البلدان مذكرة تفاهم" })
	void finds_passages_of_articles_that_are_not_read_yet_and_says_so(String language, String typed, String text) {
		TestGraph.shared()
			.write(List.of(
					ResolvedArticleBuilder.article("https://news.example/" + language)
						.paragraph(text)
						.language(language)
						.build(),
					ResolvedArticleBuilder.article("https://news.example/en").paragraph("Peru met.").build()));
		assertThat(this.service.search(typed, SearchType.ARTICLE, 0).hits()).singleElement()
			.isInstanceOfSatisfying(ArticleHit.class, (hit) -> {
				assertThat(hit.unreadLanguage()).isEqualTo(language);
				assertThat(hit.snippet()).isNotNull();
			});
	}

	@Test
	void characters_that_stand_apart_are_no_chinese_word() {
		TestGraph.shared()
			.write(List.of(ResolvedArticleBuilder.article("https://news.example/zh")
				.paragraph("国家在中部")
				.language("zh")
				.build()));
		assertThat(this.service.search("中国", SearchType.ARTICLE, 0).hits()).isEmpty();
	}

}
