package io.entente.extraction;

import java.time.LocalDate;

import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import io.entente.model.Publication;
import io.entente.model.PublicationEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The treaty was signed on 3 May 2019.                | 3 May 2019               | 2019-05-03
			The treaty was signed on Friday, May 3, 2019.       | Friday, May 3, 2019      | 2019-05-03
			They met from 3 to 5 May 2019 in Rome.              | 3 to 5 May 2019          | 2019-05-03/2019-05-05
			They met on May 3-5, 2019 in Rome.                  | May 3-5, 2019            | 2019-05-03/2019-05-05
			The clinic opened in March 2018.                    | March 2018               | 2018-03
			The clinic opened in the summer of 2018.            | the summer of 2018       | 2018-22
			Exports fell in the third quarter of 2020.          | the third quarter of 2020 | 2020-35
			The plan covers the years 2014-2018 fully.          | 2014-2018                | 2014/2018
			They cooperated in the 1990s on rice.               | the 1990s                | 199X
			The office opened in 2004.                          | 2004                     | 2004
			It began on 2021-06-30 as planned.                  | 2021-06-30               | 2021-06-30
			""")
	void absolute_dates_need_no_date_of_publication(String text, String surface, String edtf) {
		assertThat(Reading.of(text).time(surface).date().edtf()).isEqualTo(edtf);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The minister arrived yesterday.                     | yesterday       | 2023-03-14
			The minister arrived on Monday.                     | Monday          | 2023-03-13
			The minister will arrive on Monday.                 | Monday          | 2023-03-20
			The minister arrived last week.                     | last week       | 2023-03-06/2023-03-12
			The minister will arrive next month.                | next month      | 2023-04
			The ward was opened in October.                     | October         | 2022-10
			The ward will be opened in October.                 | October         | 2023-10
			The ward was opened on December 5.                  | December 5      | 2022-12-05
			The ward closed three years ago.                    | three years ago | 2020
			This year the harvest was poor.                     | This year       | 2023
			The team left last summer.                          | last summer     | 2022-22
			""")
	void relative_dates_follow_the_date_of_publication_and_the_tense(String text, String surface, String edtf) {
		assertThat(Reading.on("2023-03-15", text).time(surface).date().edtf()).isEqualTo(edtf);
	}

	@Test
	void without_a_date_of_publication_the_year_stays_open() {
		Reading reading = Reading.of("The bureau issued orders on May 16. Talks are planned in July.");
		assertThat(reading.times()).containsExactly("May 16 = XXXX-05-16", "July = XXXX-07");
		assertThat(reading.time("May 16").date().earliest()).isNull();
	}

	@Test
	void without_a_date_of_publication_relative_dates_are_left_out() {
		assertThat(Reading.of("The delegation left yesterday and returns next year.").times()).isEmpty();
	}

	@Test
	void both_ends_of_a_range_in_words_are_dates() {
		assertThat(Reading.of("They shared data from 2004 to 2009.").times()).containsExactly("2004 = 2004",
				"2009 = 2009");
		assertThat(Reading.of("It runs from 28 May to 2 June 2019.").times()).containsExactly("28 May = 2019-05-28",
				"2 June 2019 = 2019-06-02");
	}

	@Test
	void durations_are_no_dates() {
		assertThat(Reading.on("2023-03-15", "The work took two years and cost 2000 dollars.").times()).isEmpty();
	}

	@Test
	void may_is_a_month_only_where_it_is_one() {
		assertThat(Reading.on("2023-03-15", "The accord may help. Theresa May agreed.").times()).isEmpty();
	}

	@Test
	void an_upper_bound_is_narrowed_by_the_last_day_told_as_past() {
		Publication bound = new Publication(FuzzyDate.notAfter(LocalDate.of(2024, 2, 10), DateBasis.STATED),
				PublicationEvidence.PAGE_DATE);
		Reading reading = Reading.of(bound,
				"Delegates agreed on November 20 to share data. In September the pilot began."
						+ " They declared this year a year of reform.");
		FuzzyDate published = reading.extraction().article().publication().date();
		assertThat(published).extracting(FuzzyDate::edtf).isEqualTo("2023-11-20/2024-02-10");
		assertThat(published).extracting(FuzzyDate::basis).isEqualTo(DateBasis.PUBLICATION_BOUND);
		assertThat(reading.times()).containsExactly("November 20 = 2023-11-20", "September = 2023-09",
				"this year = 2023");
	}

	@Test
	void a_date_never_moves_to_the_first_of_january() {
		FuzzyDate year = Reading.of("The office opened in 2004.").time("2004").date();
		assertThat(year.earliest()).isEqualTo(LocalDate.of(2004, 1, 1));
		assertThat(year.latest()).isEqualTo(LocalDate.of(2004, 12, 31));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					They signed it in May 1994. Two years later they met again.       | Two years later     | 1996
					They signed it on 3 May 1994. The next day they left.             | The next day        | 1994-05-04
					They signed it on 3 May 1994, and met that same month.            | that same month     | 1994-05
					In 1987 the talks began. In June they failed.                     | June                | 1987-06
					It was found on 21 Mehr 1395 in Shiraz.                           | 21 Mehr 1395        | 2016-10-12
					Trade grew in the Iranian calendar year of 1398.                  | the Iranian calendar year of 1398 | 2019-03-21/2020-03-19
					The statue was raised in Juche 101 in Pyongyang.                  | Juche 101           | 2012
					The port was rich in the 19th century.                            | the 19th century    | 18XX
					The letter is dated 24/10/1989 in the file.                       | 24/10/1989          | 1989-10-24
					The letter is dated 04/10/1989 in the file.                       | 04/10/1989          | [1989-04-10,1989-10-04]
					The budget for fiscal year 2022 was passed.                       | fiscal year 2022    | 2022~
					The towers fell on 9/11 in New York.                              | 9/11                | 2001-09-11
					""")
	void other_anchors_and_calendars_are_read(String text, String surface, String edtf) {
		assertThat(Reading.of(text).time(surface).date().edtf()).isEqualTo(edtf);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			They hold talks every May 29 in Geneva.
			Flight 2004 was late and Resolution 1973 was read.
			Over the past year and in the next decade nothing changes.
			The year after, that day and a month later are told of nothing.
			He is 80 years old and has 1900 troops.
			The Sunday Times and the Good Friday Agreement came up.
			""")
	void what_tells_no_date_is_left_alone(String text) {
		assertThat(Reading.on("2023-03-15", text).times()).isEmpty();
	}

	@Test
	void a_date_known_from_the_words_beside_it_is_told_once() {
		assertThat(Reading.of("It began in May 1971. Fifteen months later, in September 1972, it ended.").times())
			.containsExactly("May 1971 = 1971-05", "September 1972 = 1972-09");
	}

}
