package io.entente.extraction;

import io.entente.model.MentionKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CoreferenceTests {

	@Test
	void an_acronym_of_initials_joins_the_name_that_follows_later() {
		Reading reading = Reading.of("UNB will host the fair. The University of Northern Bulgaria opened in 1990. UNB"
				+ " has 900 students.");
		assertThat(reading.mentions("University of Northern Bulgaria")).contains("UNB",
				"University of Northern Bulgaria");
	}

	@Test
	void an_acronym_that_two_names_share_joins_neither() {
		Reading reading = Reading.of("The Lagos Water Council met the Lima Water Council. LWC declined to comment.");
		assertThat(reading.mentions("Lagos Water Council")).doesNotContain("LWC");
		assertThat(reading.mentions("Lima Water Council")).doesNotContain("LWC");
	}

	@Test
	void a_ministry_is_one_whichever_way_it_is_named() {
		Reading reading = Reading.of("The Kenyan Ministry of Foreign Affairs sent a note. Kenya's Foreign Ministry"
				+ " declined to comment.");
		assertThat(reading.extraction().entities()).filteredOn((entity) -> entity.name().contains("Ministry"))
			.hasSize(1);
	}

	@Test
	void a_name_cut_short_before_its_complement_is_the_same_body() {
		Reading reading = Reading
			.of("The Lopez Foundation for the Arts paid for it. The Lopez Foundation has given" + " ten grants.");
		assertThat(reading.extraction().entities()).filteredOn((entity) -> entity.name().contains("Foundation"))
			.hasSize(1);
	}

	@Test
	void hyphens_diacritics_and_case_of_a_name_make_no_other_person() {
		Reading reading = Reading
			.of("Dr. Park Soo-min arrived on Monday. Dr. Park Soo Min spoke. Later José Ramírez thanked"
					+ " her, and Jose Ramirez left.");
		assertThat(reading.extraction().entities()).filteredOn((entity) -> entity.name().contains("Park")).hasSize(1);
		assertThat(reading.extraction().entities()).filteredOn((entity) -> entity.name().contains("Ram")).hasSize(1);
	}

	@Test
	void a_surname_that_is_a_city_is_the_person_whom_the_article_names() {
		Reading reading = Reading.of("Valerie Paris left the group in May. Paris said that nobody had helped.");
		assertThat(reading.mentions("Valerie Paris")).contains("Paris");
	}

	@Test
	void a_city_stays_a_city_where_the_article_goes_there() {
		Reading reading = Reading.of("Valerie Paris flew home. Talks went on in Paris. Later Paris saw protests.");
		assertThat(reading.mentions("Valerie Paris")).doesNotContain("Paris");
	}

	@Test
	void a_capital_that_acts_stands_for_its_country() {
		Reading reading = Reading
			.of("Hanoi and Tokyo agreed to share data. Relations between Pyongyang and Moscow are" + " warm.");
		assertThat(reading.mentions("Vietnam")).contains("Hanoi");
		assertThat(reading.mentions("Japan")).contains("Tokyo");
		assertThat(reading.mentions("North Korea")).contains("Pyongyang");
		assertThat(reading.entity("Russia").mentions().getFirst().kind()).isEqualTo(MentionKind.NOMINAL);
	}

	@Test
	void a_capital_where_something_takes_place_stays_a_place() {
		Reading reading = Reading.of("The ministers met in Hanoi. Hanoi was flooded. Flights between Tokyo and Manila"
				+ " resumed, and Lima has new parks.");
		assertThat(reading.entities()).noneMatch((entity) -> entity.startsWith("COUNTRY"));
	}

	@Test
	void the_president_is_the_one_told_of_before() {
		Reading reading = Reading.of("President Ana Torres arrived on Monday. The president met doctors.");
		assertThat(reading.mentions("Ana Torres")).contains("The president");
	}

	@Test
	void another_country_s_president_is_nobody_told_of_before() {
		Reading reading = Reading.of("President Ana Torres arrived on Monday. She met the president of Chile.");
		assertThat(reading.mentions("Ana Torres")).noneMatch((mention) -> mention.startsWith("the president"));
	}

	@Test
	void the_two_ministries_are_the_pair_of_bodies() {
		Reading reading = Reading
			.of("The Ministry of Health met the Ministry of Trade. The two ministries will share" + " an office.");
		assertThat(reading.mentions("Ministry of Health")).contains("The two ministries");
		assertThat(reading.mentions("Ministry of Trade")).contains("The two ministries");
	}

	@Test
	void a_pronoun_of_the_other_gender_is_somebody_else() {
		Reading reading = Reading.of("Maria Lopez met Robert Miller. He asked for vaccines.");
		assertThat(reading.mentions("Robert Miller")).contains("He");
		assertThat(reading.mentions("Maria Lopez")).doesNotContain("He");
	}

	@Test
	void whoever_is_praised_is_not_who_praises() {
		Reading reading = Reading.of("Robert Miller praised him.");
		assertThat(reading.mentions("Robert Miller")).containsExactly("Robert Miller");
	}

	@Test
	void its_is_the_only_body_that_the_sentence_opens_with() {
		Reading reading = Reading.of("Kenya said it would open its border.");
		assertThat(reading.mentions("Kenya")).containsExactly("Kenya", "it", "its");
		assertThat(Reading.of("Kenya and Norway agree that it needs a plan.").mentions("Kenya"))
			.containsExactly("Kenya");
	}

	@Test
	void the_country_in_front_of_a_body_s_name_owns_it() {
		Reading reading = Reading.of("The US National Weather Office warned of floods.");
		assertThat(reading.entity("United States").mentions().getFirst().kind()).isEqualTo(MentionKind.DEMONYM);
	}

	@Test
	void a_surname_that_two_persons_bear_is_of_the_one_told_of_near_by() {
		Reading reading = Reading.of("Mary Miller runs the port. Rain fell for a week. The ferries stopped."
				+ " Robert Miller sells boats. Miller lost money.");
		assertThat(reading.mentions("Robert Miller")).contains("Miller");
		assertThat(reading.mentions("Mary Miller")).doesNotContain("Miller");
	}

}
