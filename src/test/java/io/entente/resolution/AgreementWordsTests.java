package io.entente.resolution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "They also signed a memorandum on fish.", "Another agreement was reached in Lima.",
			"A second protocol followed.", "The two separately concluded a treaty." })
	void another_agreement_is_told_apart(String sentence) {
		assertThat(AgreementWords.tellsAnother(sentence)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "There is another reason why the Peru-Chile agreement matters.",
			"What is also true is that Chile keeps to the agreement.", "This agreement is also a step forward." })
	void an_also_that_is_about_something_else_tells_no_other_agreement(String sentence) {
		assertThat(AgreementWords.tellsAnother(sentence)).isFalse();
	}

}
