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

	@Test
	void a_possessive_and_a_comma_tell_an_office() {
		assertThat(Reading.of("Zambia's prime minister, Peter Banda, opened the dam.").affiliations())
			.containsExactly("Peter Banda: prime minister of Zambia");
	}

	@Test
	void a_president_who_speaks_is_not_the_person_named_before_the_comma() {
		assertThat(Reading.of("After meeting John Carter, the Zambian president said he was pleased.").affiliations())
			.isEmpty();
	}

	@Test
	void an_ambassador_belongs_to_the_country_that_sends_him() {
		Reading reading = Reading.of("China's ambassador to Kenya, Wang Lihong, visited the port.");
		assertThat(reading.affiliations()).containsExactly("Wang Lihong: ambassador to Kenya of China");
	}

	@Test
	void a_minister_s_field_is_part_of_the_title() {
		assertThat(Reading
			.of("Vietnamese Deputy Minister of Health Tran Van An met the Minister of Health of Kenya,"
					+ " James Otieno.")
			.affiliations()).containsExactlyInAnyOrder("Tran Van An: Deputy Minister of Health of Vietnam",
					"James Otieno: Minister of Health of Kenya");
	}

	@Test
	void several_presidents_hold_each_their_own_office() {
		assertThat(Reading.of("Presidents Carlos Mendes of Brazil and Ivan Orlov of Russia attended.").affiliations())
			.containsExactly("Carlos Mendes: President of Brazil", "Ivan Orlov: President of Russia");
	}

	@Test
	void two_posts_behind_a_name_are_both_read() {
		assertThat(Reading
			.of("Maria Lopez, director of the Lima School of Public Health and chairwoman of the Andean Health"
					+ " Council, agreed.")
			.affiliations()).containsExactly("Maria Lopez: director of Lima School of Public Health",
					"Maria Lopez: chairwoman of Andean Health Council");
	}

	@Test
	void a_verb_of_appointment_tells_a_post() {
		assertThat(Reading.of("Maria Lopez was appointed director of the Lima School of Public Health.").affiliations())
			.containsExactly("Maria Lopez: director of Lima School of Public Health");
		assertThat(
				Reading.of("Maria Lopez will not become director of the Lima School of Public Health.").affiliations())
			.isEmpty();
	}

	@Test
	void who_was_minister_is_no_more() {
		Claim tie = Reading.of("Kenji Mori, who was foreign minister of Japan, spoke in Osaka.")
			.claims(ClaimKind.TIE)
			.getFirst();
		assertThat(tie.modality()).isEqualTo(Modality.PAST);
	}

	@Test
	void a_verb_of_leading_tells_a_post() {
		assertThat(Reading.of("Ann Smith heads the Busan Institute of Fisheries.").affiliations())
			.containsExactly("Ann Smith: head of Busan Institute of Fisheries");
		assertThat(Reading.of("Ann Smith led the delegation of the Busan Institute of Fisheries.").affiliations())
			.isEmpty();
	}

	@Test
	void a_country_s_own_person_is_its_citizen() {
		assertThat(Reading.of("They followed Uganda's Moses Okello in the marathon.").claims(ClaimKind.TIE))
			.extracting(Claim::title)
			.containsExactly("Moses Okello, Uganda");
		assertThat(Reading.of("Moses Okello, a retired Ugandan runner, opened a school.").claims(ClaimKind.TIE))
			.extracting(Claim::title)
			.containsExactly("Moses Okello, Uganda");
	}

	@Test
	void an_expert_on_a_country_need_not_come_from_it() {
		assertThat(Reading.of("Syria expert Petra Becker disagreed.").claims(ClaimKind.TIE)).isEmpty();
	}

	@Test
	void a_known_city_lies_in_a_country_named_elsewhere_in_the_article() {
		Reading reading = Reading.of("The governor spoke in Isfahan on Sunday. Iran buys the turbines abroad.");
		Claim tie = location(reading);
		assertThat(tie.title()).isEqualTo("Isfahan, Iran");
		assertThat(tie.rule()).isEqualTo("place-by-gazetteer");
		assertThat(tie.evidence()).hasSize(2);
	}

	@Test
	void no_country_is_tied_that_the_article_does_not_name() {
		assertThat(Reading.of("The governor spoke in Isfahan on Sunday.").claims(ClaimKind.TIE)).isEmpty();
	}

	@Test
	void a_company_described_by_a_demonym_is_in_that_country() {
		assertThat(location(Reading.of("They bought engines from the German carmaker Volkswagen.")).title())
			.isEqualTo("Volkswagen, Germany");
	}

	@Test
	void a_body_based_in_a_city_is_there() {
		assertThat(Reading.of("The Institute of Hygiene, based in Lima, trained the nurses.").claims(ClaimKind.TIE))
			.extracting(Claim::title)
			.contains("Institute of Hygiene, Lima");
	}

	@Test
	void a_country_that_opens_a_clause_is_no_address() {
		assertThat(Reading.of("As they fled to Thrace, Bulgaria closed the border.").claims(ClaimKind.TIE)).isEmpty();
	}

	@Test
	void an_indian_city_lies_in_india() {
		assertThat(Reading.of("The plant in the Indian city of Pune was closed.").claims(ClaimKind.TIE))
			.extracting(Claim::title)
			.containsExactly("Pune, India");
	}

	@Test
	void members_before_and_behind_the_body_belong_to_it() {
		Reading reading = Reading
			.of("NATO members Turkey and Greece talked. Chile and Peru are members of the" + " Andean Water Network.");
		assertThat(reading.claims(ClaimKind.TIE)).extracting(Claim::title)
			.contains("Members of North Atlantic Treaty Organization: Turkey, Greece",
					"Members of Andean Water Network: Chile, Peru");
	}

	@Test
	void a_country_that_is_no_member_is_none() {
		assertThat(Reading.of("Chile is not a member of the Andean Water Network.").claims(ClaimKind.TIE)).isEmpty();
	}

	@Test
	void a_subsidiary_is_part_of_its_company() {
		assertThat(Reading.of("Adler Motors, a subsidiary of Boreas Group, stopped work.").claims(ClaimKind.TIE))
			.extracting(Claim::title)
			.containsExactly("Adler Motors, part of Boreas Group");
	}

	@Test
	void a_minister_without_a_country_belongs_to_the_one_the_article_is_about() {
		Reading reading = Reading.of("Zambia opened a dam. Foreign Minister Peter Banda praised the builders."
				+ " Zambia will sell power, and Zambia will lower its price.");
		assertThat(reading.affiliations()).containsExactly("Peter Banda: Foreign Minister of Zambia");
		assertThat(reading.claims(ClaimKind.TIE).getFirst().rule()).isEqualTo("office-by-context");
	}

	@Test
	void among_two_countries_a_minister_s_own_stays_open() {
		assertThat(Reading
			.of("Zambia and Malawi opened a dam. Foreign Minister Peter Banda praised the builders. Zambia will sell"
					+ " power to Malawi.")
			.affiliations()).isEmpty();
	}

	@Test
	void a_statesman_known_by_name_is_tied_to_a_country_named_beside_him() {
		Reading reading = Reading.of("President Mandela spoke in the morning. South Africa votes for Mandela in May.");
		assertThat(reading.affiliations()).containsExactly("Mandela: President of South Africa");
		assertThat(reading.claims(ClaimKind.TIE).getFirst().rule()).isEqualTo("office-by-gazetteer");
		assertThat(Reading.of("President Mandela spoke in the morning.").claims(ClaimKind.TIE)).isEmpty();
		// a sentence on the country alone shows nothing of him
		assertThat(
				Reading.of("President Mandela spoke in the morning. South Africa votes in May.").claims(ClaimKind.TIE))
			.isEmpty();
	}

	@Test
	void a_counterpart_holds_the_same_office() {
		assertThat(
				Reading.of("Zambian President Peter Banda met his Peruvian counterpart Carlos Mendes.").affiliations())
			.containsExactly("Peter Banda: President of Zambia", "Carlos Mendes: President of Peru");
	}

	@Test
	void a_company_s_head_is_no_officer_of_its_country() {
		assertThat(Reading.of("Ann Smith, head of a German company, resigned.").affiliations()).isEmpty();
	}

	@Test
	void words_that_describe_a_body_do_not_hide_it() {
		assertThat(Reading
			.of("Ann Smith, deputy leader of the opposition Green Party, resigned. Tom Jones, chairman of the board of"
					+ " directors of Deutsche Bank, agreed.")
			.affiliations()).contains("Ann Smith: deputy leader of Green Party");
	}

	@Test
	void a_person_in_the_genitive_of_a_party_belongs_to_it() {
		assertThat(Reading.of("They voted for Ann Smith's Socialist Party.").affiliations())
			.containsExactly("Ann Smith: affiliated of Socialist Party");
		assertThat(Reading.of("They read Ann Smith's New York Times.").affiliations()).isEmpty();
	}

	@Test
	void what_is_led_by_a_person_is_headed_by_the_person() {
		assertThat(Reading.of("The Andean Water Network, led by Ann Smith, grew.").affiliations())
			.containsExactly("Ann Smith: leader of Andean Water Network");
	}

	@Test
	void a_known_company_is_at_home_in_a_country_the_article_names() {
		assertThat(location(Reading.of("Huawei opened a laboratory. The officials from China were pleased.")).title())
			.isEqualTo("Huawei, China");
	}

	@Test
	void a_university_stands_in_the_city_it_is_named_after() {
		assertThat(location(Reading.of("Karachi University opened a laboratory. Pakistan pays for it.")).title())
			.isEqualTo("Karachi University, Pakistan");
	}

	@Test
	void several_holders_of_several_countries_are_not_told_apart() {
		assertThat(Reading.of("They thanked Peter Banda and Carlos Mendes, the presidents of Zambia.").affiliations())
			.isEmpty();
	}

	private static Claim location(Reading reading) {
		return reading.claims(ClaimKind.TIE)
			.stream()
			.filter((claim) -> claim.type().equals("LOCATION"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No location in " + reading.extraction().claims()));
	}

}
