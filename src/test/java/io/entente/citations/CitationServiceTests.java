package io.entente.citations;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.entente.model.ArticleUid;
import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;

import static org.assertj.core.api.Assertions.assertThat;

class CitationServiceTests {

	private static final ArticleUid ARTICLE = ArticleUid.of("https://news.example/a", "hash");

	private static final URI PERMALINK = URI.create("http://localhost:8080/article/" + ARTICLE + "#p-1");

	@Test
	void an_article_is_cited_with_publisher_date_address_and_day_of_access() {
		Citations citations = cite("Hungary and Vietnam sign health memorandum", "Example News",
				FuzzyDate.day(LocalDate.of(2025, 10, 16), DateBasis.STATED), "https://news.example/signing?a=1&b=2");
		assertThat(citations.chicago())
			.isEqualTo("Example News. “Hungary and Vietnam Sign Health Memorandum.” October 16, 2025. "
					+ "Accessed November 22, 2026. https://news.example/signing?a=1&b=2.");
		assertThat(citations.apa()).isEqualTo("Hungary and Vietnam sign health memorandum. (2025, October 16). "
				+ "Example News. https://news.example/signing?a=1&b=2");
		assertThat(citations.bibtex()).isEqualTo("""
				@online{%s,
				  title = {{Hungary and Vietnam sign health memorandum}},
				  organization = {{Example News}},
				  date = {2025-10-16},
				  year = {2025},
				  month = {10},
				  url = {https://news.example/signing?a=1&b=2},
				  urldate = {2026-11-22},
				  note = {Sentence: \\url{%s}}
				}""".formatted(ARTICLE, PERMALINK));
	}

	@Test
	void a_date_is_cited_as_vaguely_as_it_is_known() {
		assertThat(cite("A", "B", FuzzyDate.month(YearMonth.of(2025, 10), DateBasis.STATED), null).apa())
			.contains("(2025, October)");
		assertThat(cite("A", "B", FuzzyDate.year(2025, DateBasis.STATED), null).apa()).contains("(2025)");
		assertThat(cite("A", "B", null, null).apa()).contains("(n.d.)");
		assertThat(cite("A", "B", null, null).bibtex()).doesNotContain("year");
	}

	@Test
	void an_article_without_an_address_is_cited_by_where_it_stands_here() {
		assertThat(cite("A", null, null, null).chicago()).contains(PERMALINK.toString());
	}

	@Test
	void nothing_in_a_title_breaks_an_entry() {
		assertThat(cite("50% of {doctors} & \"nurses\" _cost_ $5 #1 \\ ~ ^", "A & B", null, null).bibtex())
			.contains("title = {{50\\% of \\{doctors\\} \\& \"nurses\" \\_cost\\_ \\$5 \\#1 \\textbackslash{} "
					+ "\\textasciitilde{} \\textasciicircum{}}}")
			.contains("organization = {{A \\& B}}");
	}

	private static Citations cite(String title, @Nullable String publisher, @Nullable FuzzyDate published,
			@Nullable String url) {
		return CitationService.cite(new CitedSource(ARTICLE, title, publisher, published,
				(url != null) ? URI.create(url) : null, PERMALINK, LocalDate.of(2026, 11, 22)));
	}

}
