package io.entente.reader.ui;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import io.entente.model.Publication;
import io.entente.model.PublicationEvidence;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationTextTests {

	@Test
	void says_a_bound_as_a_bound_and_what_told_it() {
		FuzzyDate bound = FuzzyDate.notAfter(LocalDate.of(2026, 1, 31), DateBasis.PUBLICATION_BOUND);
		assertThat(PublicationText.of(new Publication(bound, PublicationEvidence.PAGE_DATE)))
			.isEqualTo("on or before 31 Jan 2026, from the page's date");
	}

	@Test
	void says_that_nothing_tells_it() {
		assertThat(PublicationText.of(Publication.UNKNOWN)).isEqualTo("publication date unknown");
	}

}
