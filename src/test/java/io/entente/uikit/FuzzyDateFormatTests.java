package io.entente.uikit;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;

import static org.assertj.core.api.Assertions.assertThat;

class FuzzyDateFormatTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2025-05-16            | 16 May 2025
			2025-09-16            | 16 Sept 2025
			2025-10               | October 2025
			2025                  | 2025
			2025?                 | 2025, uncertain
			2025~                 | about 2025
			2025-10%              | about October 2025, uncertain
			202X                  | 2020s
			XXXX                  | year unknown
			XXXX-05-16            | 16 May, year unknown
			XXXX-05               | May, year unknown
			2025-22               | summer 2025
			2025-35               | Q3 2025
			2025-10-XX            | October 2025
			2025-XX               | 2025
			2025-12-05/2026-01-31 | 5 Dec 2025 – 31 Jan 2026
			2025-10/2025-12       | October 2025 – December 2025
			../2026-01-31         | on or before 31 Jan 2026
			/2026-01              | on or before January 2026
			2025-03/..            | March 2025 or later
			""")
	void says_a_date_as_vaguely_as_it_is_known(String edtf, String words) {
		assertThat(FuzzyDateFormat.format(edtf)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "2025-13-01", "2025-02-30", "Y17E8", "../..", "soon", "2025-XX-05" })
	void shows_what_it_cannot_read_as_it_stands(String edtf) {
		assertThat(FuzzyDateFormat.format(edtf)).isEqualTo(edtf);
	}

	@Test
	void says_the_dates_that_the_model_builds() {
		LocalDate day = LocalDate.of(2026, 1, 31);
		assertThat(FuzzyDateFormat.format(FuzzyDate.notAfter(day, DateBasis.PUBLICATION_BOUND)))
			.isEqualTo("on or before 31 Jan 2026");
		assertThat(FuzzyDateFormat.format(FuzzyDate.interval(day, day, DateBasis.STATED))).isEqualTo("31 Jan 2026");
	}

}
