package io.entente.citations;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import io.entente.model.ArticleUid;
import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;

import static org.assertj.core.api.Assertions.assertThat;

class CitationServiceTests {

	private static final ArticleUid ARTICLE = ArticleUid.of("https://news.example/a", "hash");

	private static final URI PERMALINK = URI.create("http://localhost:8080/article/" + ARTICLE + "#p-1");

	private static final URI FACT_LINK = URI.create("http://localhost:8080/agreements?open=f-1");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final FuzzyDate DAY = FuzzyDate.day(LocalDate.of(2025, 10, 16), DateBasis.STATED);

	@Test
	void an_article_is_cited_with_publisher_date_address_and_day_of_access() {
		Citation citation = article("Hungary and Vietnam sign health memorandum", "Example News", DAY,
				"https://news.example/signing?a=1&b=2");
		assertThat(citation.chicago())
			.isEqualTo("Example News. “Hungary and Vietnam Sign Health Memorandum.” October 16, 2025. "
					+ "Accessed November 22, 2026. https://news.example/signing?a=1&b=2.");
		assertThat(citation.apa()).isEqualTo("Hungary and Vietnam sign health memorandum. (2025, October 16). "
				+ "Example News. https://news.example/signing?a=1&b=2");
		assertThat(citation.mla()).isEqualTo("“Hungary and Vietnam Sign Health Memorandum.” Example News, "
				+ "16 Oct. 2025, https://news.example/signing?a=1&b=2. Accessed 22 Nov. 2026.");
		assertThat(citation.bibtex()).isEqualTo("""
				@online{%s,
				  title = {{Hungary and Vietnam sign health memorandum}},
				  organization = {{Example News}},
				  date = {2025-10-16},
				  year = {2025},
				  month = {10},
				  url = {https://news.example/signing?a=1&b=2},
				  urldate = {2026-11-22},
				  note = {Permanent link: \\url{%s}}
				}""".formatted(ARTICLE, PERMALINK.toString().replace("#", "\\#")));
		assertThat(citation.ris()).isEqualTo("""
				TY  - ELEC
				ID  - %s
				TI  - Hungary and Vietnam sign health memorandum
				T2  - Example News
				PB  - Example News
				PY  - 2025
				DA  - 2025/10/16/
				LA  - en
				UR  - https://news.example/signing?a=1&b=2
				Y2  - 2026/11/22/
				N1  - Permanent link: %s
				ER  -\s
				""".formatted(ARTICLE, PERMALINK).replace("\n", "\r\n"));
		assertThat(JsonMapper.shared().writeValueAsString(citation.csl())).isEqualToIgnoringWhitespace("""
				{"id":"%s","type":"webpage","language":"en",
				"accessed":{"date-parts":[[2026,11,22]]},"issued":{"date-parts":[[2025,10,16]]},
				"container-title":"Example News","note":"Permanent link: %s",
				"title":"Hungary and Vietnam sign health memorandum",
				"URL":"https://news.example/signing?a=1&b=2"}""".formatted(ARTICLE, PERMALINK));
	}

	@Test
	void a_fact_is_cited_as_an_entry_here_whose_own_time_is_no_date_of_publication() {
		Citation citation = CitationService.cite(fact("Hungary–Vietnam memorandum on health",
				"Memorandum, October 2025", FuzzyDate.month(YearMonth.of(2025, 10), DateBasis.STATED)));
		assertThat(citation.chicago()).isEqualTo("“Hungary–Vietnam Memorandum on Health.” Memorandum, October 2025. "
				+ "In Entente, version 1.0. n.d. Accessed November 22, 2026. " + FACT_LINK + ".");
		assertThat(citation.apa()).isEqualTo("Hungary–Vietnam memorandum on health. (n.d.). [Memorandum, October "
				+ "2025]. In Entente (Version 1.0). Retrieved November 22, 2026, from " + FACT_LINK);
		assertThat(citation.mla()).isEqualTo("“Hungary–Vietnam Memorandum on Health.” Memorandum, October 2025. "
				+ "Entente, Version 1.0, " + FACT_LINK + ". Accessed 22 Nov. 2026.");
		assertThat(citation.bibtex()).isEqualTo("""
				@online{f-1,
				  title = {{Hungary–Vietnam memorandum on health}},
				  titleaddon = {Memorandum, October 2025},
				  organization = {{Entente}},
				  version = {1.0},
				  url = {%s},
				  urldate = {2026-11-22},
				  note = {Time told (EDTF): 2025-10}
				}""".formatted(FACT_LINK));
		assertThat(citation.ris()).isEqualTo("""
				TY  - DATA
				ID  - f-1
				TI  - Hungary–Vietnam memorandum on health
				T2  - Entente
				DB  - Entente
				ET  - 1.0
				M3  - Memorandum, October 2025
				UR  - %s
				Y2  - 2026/11/22/
				N1  - Time told (EDTF): 2025-10
				ER  -\s
				""".formatted(FACT_LINK).replace("\n", "\r\n"));
		assertThat(citation.csl()).containsEntry("type", "dataset")
			.containsEntry("genre", "Memorandum, October 2025")
			.containsEntry("note", "Time told (EDTF): 2025-10")
			.containsKey("event-date")
			.doesNotContainKey("issued");
	}

	@Test
	void a_date_is_cited_as_vaguely_as_it_is_known() {
		assertThat(article("A", "B", FuzzyDate.month(YearMonth.of(2025, 10), DateBasis.STATED), null))
			.satisfies((month) -> {
				assertThat(month.apa()).contains("(2025, October)");
				assertThat(month.mla()).contains("Oct. 2025");
				assertThat(month.bibtex()).contains("date = {2025-10}");
				assertThat(month.ris()).contains("DA  - 2025/10//\r\n");
			});
		assertThat(article("A", "B", FuzzyDate.year(2025, DateBasis.STATED), null)).satisfies((year) -> {
			assertThat(year.apa()).contains("(2025)");
			assertThat(year.bibtex()).contains("date = {2025}").doesNotContain("month");
			assertThat(year.ris()).contains("DA  - 2025///\r\n");
		});
	}

	@Test
	void of_a_range_only_the_common_part_is_cited() {
		assertThat(dated("2025-12-05", "2025-12-20").apa()).contains("(2025, December)");
		assertThat(dated("2025-03-05", "2025-12-20").apa()).contains("(2025)");
		assertThat(dated("2025-12-05", "2026-01-31")).satisfies(CitationServiceTests::isUndated);
	}

	@Test
	void an_undated_article_gets_no_date() {
		isUndated(article("A", "B", null, null));
		isUndated(article("A", "B",
				new FuzzyDate("XXXX-05-16", null, null, DatePrecision.DAY, DateBasis.PUBLICATION_BOUND), null));
		isUndated(article("A", "B", FuzzyDate.notAfter(LocalDate.of(2025, 1, 1), DateBasis.PUBLICATION_BOUND), null));
	}

	@Test
	void an_article_without_publisher_or_address_is_cited_by_where_it_stands_here() {
		Citation citation = article("A", null, null, null);
		assertThat(List.of(citation.chicago(), citation.apa(), citation.mla(), citation.bibtex(), citation.ris()))
			.allSatisfy((text) -> assertThat(text).contains(PERMALINK.toString()).doesNotContain("null"));
		assertThat(citation.csl()).containsEntry("URL", PERMALINK.toString()).doesNotContainKey("container-title");
		assertThat(article("", null, null, null).title()).isEqualTo("Untitled article");
	}

	@Test
	void a_title_in_another_language_keeps_its_small_letters() {
		CitedWork work = CitedWork.article("a-1", "la hongrie et le vietnam signent un accord", "Exemple", DAY, "fr",
				null, PERMALINK, TODAY);
		assertThat(CitationService.cite(work).chicago()).contains("signent un accord");
	}

	@Test
	void an_investigation_is_cited_by_its_last_change_and_with_what_its_author_says_of_it() {
		Citation citation = investigation(null);
		assertThat(citation.chicago()).contains("“Health in the Delta.” Investigation. In Entente, version 1.0. ")
			.contains("October 16, 2025");
		assertThat(citation.ris()).contains("AB  - Who pays for what\r\n", "DA  - 2025/10/16/\r\n");
		assertThat(citation.csl()).containsEntry("abstract", "Who pays for what");
	}

	@Test
	void an_investigations_author_is_cited_as_spelt() throws Exception {
		Citation citation = investigation("Kim Ji-woo {and} Partners");
		assertThat(citation.chicago()).startsWith("Kim Ji-woo {and} Partners. ").contains("“Health in the Delta.”");
		assertThat(citation.apa()).startsWith("Kim Ji-woo {and} Partners. (2025). Health in the delta ");
		assertThat(citation.mla()).startsWith("Kim Ji-woo {and} Partners. ");
		assertThat(citation.ris()).contains("AU  - Kim Ji-woo {and} Partners\r\n");
		assertThat(citation.bibtex())
			.contains("author = {{Kim Ji-woo \\textbraceleft{}and\\textbraceright{} Partners}}");
		assertThat(JsonMapper.shared().valueToTree(citation.csl()).at("/author/0/literal").asString())
			.isEqualTo("Kim Ji-woo {and} Partners");
		assertThat(investigation("evil\r\nER  - ").ris()).contains("AU  - evil ER -\r\n");
		assertThat(investigation(" ").bibtex()).doesNotContain("author");
	}

	@Test
	void what_may_change_is_cited_with_the_day_it_was_looked_at() {
		Citation citation = investigation(null);
		assertThat(citation.chicago()).contains("Accessed November 22, 2026.");
		assertThat(citation.apa()).endsWith("Retrieved November 22, 2026, from " + FACT_LINK);
		assertThat(citation.mla()).endsWith(FACT_LINK + ". Accessed 22 Nov. 2026.");
		assertThat(article("A", "B", DAY, null).apa()).as("an article stays as it is").doesNotContain("Retrieved");
	}

	@Test
	void several_authors_are_cited_one_by_one() throws Exception {
		Citation citation = investigation("김지우; Ana López ;; Institute of {X}");
		assertThat(citation.bibtex())
			.contains("author = {{김지우} and {Ana López} and {Institute of \\textbraceleft{}X\\textbraceright{}}}");
		assertThat(citation.ris()).contains("AU  - 김지우\r\nAU  - Ana López\r\nAU  - Institute of {X}\r\n");
		assertThat(JsonMapper.shared().valueToTree(citation.csl()).at("/author"))
			.extracting((author) -> author.get("literal").asString())
			.containsExactly("김지우", "Ana López", "Institute of {X}");
		assertThat(citation.apa()).startsWith("김지우, Ana López, & Institute of {X}. (2025).");
		assertThat(citation.mla()).startsWith("김지우, et al. “Health");
		assertThat(citation.chicago()).startsWith("김지우, Ana López, and Institute of {X}. “Health");
		assertThat(new BibTeXConverter().loadDatabase(stream(citation.bibtex())).getEntries()).hasSize(1);
		assertThat(new RISConverter().loadLibrary(stream(citation.ris())).getReferences()).singleElement()
			.satisfies((reference) -> assertThat(reference.getAuthors()).hasSize(3));
	}

	@Test
	void a_korean_title_stays_as_it_is() {
		CitedWork work = CitedWork.article("a-1", "한국과 베트남, 보건 협력 양해각서 체결", "연합 예시", DAY, "ko", null, PERMALINK, TODAY);
		Citation citation = CitationService.cite(work);
		assertThat(List.of(citation.chicago(), citation.apa(), citation.mla(), citation.bibtex(), citation.ris()))
			.allSatisfy((text) -> assertThat(text).contains("한국과 베트남, 보건 협력 양해각서 체결", "연합 예시"));
	}

	@Test
	void quotes_within_a_title_become_single_and_its_question_mark_ends_it() {
		assertThat(article("Minister says \"no\" to talks", "B", DAY, null).chicago())
			.contains("“Minister Says ‘No’ to Talks.”");
		assertThat(article("“No,” says minister", "B", DAY, null).mla()).contains("“‘No,’ Says Minister.”");
		assertThat(article("Minister says \"no\" to talks", "B", DAY, null)).satisfies((other) -> {
			assertThat(other.apa()).as("nothing stands around it").contains("Minister says “no” to talks.");
			assertThat(other.ris()).contains("TI  - Minister says \"no\" to talks\r\n");
			assertThat(other.csl()).containsEntry("title", "Minister says \"no\" to talks");
		});
		assertThat(article("Will they sign?", "B", DAY, null).mla()).startsWith("“Will They Sign?” B, ");
	}

	private static Citation investigation(@Nullable String author) {
		return CitationService
			.cite(new CitedWork("i-1", CitedKind.INVESTIGATION, "Health in the delta", author, CitedWork.KNOWLEDGE_BASE,
					"1.0", "Investigation", DAY, null, null, "Who pays\nfor what", null, FACT_LINK, TODAY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "50% of {doctors & \"nurses\" _cost_ $5 #1 \\ ~ ^", "closes }} @book{evil, title={x}}",
			"line one\r\nER  - \r\nTY  - BOOK\nTI  - evil", "separated\u2028ER  - \u2029\u0085x", "\u202eturned\u2066",
			"اتفاقية بين المجر وفيتنام", "<script>alert(1)</script> <i>x</i>", "lone \ud800 surrogate",
			"=HYPERLINK(\"x\")" })
	void no_title_breaks_out_of_its_entry(String title) throws Exception {
		Citation citation = article(title, title, DAY, null);
		var library = new RISConverter().loadLibrary(stream(citation.ris()));
		assertThat(library.getReferences()).singleElement()
			.satisfies((reference) -> assertThat(reference.getTitle()).isEqualTo(PlainLine.of(title)));
		Map<String, CSLItemData> parsed = new BibTeXConverter()
			.toItemData(new BibTeXConverter().loadDatabase(stream(citation.bibtex())));
		assertThat(parsed).containsOnlyKeys(ARTICLE.value());
		assertThat(citation.bibtex().chars().filter((each) -> each == '{').count())
			.isEqualTo(citation.bibtex().chars().filter((each) -> each == '}').count());
		assertThat(citation.csl()).containsEntry("title", PlainLine.of(title));
		assertThat(List.of(citation.chicago(), citation.apa(), citation.mla()))
			.allSatisfy((text) -> assertThat(text).doesNotContain("\n", "\u202e", "\u2066", "\ud800"));
	}

	@Test
	void right_to_left_titles_keep_their_letters() {
		assertThat(PlainLine.of("اتفاقية بين المجر وفيتنام")).isEqualTo("اتفاقية بين المجر وفيتنام");
	}

	@Test
	void several_works_are_one_file_of_each_format() throws Exception {
		CitationList list = new CitationList(
				List.of(article("A", "B", DAY, null), CitationService.cite(fact("C", "Treaty, date unknown", null))),
				2);
		assertThat(list.write(CitationFormat.APA)).contains("\n\n").endsWith("\n");
		assertThat(new RISConverter().loadLibrary(stream(list.write(CitationFormat.RIS))).getReferences()).hasSize(2);
		assertThat(new BibTeXConverter().loadDatabase(stream(list.write(CitationFormat.BIBTEX))).getEntries())
			.hasSize(2);
		assertThat(JsonMapper.shared().readTree(list.write(CitationFormat.CSL_JSON)))
			.extracting((item) -> item.get("title").asString())
			.containsExactly("A", "C");
	}

	private static void isUndated(Citation citation) {
		assertThat(citation.apa()).contains("(n.d.)");
		assertThat(citation.mla()).contains("Accessed 22 Nov. 2026");
		assertThat(citation.bibtex()).doesNotContain("year", " date =");
		assertThat(citation.ris()).doesNotContain("PY  -", "DA  -");
		assertThat(citation.csl()).doesNotContainKey("issued");
	}

	private static Citation dated(String first, String last) {
		return article("A", "B",
				FuzzyDate.interval(LocalDate.parse(first), LocalDate.parse(last), DateBasis.PUBLICATION_BOUND), null);
	}

	private static CitedWork fact(String title, String description, @Nullable FuzzyDate told) {
		return new CitedWork("f-1", CitedKind.FACT, title, null, CitedWork.KNOWLEDGE_BASE, "1.0", description, null,
				told, null, null, null, FACT_LINK, TODAY);
	}

	private static Citation article(String title, @Nullable String publisher, @Nullable FuzzyDate published,
			@Nullable String url) {
		return CitationService.cite(CitedWork.article(ARTICLE.value(), title, publisher, published, "en",
				(url != null) ? URI.create(url) : null, PERMALINK, TODAY));
	}

	private static ByteArrayInputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
