package io.entente.resolution;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;

import static org.assertj.core.api.Assertions.assertThat;

class DateFitTests {

	private static final FuzzyDate YEAR = FuzzyDate.year(2025, DateBasis.STATED);

	private static final FuzzyDate OCTOBER = FuzzyDate.month(YearMonth.of(2025, 10), DateBasis.RELATIVE);

	private static final FuzzyDate NINTH = FuzzyDate.day(LocalDate.of(2025, 10, 9), DateBasis.STATED);

	private static final FuzzyDate SOME_OCTOBER = new FuzzyDate("XXXX-10", null, null, DatePrecision.MONTH,
			DateBasis.STATED);

	@Test
	void dates_that_overlap_fit_and_others_do_not() {
		assertThat(DateFit.compatible(YEAR, NINTH)).isTrue();
		assertThat(DateFit.compatible(OCTOBER, FuzzyDate.day(LocalDate.of(2025, 11, 1), DateBasis.STATED))).isFalse();
		assertThat(DateFit.compatible(null, NINTH)).isTrue();
		assertThat(DateFit.compatible(FuzzyDate.notAfter(LocalDate.of(2025, 1, 1), DateBasis.PUBLICATION_BOUND), NINTH))
			.isFalse();
	}

	@Test
	void an_unknown_year_fits_where_the_rest_does() {
		assertThat(DateFit.compatible(SOME_OCTOBER, NINTH)).isTrue();
		assertThat(DateFit.compatible(SOME_OCTOBER, FuzzyDate.day(LocalDate.of(2025, 5, 9), DateBasis.STATED)))
			.isFalse();
	}

	@Test
	void the_narrower_date_says_more_whichever_comes_first() {
		assertThat(DateFit.narrower(YEAR, OCTOBER)).isEqualTo(OCTOBER);
		assertThat(DateFit.narrower(NINTH, OCTOBER)).isEqualTo(NINTH);
		assertThat(DateFit.narrower(SOME_OCTOBER, YEAR)).isEqualTo(YEAR);
		assertThat(DateFit.narrower(null, null)).isNull();
	}

}
