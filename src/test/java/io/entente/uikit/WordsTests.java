package io.entente.uikit;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import io.entente.model.AgreementKind;
import io.entente.model.ClaimKind;
import io.entente.model.EventType;
import io.entente.model.Sector;
import io.entente.model.TieType;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@Test
	void no_word_shows_how_the_graph_spells_it() {
		assertThat(Arrays.stream(Sector.values()).map(Words::of)).allMatch((word) -> word.matches("[A-Z][a-z ]+"));
		assertThat(
				Arrays.stream(AgreementKind.values()).map((kind) -> Words.factType(ClaimKind.AGREEMENT, kind.name())))
			.allMatch((word) -> word.matches("[A-Z][\\p{L}]+"))
			.doesNotHaveDuplicates();
		assertThat(Arrays.stream(EventType.values()).map((type) -> Words.factType(ClaimKind.EVENT, type.name())))
			.allMatch((word) -> word.matches("[A-Z][a-z]+"))
			.doesNotHaveDuplicates();
		assertThat(Arrays.stream(TieType.values()).map((type) -> Words.factType(ClaimKind.TIE, type.name())))
			.allMatch((word) -> word.matches("[A-Z][a-z]+"));
	}

	@Test
	void counts_in_singular_and_plural() {
		assertThat(Words.count(1, "article")).isEqualTo("1 article");
		assertThat(Words.count(0, "article")).isEqualTo("0 articles");
		assertThat(Words.count(13479, "independent-origin")).isEqualTo("13,479 independent origins");
	}

}
