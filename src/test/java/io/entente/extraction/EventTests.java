package io.entente.extraction;

import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.Modality;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventTests {

	@Test
	void a_visitor_is_the_source_and_the_host_the_target() {
		assertThat(Reading.of("Turkish President Recep Tayyip Erdogan visited Angola.").event("CONSULT"))
			.contains("SOURCE Turkey", "TARGET Angola");
	}

	@Test
	void talks_with_somebody_are_a_consultation() {
		assertThat(Reading.of("Egypt held talks with Sudan and Ethiopia on the dam.").event("CONSULT"))
			.isEqualTo("SOURCE Egypt, TARGET Sudan, TARGET Ethiopia");
	}

	@Test
	void talks_between_two_need_no_verb() {
		assertThat(Reading.of("Talks between Nepal and Bhutan ended late.").event("CONSULT")).contains("Nepal",
				"Bhutan");
	}

	@Test
	void help_goes_from_giver_to_taker() {
		assertThat(Reading.of("Cuba sent a medical team to Haiti.").event("AID"))
			.isEqualTo("SOURCE Cuba, TARGET Haiti");
	}

	@Test
	void the_passive_turns_the_sides_round() {
		assertThat(Reading.of("Israel was condemned by Ireland.").event("ACCUSE"))
			.isEqualTo("SOURCE Ireland, TARGET Israel");
	}

	@Test
	void planned_help_is_a_promise_and_planned() {
		Reading reading = Reading
			.of("Cuba plans to expand exchanges abroad, including dispatching doctors to Haiti and Belize.");
		Claim claim = reading.claims(ClaimKind.EVENT)
			.stream()
			.filter((event) -> event.type().equals("AGREE"))
			.findFirst()
			.orElseThrow();
		assertThat(reading.sides(claim)).isEqualTo("SOURCE Cuba, TARGET Haiti, TARGET Belize");
		assertThat(claim.modality()).isEqualTo(Modality.PLANNED);
		assertThat(claim.title()).startsWith("Planned aid: Cuba → Haiti, Belize");
	}

	@Test
	void a_proposal_stays_one_and_is_attributed() {
		Reading reading = Reading.of("Maria Lopez proposed a Chile-Peru cooperation scheme for schools.");
		Claim claim = reading.claims(ClaimKind.EVENT).getFirst();
		assertThat(claim.modality()).isEqualTo(Modality.PROPOSED);
		assertThat(claim.attributedTo()).isEqualTo(reading.entity("Maria Lopez").id());
	}

	@Test
	void conflict_is_read_as_well() {
		assertThat(Reading.of("France rejected a request by Algeria.").event("REJECT"))
			.isEqualTo("SOURCE France, TARGET Algeria");
	}

	@Test
	void an_event_needs_somebody() {
		assertThat(Reading.of("The visitors met in the garden and held talks.").claims(ClaimKind.EVENT)).isEmpty();
	}

}
