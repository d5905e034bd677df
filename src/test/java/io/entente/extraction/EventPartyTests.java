package io.entente.extraction;

import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventPartyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					In Oslo the Kenyan president condemned Chile.                             | ACCUSE  | SOURCE Kenya, TARGET Chile, PLACE Oslo
					Following meetings in Oslo and Lima, Kenya condemned Chile.               | ACCUSE  | SOURCE Kenya, TARGET Chile, PLACE Lima
					Kenya signed a deal with Norway and Peru condemned Chile.                 | ACCUSE  | SOURCE Peru, TARGET Chile
					The government in Norway condemned Chile.                                 | ACCUSE  | SOURCE Norway, TARGET Chile
					""")
	void who_stands_before_the_verb_in_its_own_clause_acts(String sentence, String type, String sides) {
		assertThat(Reading.of(sentence).event(type)).isEqualTo(sides);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Observers in Norway expressed concern.", "Peru praised the Chad-backed rebels.",
			"The Moscow Summit with the Paris Conference ended the quarrel.",
			"Kenya is helping those affected by Norway's war.",
			"The law gave the president the authority to expel Norwegians.",
			"Kenya demanded the release of those detained there.", "Kenya warned against a Norwegian embargo.",
			"Norway will not talk with Kenya forever.", "Kenya welcomed Norway signing the charter." })
	void who_is_only_named_near_by_takes_no_part(String sentence) {
		assertThat(Reading.of(sentence).claims(ClaimKind.EVENT)).noneMatch((claim) -> claim.arguments()
			.stream()
			.filter((argument) -> !argument.role().name().equals("PLACE"))
			.count() > 1 || claim.type().equals("THREATEN") || claim.type().equals("COERCE")
				|| claim.type().equals("REJECT"));
	}

	@Test
	void what_is_going_to_be_done_is_planned() {
		assertThat(Reading.of("Kenya is going to cooperate with Norway.").claims(ClaimKind.EVENT)).singleElement()
			.extracting((Claim claim) -> claim.modality().name())
			.isEqualTo("PLANNED");
	}

	@Test
	void who_is_unable_to_help_does_not() {
		assertThat(Reading.of("Kenya was unable to help Norway.").claims(ClaimKind.EVENT))
			.allMatch((claim) -> claim.polarity().name().equals("DENIED"));
	}

	@Test
	void what_is_done_behind_and_is_not_said() {
		Reading reading = Reading.of("Maria Lopez concluded that Norway was weak, and in March attacked Norway.");
		assertThat(reading.claims(ClaimKind.EVENT)).allMatch((claim) -> claim.attributedTo() == null);
	}

}
