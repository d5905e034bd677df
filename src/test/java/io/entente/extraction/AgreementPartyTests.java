package io.entente.extraction;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.Modality;
import io.entente.model.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a sentence names as an agreement's parties in its longer windings. */
class AgreementPartyTests {

	@Test
	void two_bodies_with_their_countries_and_acronyms_are_both_parties() {
		Reading reading = Reading.of("The Central Bank of Peru (CBP) and the State Bank of Chile (SBC) signed an"
				+ " agreement on payments.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).hasSize(2);
	}

	@Test
	void officials_of_two_countries_sign_for_both() {
		Reading reading = Reading.of("Officials of Peru and Chile signed an agreement on payments.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Peru", "Chile");
	}

	@Test
	void fields_joined_by_and_stand_within_the_agreement() {
		Reading reading = Reading.of("Peru, Chile and Bolivia signed a tripartite trade and transit agreement.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Peru", "Chile",
				"Bolivia");
	}

	@Test
	void a_comma_may_close_the_list_of_parties() {
		Reading reading = Reading.of("Peru, Chile, Bolivia and Brazil, struck a deal on fishing.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Peru", "Chile", "Bolivia",
				"Brazil");
	}

	@Test
	void an_agreement_to_do_something_is_signed_by_whom_follows() {
		Reading reading = Reading
			.of("An agreement to build a railway was signed on Tuesday by the prime ministers, Ana Rojas of Peru and"
					+ " Luis Pardo of Chile.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Peru", "Chile");
	}

	@Test
	void an_agreement_to_do_something_that_failed_is_none() {
		assertThat(Reading.of("An agreement to build a railway was refused on Tuesday by Peru and Chile.")
			.claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	@Test
	void a_treaty_binds_its_parties() {
		Reading reading = Reading.of("The treaty that binds Fiji and Tonga in matters of defence entered into force.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Fiji", "Tonga");
		assertThat(reading.agreement().status()).isEqualTo(AgreementStatus.IN_FORCE);
	}

	@Test
	void names_are_put_to_a_treaty() {
		Reading reading = Reading.of("Peru and Chile have put their names to a fisheries treaty.");
		assertThat(reading.agreement().status()).isEqualTo(AgreementStatus.SIGNED);
		assertThat(Reading.of("Peru and Chile have put their ships to sea.").claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	@Test
	void instruments_of_ratification_ratify() {
		assertThat(Reading.of("Peru and Chile exchanged the instruments of ratification of their fisheries treaty.")
			.agreement()
			.status()).isEqualTo(AgreementStatus.RATIFIED);
		Reading single = Reading.of("Peru deposited its instrument of ratification of the Minamata Convention.");
		assertThat(single.names(single.agreement(), Role.PARTY)).containsExactly("Peru");
	}

	@Test
	void a_president_withdraws_his_country() {
		Reading reading = Reading.of("President Donald Trump withdrew the United States from the Paris Agreement.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("United States");
		assertThat(reading.agreement().status()).isEqualTo(AgreementStatus.ENDED);
	}

	@Test
	void one_who_signs_on_behalf_of_a_country_signs_for_it() {
		Reading reading = Reading.of("Trade Minister Ana Rojas signed the Artemis Accords on behalf of Peru.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Peru");
	}

	@Test
	void the_partner_may_stand_before_the_agreement() {
		Reading reading = Reading.of("Peru concluded with Chile a treaty on mutual help.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Peru", "Chile");
	}

	@Test
	void a_country_within_the_name_of_a_chamber_is_no_party() {
		Reading reading = Reading.of("Fiji signed a trade agreement with Tonga, and the Peru Mining Chamber watched.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).doesNotContain("Peru");
	}

	@Test
	void it_is_the_agreement_of_the_sentence_before() {
		Reading reading = Reading
			.of("A contract on the port of Ilo pleases Bolivia. It was signed in Lima by Peru and Chile.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Peru", "Chile");
	}

	@Test
	void it_is_nothing_where_no_agreement_stands_before() {
		assertThat(
				Reading.of("A letter about the port of Ilo pleases Bolivia. It was signed in Lima by Peru and Chile.")
					.claims(ClaimKind.AGREEMENT))
			.isEmpty();
	}

	@Test
	void what_one_would_think_is_only_possible() {
		assertThat(Reading.of("One would think Chile had signed a treaty with Peru.").agreement().modality())
			.isEqualTo(Modality.HYPOTHETICAL);
	}

	@Test
	void who_resolves_to_negotiate_has_no_agreement() {
		assertThat(Reading.of("Peru and Chile resolved to negotiate a treaty.").claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	@Test
	void the_signing_has_its_signatories_behind_by() {
		Reading reading = Reading.of("The signing of a fisheries agreement by Peru and Chile was welcomed.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Peru", "Chile");
	}

	@Test
	void the_field_of_a_minister_is_no_party() {
		Reading reading = Reading.of("The memorandum was signed by Peru's Industry and Trade Minister Ana Rojas and"
				+ " Chilean Minister of Commerce and Industry Luis Pardo.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Peru", "Chile");
	}

	@Test
	void an_impending_agreement_is_not_signed() {
		assertThat(Reading.of("He praised the impending agreement between Peru and Chile.")
			.claims(ClaimKind.AGREEMENT)
			.stream()
			.filter((claim) -> claim.status() == AgreementStatus.SIGNED)).isEmpty();
	}

	@Test
	void reaching_an_agreement_may_be_possible() {
		assertThat(Reading.of("Ana Rojas said that reaching an agreement between Peru and Chile is possible.")
			.claims(ClaimKind.AGREEMENT)
			.stream()
			.filter((claim) -> claim.modality() == Modality.ACTUAL || claim.modality() == Modality.PLANNED)).isEmpty();
	}

}
