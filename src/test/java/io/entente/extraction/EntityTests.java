package io.entente.extraction;

import io.entente.model.MentionKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntityTests {

	@Test
	void countries_carry_their_code_in_every_usual_form() {
		Reading reading = Reading.of("Officials of the U.S., the DPRK, the United Arab Emirates and the former USSR met"
				+ " delegates from Burma and the Republic of Korea in Geneva.");
		assertThat(reading.entity("United States").iso3()).isEqualTo("USA");
		assertThat(reading.entity("North Korea").iso3()).isEqualTo("PRK");
		assertThat(reading.entity("United Arab Emirates").iso3()).isEqualTo("ARE");
		assertThat(reading.entity("Soviet Union").iso3()).isEqualTo("SUN");
		assertThat(reading.entity("Myanmar").iso3()).isEqualTo("MMR");
		assertThat(reading.entity("South Korea").iso3()).isEqualTo("KOR");
	}

	@Test
	void a_demonym_is_a_mention_of_its_country() {
		Reading reading = Reading.of("Hungarian officials arrived in Hanoi. Hungary exports vaccines.");
		assertThat(reading.mentions("Hungary")).containsExactly("Hungarian", "Hungary");
		assertThat(reading.entity("Hungary").mentions().getFirst().kind()).isEqualTo(MentionKind.DEMONYM);
	}

	@Test
	void a_capital_is_a_place_that_knows_its_country() {
		assertThat(Reading.of("The ministers met in Hanoi on a rainy morning.").entity("Hanoi").iso3())
			.isEqualTo("VNM");
	}

	@Test
	void the_capitals_of_a_dateline_are_not_the_name() {
		Reading reading = Reading.of("NAIROBI, March 4 - The delegation from Lisbon arrived at noon.");
		assertThat(reading.entity("Nairobi").mentions().getFirst().surface()).isEqualTo("NAIROBI");
	}

	@Test
	void north_and_south_are_the_koreas_where_the_article_speaks_of_them() {
		Reading reading = Reading.of("North Korea reopened the hotline. The North had closed it, and the South welcomed"
				+ " the step. A South-North-Russia railway remains a dream.");
		assertThat(reading.mentions("North Korea")).containsExactly("North Korea", "The North".substring(4), "North");
		assertThat(reading.mentions("South Korea")).contains("South", "South");
	}

	@Test
	void north_and_south_are_directions_elsewhere() {
		Reading reading = Reading.of("Farmers in the South of France expect rain from the North.");
		assertThat(reading.entities()).noneMatch((entity) -> entity.contains("Korea"));
	}

	@Test
	void a_body_is_named_with_its_complement() {
		assertThat(Reading.of("Experts of the Institute of Tropical Medicine in Antwerp joined the trial.").entities())
			.contains("ORGANIZATION Institute of Tropical Medicine");
	}

	@Test
	void a_department_and_its_university_are_two_bodies() {
		assertThat(Reading.of("Staff of Kyoto University’s Department of Marine Biology sailed north.").entities())
			.contains("ORGANIZATION Kyoto University", "ORGANIZATION Department of Marine Biology");
	}

	@Test
	void a_ministry_knows_its_country_where_the_text_says_so() {
		Reading reading = Reading.of("Laos’s Ministry of Health thanked the Vietnamese Ministry of Health.");
		assertThat(reading.extraction().entities()).filteredOn((entity) -> entity.name().contains("Ministry of Health"))
			.extracting((entity) -> entity.iso3())
			.containsExactlyInAnyOrder("LAO", "VNM");
	}

	@Test
	void an_acronym_in_brackets_is_an_alias() {
		Reading reading = Reading.of("The Mekong Basin Health Forum (MBHF) opened its office. MBHF members voted.");
		assertThat(reading.mentions("Mekong Basin Health Forum")).contains("MBHF", "MBHF");
	}

	@Test
	void an_acronym_of_an_ordinary_phrase_is_no_name() {
		assertThat(Reading.of("They rely on artificial intelligence (AI) for triage. AI saves time.").entities())
			.noneMatch((entity) -> entity.endsWith(" AI"));
	}

	@Test
	void a_title_is_no_part_of_a_name() {
		assertThat(Reading.of("Prime Minister Pham Minh Chinh welcomed Professor Maria Lopez.").entities())
			.contains("PERSON Pham Minh Chinh", "PERSON Maria Lopez");
	}

	@Test
	void a_surname_joins_the_full_name_whichever_comes_first() {
		Reading reading = Reading.of("Dr. Park Soo-min opened the ward. Park thanked the donors. John Miller spoke too,"
				+ " and Miller left early.");
		assertThat(reading.mentions("Park Soo-min")).contains("Park Soo-min", "Park");
		assertThat(reading.mentions("John Miller")).contains("John Miller", "Miller");
	}

	@Test
	void a_name_behind_an_office_is_told_from_the_country() {
		assertThat(Reading.of("He met President of the Republic of Guinea Alpha Conde.").entities())
			.contains("COUNTRY Guinea", "PERSON Alpha Conde");
	}

	@Test
	void a_pronoun_joins_the_only_person_near_by() {
		Reading reading = Reading.of("Maria Lopez runs the clinic. She asked for vaccines.");
		assertThat(reading.mentions("Maria Lopez")).containsExactly("Maria Lopez", "She");
	}

	@Test
	void a_pronoun_between_two_persons_joins_nobody() {
		Reading reading = Reading.of("The flood surprised Maria Lopez and Ann Smith. Rain came, and she left.");
		assertThat(reading.mentions("Maria Lopez")).containsExactly("Maria Lopez");
		assertThat(reading.mentions("Ann Smith")).containsExactly("Ann Smith");
	}

	@Test
	void the_two_countries_are_the_pair_named_before() {
		Reading reading = Reading.of("Chile and Peru reopened the border. The two countries had closed it.");
		assertThat(reading.mentions("Chile")).containsExactly("Chile", "The two countries");
		assertThat(reading.mentions("Peru")).containsExactly("Peru", "The two countries");
	}

	@Test
	void two_parties_joined_by_and_are_two_bodies() {
		assertThat(Reading.of("Voters left the Reform Party of Norway and the Union of Green Farmers in droves.")
			.entities()).contains("ORGANIZATION Reform Party of Norway", "ORGANIZATION Union of Green Farmers");
	}

	@Test
	void a_body_that_joins_two_matters_is_one() {
		assertThat(Reading.of("The Department of Health and Human Services of Ohio hired nurses.").entities())
			.anyMatch((entity) -> entity.startsWith("ORGANIZATION Department of Health and Human Services"));
	}

	@Test
	void a_candidate_behind_the_party_of_a_country_is_a_person() {
		assertThat(Reading.of("She lost narrowly to Liberal Party of Canada Frank Vaughan in the riding.").entities())
			.contains("ORGANIZATION Liberal Party of Canada", "PERSON Frank Vaughan");
	}

	@Test
	void well_known_companies_and_parties_are_bodies() {
		assertThat(Reading.of("Spotify and BioNTech hired former members of Fianna Fáil last week.").entities())
			.contains("ORGANIZATION Spotify", "ORGANIZATION BioNTech", "ORGANIZATION Fianna Fáil");
	}

	@Test
	void a_company_that_bears_a_surname_is_not_found_within_a_person() {
		assertThat(Reading.of("The inventor Nikola Tesla died in New York.").entities())
			.contains("PERSON Nikola Tesla");
	}

	@Test
	void a_phrase_whose_initials_stand_in_brackets_is_a_body() {
		assertThat(Reading.of("He joined Friends and Innovators (FI) in spring.").entities())
			.anyMatch((entity) -> entity.startsWith("ORGANIZATION F"))
			.noneMatch((entity) -> entity.startsWith("PERSON"));
	}

	@Test
	void an_agreement_s_acronym_is_no_body() {
		assertThat(Reading.of("Both sides praised the MOU and the Nordic Fisheries Agreement.").entities())
			.noneMatch((entity) -> entity.startsWith("ORGANIZATION"));
	}

	@Test
	void a_place_the_gazetteer_knows_is_found_where_the_context_speaks_for_it() {
		Reading reading = Reading.of("The attack in the city of Nice shocked tourists. It was nice in March.");
		assertThat(reading.entity("Nice").iso3()).isEqualTo("FRA");
		assertThat(reading.entities()).noneMatch((entity) -> entity.contains("March"));
	}

	@Test
	void a_person_s_name_is_cut_from_the_state_that_is_governed() {
		assertThat(Reading.of("The senator thanked Governor of Oregon Mark Hartfield for his help.").entities())
			.contains("PERSON Mark Hartfield", "PLACE Oregon");
	}

	@Test
	void a_neighbouring_noun_tells_a_body() {
		assertThat(Reading.of("The trade rose, the Tasnur news agency reported on Tuesday.").entities())
			.contains("ORGANIZATION Tasnur");
		assertThat(Reading.of("He told a Sunday newspaper that Sunday was best.").entities())
			.noneMatch((entity) -> entity.contains("Sunday"));
	}

	@Test
	void a_hyphenated_surname_goes_on_behind_the_hyphen() {
		assertThat(Reading.of("President of Cuba Miguel Diaz-Canel Bermudez spoke by telephone.").entities())
			.contains("PERSON Miguel Diaz-Canel Bermudez");
	}

	@Test
	void a_sea_has_no_country_and_a_disputed_place_the_gazetteer_s() {
		Reading reading = Reading.of("Ships left the Gulf of Oman while clashes went on in East Jerusalem and Muscat.");
		assertThat(reading.entity("Gulf of Oman").iso3()).isNull();
		assertThat(reading.entity("East Jerusalem").iso3()).isEqualTo("PSE");
		assertThat(reading.entity("Muscat").iso3()).isEqualTo("OMN");
	}

	@Test
	void a_country_s_security_council_is_not_that_of_the_united_nations() {
		assertThat(
				Reading.of("Armenia's Security Council met in Yerevan.").entity("Security Council of Armenia").iso3())
			.isEqualTo("ARM");
		assertThat(Reading.of("The Security Council met on Armenia.").entities())
			.contains("ORGANIZATION United Nations Security Council");
	}

	@Test
	void part_of_a_post_and_things_are_no_names() {
		assertThat(Reading.of("The Secretary of State met the Head of Togo about the Executive Order.").entities())
			.containsExactly("COUNTRY Togo");
		assertThat(Reading.of("Thanks be to God, the Iron Dome held in Haifa.").entities())
			.containsExactly("PLACE Haifa");
	}

	@Test
	void a_person_behind_a_body_is_cut_off() {
		assertThat(Reading.of("The head of the Joint Chamber of Commerce Keyvar Kashefi met traders.").entities())
			.contains("ORGANIZATION Joint Chamber of Commerce", "PERSON Keyvar Kashefi");
		assertThat(Reading.of("She works for the Ministry of Foreign Affairs Protocol Section.").entities())
			.noneMatch((entity) -> entity.startsWith("PERSON"));
	}

	@Test
	void two_companies_joined_by_and_are_two() {
		assertThat(Reading.of("They posted the speech on Facebook and Twitter.").entities())
			.contains("ORGANIZATION Facebook", "ORGANIZATION Twitter");
	}

	@Test
	void what_is_held_or_signed_is_no_body() {
		assertThat(Reading.of("Leaders met at the Tana Summit after the Benguela Uprising.").entities())
			.noneMatch((entity) -> entity.contains("Summit") || entity.contains("Uprising"));
	}

	@Test
	void two_people_joined_in_a_headline_are_two() {
		Reading reading = Reading.of("Minister Jane Wambui With Peter Hansen of Norway Radio");
		assertThat(reading.entities()).noneMatch((entity) -> entity.contains("With"));
	}

	@Test
	void a_league_does_not_go_on_to_the_day() {
		assertThat(Reading.of("Lagos United beat Accra City in the Harbour League on Tuesday.").entities())
			.noneMatch((entity) -> entity.contains("Tuesday"));
	}

	@Test
	void south_americans_are_not_of_the_united_states() {
		assertThat(Reading.of("South American ministers met Kenya in Oslo.").entities())
			.doesNotContain("COUNTRY United States");
	}

}
