package io.entente.extraction;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.Modality;
import io.entente.model.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What looks like an agreement of some parties and isn't, or isn't one yet. */
class AgreementDoubtTests {

	@Test
	void those_who_spoke_with_one_another_need_not_be_the_parties() {
		assertThat(Reading
			.of("The deal was announced after a phone call between Peruvian President Ana Rojas and Chilean Prime"
					+ " Minister Luis Pardo.")
			.claims(ClaimKind.AGREEMENT)).isEmpty();
		assertThat(Reading.of("Bolivia praised the treaty in a meeting with Chile.").claims(ClaimKind.AGREEMENT))
			.isEmpty();
	}

	@Test
	void an_agreement_that_is_to_be_extended_stands() {
		Reading reading = Reading.of("Peru's agreement with Chile will be extended.");
		assertThat(reading.agreement().status()).isEqualTo(AgreementStatus.SIGNED);
		assertThat(reading.agreement().modality()).isEqualTo(Modality.ACTUAL);
	}

	@Test
	void who_calls_for_a_truce_to_be_extended_is_no_party() {
		assertThat(Reading.of("Peru and Chile insisted on the need to extend the truce in Yemen.")
			.claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	@Test
	void any_agreement_is_only_possible() {
		assertThat(Reading.of("Peru must be careful in signing any agreement with Chile.").agreement().modality())
			.isEqualTo(Modality.HYPOTHETICAL);
		assertThat(Reading.of("Peru and Chile hold talks. Any deal reached would be a mistake.")
			.claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	@Test
	void a_wish_to_sign_plans_nothing() {
		assertThat(Reading.of("Peru expressed readiness to sign a trade agreement with Chile.").agreement().modality())
			.isEqualTo(Modality.PROPOSED);
		assertThat(Reading.of("Peru hopes to sign a trade agreement with Chile.").agreement().modality())
			.isEqualTo(Modality.PROPOSED);
		assertThat(Reading.of("Peru plans to sign a trade agreement with Chile.").agreement().modality())
			.isEqualTo(Modality.PLANNED);
	}

	@Test
	void an_agreement_that_is_awaited_is_not_signed() {
		assertThat(Reading.of("Peru and Chile hold talks. Details will follow once the agreement is finalized.")
			.claims(ClaimKind.AGREEMENT)).isEmpty();
		assertThat(
				Reading.of("Peru will wait until Chile is going to sign a treaty with Bolivia.").agreement().modality())
			.isNotEqualTo(Modality.ACTUAL);
	}

	@Test
	void an_agreement_on_a_date_is_none() {
		assertThat(
				Reading.of("Peru and Chile reached an agreement on the date of the visit.").claims(ClaimKind.AGREEMENT))
			.isEmpty();
	}

	@Test
	void those_with_whom_one_signed_did_not_sign_among_themselves() {
		Reading reading = Reading
			.of("He praised Peru's trade policy, including its recent trade agreements signed with Chile and Bolivia.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).contains("Peru");
		assertThat(
				Reading.of("Traders praised the agreements signed with Chile and Bolivia.").claims(ClaimKind.AGREEMENT))
			.isEmpty();
	}

	@Test
	void companies_and_associations_sign_for_themselves() {
		assertThat(Reading.of("It was a deal struck between several Peruvian, Chilean and Dutch oil companies.")
			.claims(ClaimKind.AGREEMENT)).isEmpty();
		assertThat(Reading.of("The bakers' associations of Peru and Chile signed an agreement.")
			.claims(ClaimKind.AGREEMENT)).isEmpty();
		Reading banks = Reading.of("The central banks of Peru and Chile signed an agreement.");
		assertThat(banks.names(banks.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Peru", "Chile");
	}

	@Test
	void who_is_party_to_a_treaty_is_bound_by_it() {
		assertThat(Reading.of("Peru and Chile are parties to a bilateral extradition treaty.").agreement().status())
			.isEqualTo(AgreementStatus.IN_FORCE);
	}

	@Test
	void whoever_endorses_an_agreement_does_not_ratify_it() {
		assertThat(Reading.of("Lawyers endorsed the fisheries agreement between Peru and Chile.").agreement().status())
			.isEqualTo(AgreementStatus.SIGNED);
	}

	@Test
	void a_treaty_just_named_is_not_the_one_of_the_sentence_before() {
		assertThat(Reading
			.of("Peru and Chile signed the Treaty of Arica. The parliament of Spain approved the Treaty of Lima, and"
					+ " the treaty went into effect in May.")
			.claims(ClaimKind.AGREEMENT)).hasSize(1);
	}

	@Test
	void nobody_is_party_to_any_deal() {
		assertThat(Reading.of("Peru will not hesitate to exit any deal with Chile.").claims(ClaimKind.AGREEMENT))
			.isEmpty();
	}

	@Test
	void members_and_subsidiaries_sign_for_themselves() {
		Reading reading = Reading.of("Subsidiaries of the Chilean Mining Company and Peru signed a contract.");
		assertThat(reading.claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	@Test
	void an_agreement_that_has_had_an_effect_is_signed() {
		Reading reading = Reading.of("Peru signing the trade agreement with Chile has increased exports.");
		assertThat(reading.agreement().modality()).isEqualTo(Modality.ACTUAL);
		assertThat(Reading.of("Signing a trade agreement with Chile would increase Peru's exports.")
			.claims(ClaimKind.AGREEMENT)).allMatch((claim) -> claim.modality() != Modality.ACTUAL);
	}

	@Test
	void what_is_agreed_in_a_treaty_does_not_make_it_less_than_signed() {
		assertThat(Reading.of("Peru and Chile signed a treaty in which the two states agreed to trade.")
			.agreement()
			.status()).isEqualTo(AgreementStatus.SIGNED);
	}

	@Test
	void the_topics_may_go_on_before_the_partner() {
		Reading reading = Reading
			.of("Peru signed a memorandum of understanding on cooperation and exchange of data with Chile.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Peru", "Chile");
	}

}
