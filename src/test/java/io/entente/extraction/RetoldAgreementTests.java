package io.entente.extraction;

import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.FuzzyDate;
import io.entente.model.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One agreement told twice in an article, and two that look alike. */
class RetoldAgreementTests {

	@Test
	void a_recent_agreement_is_the_one_that_was_signed_in_october() {
		String first = "Experts looked at Peru's role, given their recent agreement on health with Fiji. ";
		String second = "Fiji signed a wide-ranging cooperation agreement with Peru in October, covering areas such as"
				+ " defense and health.";
		Reading reading = Reading.on("2021-12-01", first + second);
		Claim agreement = reading.agreement();
		assertThat(agreement.time()).extracting(FuzzyDate::edtf).isEqualTo("2021-10");
		assertThat(agreement.evidence()).extracting((span) -> span.of(first + second).strip())
			.containsExactly(second, first.strip());
	}

	@Test
	void the_memorandum_is_the_one_just_told() {
		Reading reading = Reading.of("Peru and Chile signed a memorandum of understanding on road transport. The"
				+ " memorandum was signed by the transport ministers of Peru and Chile in Arica.");
		assertThat(reading.agreement().evidence()).hasSize(2);
	}

	@Test
	void two_memorandums_of_the_same_parties_stay_two() {
		assertThat(Reading
			.of("Peru and Chile signed a memorandum of understanding on tourism. Peru and Chile also signed a"
					+ " memorandum of understanding on fishing.")
			.claims(ClaimKind.AGREEMENT)).hasSize(2);
		assertThat(Reading
			.of("Peru and Chile signed a memorandum on tourism. Peru and Chile signed another memorandum in Arica.")
			.claims(ClaimKind.AGREEMENT)).hasSize(2);
	}

	@Test
	void what_may_be_either_of_two_joins_neither() {
		assertThat(Reading
			.of("Peru and Chile signed a treaty. Peru and Chile also signed a treaty in Arica. Lawyers praised the"
					+ " treaty between Peru and Chile.")
			.claims(ClaimKind.AGREEMENT)).hasSize(3);
	}

	@Test
	void agreements_of_different_fields_kinds_or_years_stay_apart() {
		assertThat(Reading
			.of("Peru and Chile signed a trade agreement. Doctors praised the health agreement between Peru and"
					+ " Chile.")
			.claims(ClaimKind.AGREEMENT)).hasSize(2);
		assertThat(Reading
			.of("Peru and Chile signed a memorandum of understanding. Lawyers praised the treaty between Peru and"
					+ " Chile.")
			.claims(ClaimKind.AGREEMENT)).hasSize(2);
		assertThat(Reading
			.of("Peru and Chile signed an agreement in 2019. The 2004 agreement between Peru and Chile had expired.")
			.claims(ClaimKind.AGREEMENT)).hasSize(2);
	}

	@Test
	void a_plan_and_what_came_of_it_stay_two_claims() {
		assertThat(
				Reading.of("Peru plans to sign a treaty with Chile. Traders praised the treaty between Peru and Chile.")
					.claims(ClaimKind.AGREEMENT))
			.hasSize(2);
	}

	@Test
	void agreements_with_different_partners_stay_apart() {
		Reading reading = Reading.of("Peru and Chile signed a trade agreement. Traders praised the trade agreement"
				+ " between Peru and Bolivia.");
		assertThat(reading.claims(ClaimKind.AGREEMENT)).hasSize(2);
		assertThat(reading.names(reading.claims(ClaimKind.AGREEMENT).getFirst(), Role.PARTY))
			.containsExactlyInAnyOrder("Peru", "Chile");
	}

	@Test
	void a_truce_is_not_the_pact_that_both_had_signed() {
		assertThat(Reading
			.of("Peru tried to enforce the Kellogg-Briand Pact, which both Japan and China had signed. China and"
					+ " Japan signed a truce.")
			.claims(ClaimKind.AGREEMENT)).hasSize(2);
	}

}
