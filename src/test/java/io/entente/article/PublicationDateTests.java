package io.entente.article;

import java.time.LocalDate;
import java.util.Map;

import io.entente.model.Article;
import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import io.entente.model.Publication;
import io.entente.model.PublicationEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationDateTests {

	private static final String BODY = "Italy and Malta signed a pact on hospitals on Monday, both governments said.\n\n"
			+ "It runs for five years and covers training, research and the exchange of doctors.";

	private static Publication withDate(String date) {
		return Articles.text(BODY, Map.of("date", date)).publication();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2024-05-03|2024-05-03", "2024-05-03T22:14:56+00:00|2024-05-03", "2024-05-03 10:00|2024-05-03",
					"Fri, 03 May 2024 09:00:00 GMT|2024-05-03", "May 3, 2024|2024-05-03", "3rd of May 2024|2024-05-03",
					"20240503|2024-05-03", "2024/5/3|2024-05-03", "03.05.2024|2024-05-03", "13/05/2024|2024-05-13",
					"05/13/2024|2024-05-13", "03/05/2024|2024-03-05/2024-05-03", "2024-05|2024-05", "May 2024|2024-05",
					"2024|2024", "Sept. 9, 2023|2023-09-09", "2026-03-02|2026-03-02" })
	void reads_a_metadata_date_as_precisely_as_it_is_given(String date, String edtf) {
		Publication publication = withDate(date);
		assertThat(publication.evidence()).isEqualTo(PublicationEvidence.METADATA);
		assertThat(publication.date()).extracting(FuzzyDate::edtf, FuzzyDate::basis)
			.containsExactly(edtf, DateBasis.STATED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-13-45", "soon", "2023-02-30", "31.31.2024", "yesterday", "0000-00-00", "99999",
			"in May", "2021-05-03 or perhaps later" })
	void leaves_out_a_date_that_is_none_and_says_so(String date) {
		Article article = Articles.text(BODY, Map.of("date", date));
		assertThat(article.publication()).isEqualTo(Publication.UNKNOWN);
		assertThat(article.metadata().get(ArticleReader.DATE_PROBLEM)).contains(date).endsWith("left out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-03", "2027", "2031-01-01T00:00:00Z", "April 2026" })
	void leaves_out_a_date_in_the_future_and_says_so(String date) {
		Article article = Articles.text(BODY, Map.of("date", date));
		assertThat(article.publication()).isEqualTo(Publication.UNKNOWN);
		assertThat(article.metadata().get(ArticleReader.DATE_PROBLEM)).contains("lies in the future");
	}

	@Test
	void believes_the_person_first() {
		Article article = Articles.published("3 May 2024\n\n" + BODY, LocalDate.of(2020, 1, 2));
		assertThat(article.publication().evidence()).isEqualTo(PublicationEvidence.USER);
		assertThat(article.publication().date()).isEqualTo(FuzzyDate.day(LocalDate.of(2020, 1, 2), DateBasis.HUMAN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3 May 2024", "Published: Friday, May 3, 2024 at 10:15 am GMT", "Rome, 3 May 2024",
			"By Jane Doe | May 3, 2024", "Posted on 2024-05-03", "May 3, 2024 | Updated: May 4, 2024" })
	void reads_a_date_line_between_headline_and_text(String line) {
		Publication publication = Articles.text("Italy And Malta Sign A Pact\n" + line + "\n" + BODY).publication();
		assertThat(publication.evidence()).isEqualTo(PublicationEvidence.HEADER_LINE);
		assertThat(publication.date()).extracting(FuzzyDate::edtf).isEqualTo("2024-05-03");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ROME, May 3, 2024 (Example) -- ", "ROME, 3 May 2024 — ", "Rome (May 3, 2024) - " })
	void reads_a_dateline_at_the_head_of_the_text(String dateline) {
		Publication publication = Articles.text("Italy And Malta Sign A Pact\n\n" + dateline + BODY).publication();
		assertThat(publication.evidence()).isEqualTo(PublicationEvidence.HEADER_LINE);
		assertThat(publication.date()).extracting(FuzzyDate::edtf).isEqualTo("2024-05-03");
	}

	@Test
	void reads_a_date_line_right_above_the_headline() {
		Publication publication = Articles.text("3 May 2024\nItaly And Malta Sign A Pact\n" + BODY).publication();
		assertThat(publication.evidence()).isEqualTo(PublicationEvidence.HEADER_LINE);
	}

	@Test
	void takes_an_update_as_an_upper_bound() {
		Publication publication = Articles.text("Italy And Malta Sign A Pact\nLast updated: 3 May 2024\n" + BODY)
			.publication();
		assertThat(publication.evidence()).isEqualTo(PublicationEvidence.PAGE_DATE);
		assertThat(publication.date())
			.isEqualTo(FuzzyDate.notAfter(LocalDate.of(2024, 5, 3), DateBasis.PUBLICATION_BOUND));
	}

	@Test
	void takes_no_date_from_the_sentences() {
		Publication publication = Articles
			.text("Italy And Malta Sign A Pact\n\nItaly signed a pact with Malta on 3 May 2024 in Rome, it said.\n\n"
					+ BODY)
			.publication();
		assertThat(publication).isEqualTo(Publication.UNKNOWN);
	}

	@Test
	void believes_a_header_line_where_the_metadata_are_wrong() {
		Article article = Articles.text("Italy And Malta Sign A Pact\n3 May 2024\n" + BODY, Map.of("date", "soon"));
		assertThat(article.publication().evidence()).isEqualTo(PublicationEvidence.HEADER_LINE);
		assertThat(article.metadata()).containsKey(ArticleReader.DATE_PROBLEM);
	}

}
