package io.entente.extraction;

import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventMoodTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kenya demanded a withdrawal of Norwegian troops from Chile.      | PROPOSED
			The plan called for a Norwegian withdrawal from Chile.           | PROPOSED
			Kenya repeated calls for a Norwegian withdrawal from Chile.      | PROPOSED
			Kenya fears a Norwegian invasion of Chile.                       | PROPOSED
			Kenya condemned the Norwegian withdrawal from Chile.             | ACTUAL
			Kenya stressed the effects of the Norwegian attack on Chile.     | ACTUAL
			Kenya described a potential Norwegian attack on Chile.           | HYPOTHETICAL
			""")
	void what_is_wanted_or_feared_has_not_happened(String sentence, String modality) {
		assertThat(Reading.of(sentence).claims(ClaimKind.EVENT)).filteredOn((claim) -> !claim.type().equals("REJECT"))
			.filteredOn((claim) -> claim.type().equals("YIELD") || claim.type().equals("ASSAULT"))
			.allMatch((claim) -> claim.modality().name().equals(modality));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kenya no longer cooperates with Norway.", "Kenya is no longer cooperating with Norway.",
			"Kenya used to cooperate with Norway.", "Kenya formerly cooperated with Norway." })
	void what_is_no_longer_so_is_past(String sentence) {
		assertThat(Reading.of(sentence).claims(ClaimKind.EVENT)).singleElement()
			.extracting((Claim claim) -> claim.modality().name())
			.isEqualTo("PAST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kenya offered Norway an explanation.", "Kenya was unable to offer Norway any proof.",
			"I will let the Norwegian government speak for itself.", "Kenya did not provide any specifics to Norway.",
			"In Oslo the Kenyan president made harsh attacks against the Norwegian accord." })
	void what_is_only_said_is_neither_promised_nor_fought(String sentence) {
		assertThat(Reading.of(sentence).claims(ClaimKind.EVENT)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kenya is ready to help Norway." })
	void readiness_is_a_promise(String sentence) {
		assertThat(Reading.of(sentence).claims(ClaimKind.EVENT)).allMatch((claim) -> claim.type().equals("AGREE"));
	}

}
