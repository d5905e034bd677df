package io.entente.extraction;

import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.Modality;
import io.entente.model.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TieTests {

	@Test
	void a_title_and_from_tell_an_affiliation() {
		assertThat(
				Reading.of("Professor Kim Ha-neul from the Busan Institute of Fisheries spoke first.").affiliations())
			.containsExactly("Kim Ha-neul: Professor of Busan Institute of Fisheries");
	}

	@Test
	void an_apposition_tells_a_post() {
		assertThat(
				Reading.of("Maria Lopez, deputy director of the Lima School of Public Health, agreed.").affiliations())
			.containsExactly("Maria Lopez: deputy director of Lima School of Public Health");
	}

	@Test
	void a_minister_belongs_to_the_country_before_the_title() {
		assertThat(Reading.of("German Foreign Minister Johann Weber left Berlin.").affiliations())
			.containsExactly("Johann Weber: Foreign Minister of Germany");
	}

	@Test
	void a_president_of_a_country_holds_its_post() {
		assertThat(Reading.of("President of Zambia Peter Banda opened the dam.").affiliations())
			.contains("Peter Banda: President of Zambia");
	}

	@Test
	void a_profession_with_a_demonym_tells_the_country_and_no_post() {
		Reading reading = Reading.of("British journalist Ann Smith moved to Delhi.");
		assertThat(reading.affiliations()).isEmpty();
		assertThat(reading.claims(ClaimKind.TIE)).extracting(Claim::title).contains("Ann Smith, United Kingdom");
	}

	@Test
	void a_former_post_is_past() {
		Claim tie = Reading.of("Former Japanese Prime Minister Kenji Mori spoke in Osaka.")
			.claims(ClaimKind.TIE)
			.getFirst();
		assertThat(tie.modality()).isEqualTo(Modality.PAST);
	}

	@Test
	void listed_members_belong_to_the_body() {
		Reading reading = Reading
			.of("She praised the Andean Water Network, a past initiative involving Chile, Peru and Bolivia.");
		Claim tie = reading.claims(ClaimKind.TIE).getFirst();
		assertThat(tie.type()).isEqualTo("MEMBERSHIP");
		assertThat(tie.modality()).isEqualTo(Modality.PAST);
		assertThat(reading.names(tie, Role.MEMBER)).containsExactly("Chile", "Peru", "Bolivia");
		assertThat(reading.names(tie, Role.OF)).containsExactly("Andean Water Network");
	}

	@Test
	void a_city_before_its_country_lies_there() {
		Reading reading = Reading.of("The summit opened in Da Nang, Vietnam.");
		assertThat(reading.claims(ClaimKind.TIE)).extracting(Claim::title).containsExactly("Da Nang, Vietnam");
	}

}
