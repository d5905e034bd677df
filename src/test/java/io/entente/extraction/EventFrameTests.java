package io.entente.extraction;

import java.util.List;

import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventFrameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Belgium lifted its embargo on Burundi.              | YIELD
			Belgium slapped sanctions on Burundi.               | SANCTION
			Belgium voiced support for Burundi.                 | SUPPORT
			Belgium lodged a complaint against Burundi.         | ACCUSE
			Belgium issued an ultimatum to Burundi.             | THREATEN
			Belgium sent flour to Burundi.                      | AID
			Belgium held naval drills with Burundi.             | COOPERATE
			Belgium turned down an offer from Burundi.          | REJECT
			Belgium put pressure on Burundi.                    | REQUEST
			Belgium deployed tanks near Burundi.                | MOBILIZE
			Belgium opened fire on Burundi.                     | ASSAULT
			""")
	void a_verb_and_its_noun_tell_the_class_together(String sentence, String type) {
		assertThat(Reading.of(sentence).event(type)).isEqualTo("SOURCE Belgium, TARGET Burundi");
	}

	@Test
	void a_frame_turns_round_in_the_passive() {
		assertThat(Reading.of("Sanctions were imposed on Eritrea by Canada.").event("SANCTION"))
			.isEqualTo("SOURCE Canada, TARGET Eritrea");
	}

	@Test
	void a_threat_to_do_it_is_a_threat_and_the_deed_is_not_told() {
		Reading reading = Reading.of("Niger threatened to cut off gas supplies to Benin.");
		assertThat(reading.event("THREATEN")).isEqualTo("SOURCE Niger, TARGET Benin");
		assertThat(types(reading)).containsExactly("THREATEN");
	}

	@Test
	void a_refusal_to_do_it_is_a_refusal() {
		assertThat(types(Reading.of("Peru refused to receive a delegation from Bolivia."))).containsExactly("REJECT");
	}

	@Test
	void who_must_do_something_is_asked_for_it() {
		assertThat(Reading.of("Malta said Libya must release the sailors.").event("REQUEST"))
			.isEqualTo("SOURCE Malta, TARGET Libya");
	}

	@Test
	void what_is_demanded_in_a_clause_is_not_done() {
		Reading reading = Reading.of("Iraq demanded that Turkey withdraw its soldiers.");
		assertThat(reading.event("REQUEST")).isEqualTo("SOURCE Iraq, TARGET Turkey");
		assertThat(types(reading)).containsExactly("REQUEST");
	}

	@Test
	void the_one_who_is_urged_is_the_one_who_would_act() {
		assertThat(types(Reading.of("Chile urged Peru to attack no one."))).containsExactly("REQUEST");
	}

	@Test
	void a_pledge_is_its_givers_not_his_who_welcomes_it() {
		Reading reading = Reading.of("Norway welcomed the pledge by Qatar to provide aid to Yemen.");
		Claim aid = reading.claims(ClaimKind.EVENT)
			.stream()
			.filter((claim) -> claim.title().contains("aid"))
			.findFirst()
			.orElseThrow();
		assertThat(reading.sides(aid)).isEqualTo("SOURCE Qatar, TARGET Yemen");
		assertThat(aid.modality()).isEqualTo(Modality.PLANNED);
	}

	@Test
	void no_meeting_is_a_meeting_denied() {
		Claim claim = Reading.of("There was no meeting between Iran and Oman.").claims(ClaimKind.EVENT).getFirst();
		assertThat(claim.polarity()).isEqualTo(Polarity.DENIED);
	}

	@Test
	void a_question_claims_nothing() {
		assertThat(Reading.of("Will Iran meet Oman in Muscat?").claims(ClaimKind.EVENT)).isEmpty();
	}

	@Test
	void who_is_spoken_to_does_nothing() {
		assertThat(Reading.of("President Ruto, thank you for hosting us.").claims(ClaimKind.EVENT)).isEmpty();
	}

	@Test
	void who_speaks_in_a_meeting_takes_part() {
		Reading reading = Reading.of("In a meeting with Angolan officials, Kenyan President William Ruto said so.");
		assertThat(reading.event("CONSULT")).contains("SOURCE Kenya", "TARGET Angola");
	}

	@Test
	void who_holds_a_countrys_office_meets_for_the_country() {
		Reading reading = Reading.of("Ghanaian President John Mahama arrived on Monday. Mahama met officials of Togo.");
		Claim meeting = reading.claims(ClaimKind.EVENT).getLast();
		assertThat(reading.names(meeting, Role.SOURCE)).contains("John Mahama", "Ghana");
		assertThat(reading.names(meeting, Role.TARGET)).containsExactly("Togo");
	}

	@Test
	void the_place_of_talks_is_no_side_of_them() {
		Reading reading = Reading.of("Nepal and Bhutan held talks in Geneva.");
		Claim talks = reading.claims(ClaimKind.EVENT).getFirst();
		assertThat(reading.names(talks, Role.PLACE)).containsExactly("Geneva");
		assertThat(reading.names(talks, Role.SOURCE)).containsExactly("Nepal", "Bhutan");
	}

	@Test
	void a_work_at_home_is_a_project_and_abroad_it_is_aid() {
		assertThat(Reading.of("Turkmenistan inaugurated a hospital in May.").claims(ClaimKind.EVENT).getFirst().title())
			.startsWith("Project: Turkmenistan");
		assertThat(Reading.of("Italy built a hospital in Ethiopia.").event("AID"))
			.isEqualTo("SOURCE Italy, TARGET Ethiopia");
	}

	@Test
	void a_plan_stays_a_plan_whatever_its_verb() {
		Claim plan = Reading.of("Laos plans to reorganize its customs service.").claims(ClaimKind.EVENT).getFirst();
		assertThat(plan.title()).startsWith("Plan: Laos");
		assertThat(plan.modality()).isEqualTo(Modality.PLANNED);
	}

	@Test
	void a_partnership_spoken_of_is_with_those_spoken_of_before() {
		Reading reading = Reading
			.of("Cooperation between Laos and Cambodia needs money. " + "Partnership with Norway could be a way out.");
		Claim partnership = reading.claims(ClaimKind.EVENT).getLast();
		assertThat(reading.sides(partnership)).contains("Laos", "Cambodia", "Norway");
		assertThat(partnership.modality()).isEqualTo(Modality.PROPOSED);
	}

	@Test
	void the_innermost_sayer_answers_for_it() {
		Reading reading = Reading
			.of("Maria Lopez told reporters that Ahmed Karim said that Kenya would send flour to Chad.");
		assertThat(reading.claims(ClaimKind.EVENT).getFirst().attributedTo())
			.isEqualTo(reading.entity("Ahmed Karim").id());
	}

	@Test
	void what_stands_behind_according_to_answers_for_it() {
		Reading reading = Reading.of("According to a UNICEF report, Kenya sent flour to Chad.");
		assertThat(reading.claims(ClaimKind.EVENT).getFirst().attributedTo())
			.isEqualTo(reading.extraction().entities().getFirst().id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Belgium released a statement by Burundi.                 | Belgium released 20 Burundians.             | YIELD
					The Belgian franc declined against the dollar.           | Belgium declined to comment on Burundi.     | REJECT
					Belgium will hand it over to Minister Ann Lee of Chad.   | Belgium handed over two boats to Burundi.   | COOPERATE
					Belgium is fighting organized crime with Burundi.        | Belgium is fighting Burundi.                | ASSAULT
					Belgium said Chadian soil must not be used to attack it. | Belgium said Chad had attacked Burundi.     | ASSAULT
					""")
	void a_verb_tells_the_event_only_in_that_sense(String other, String sentence, String type) {
		assertThat(types(Reading.of(other))).doesNotContain(type);
		assertThat(types(Reading.of(sentence))).contains(type);
	}

	@Test
	void no_talks_are_denied_talks() {
		List<Claim> events = Reading.of("Belgium will have no talks with Burundi.").claims(ClaimKind.EVENT);
		assertThat(events).singleElement().matches((claim) -> claim.polarity() == Polarity.DENIED);
	}

	@Test
	void talks_that_somebody_favours_are_proposed() {
		assertThat(Reading.of("Norway supports dialogue between Belgium and Burundi.").claims(ClaimKind.EVENT))
			.singleElement()
			.matches((claim) -> claim.modality() == Modality.PROPOSED);
	}

	@Test
	void who_stands_behind_of_does_what_the_noun_tells_against_another() {
		assertThat(Reading.of("Reporters wrote about the attack of Belgium on Burundi.").event("ASSAULT"))
			.isEqualTo("SOURCE Belgium, TARGET Burundi");
	}

	private static List<String> types(Reading reading) {
		return reading.claims(ClaimKind.EVENT).stream().map(Claim::type).toList();
	}

}
