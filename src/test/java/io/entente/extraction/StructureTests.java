package io.entente.extraction;

import java.util.Collections;

import io.entente.model.BlockKind;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.Publication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StructureTests {

	@Test
	void a_turn_goes_on_over_paragraphs_and_is_its_speaker_s_word() {
		Reading reading = paragraphs("Prime Minister Ana Torres met reporters on Monday.",
				"PRIME MINISTER TORRES: Thank you all for coming.", "Kenya signed a trade agreement with Norway.",
				"QUESTION: Did Chile sign an agreement with Peru?");
		Claim agreement = reading.claims(ClaimKind.AGREEMENT).getFirst();
		assertThat(agreement.attributedTo()).isNotNull();
		assertThat(reading.nameOf(String.valueOf(agreement.attributedTo()))).isEqualTo("Ana Torres");
	}

	@Test
	void a_question_is_not_the_word_of_who_spoke_before() {
		Reading reading = paragraphs("Prime Minister Ana Torres met reporters on Monday.",
				"PRIME MINISTER TORRES: Thank you all for coming.",
				"QUESTION: Kenya signed a trade agreement with Norway. What comes next?");
		assertThat(reading.claims(ClaimKind.AGREEMENT)).allMatch((claim) -> claim.attributedTo() == null);
	}

	@Test
	void the_place_of_a_dateline_takes_part_in_nothing() {
		Reading reading = paragraphs("Tehran, IRNA – Kenya signed a trade agreement with Norway.");
		assertThat(reading.claims(ClaimKind.AGREEMENT)).hasSize(1);
		assertThat(reading.sides(reading.agreement())).doesNotContain("Tehran").doesNotContain("IRNA");
	}

	@Test
	void those_who_report_and_edit_claim_nothing() {
		Reading reading = paragraphs("(Reporting by Jane Miller in Oslo, Norway; Editing by John Smith)");
		assertThat(reading.claims(ClaimKind.EVENT)).isEmpty();
		assertThat(reading.claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	private static Reading paragraphs(String... lines) {
		return Reading
			.of(Reading.lines(Publication.UNKNOWN, Collections.nCopies(lines.length, BlockKind.PARAGRAPH), lines));
	}

}
