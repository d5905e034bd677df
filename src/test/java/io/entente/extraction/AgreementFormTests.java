package io.entente.extraction;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;

import io.entente.model.AgreementStatus;
import io.entente.model.BlockKind;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Publication;
import io.entente.model.Role;
import io.entente.model.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The many forms in which news tells an agreement, and what only looks like one. */
class AgreementFormTests {

	@Test
	void a_reduced_relative_tells_parties_date_and_place() {
		Reading reading = Reading.of("Fishermen praised an accord signed in Lima in 2019 by Chile and Peru.");
		Claim accord = reading.agreement();
		assertThat(reading.names(accord, Role.PARTY)).containsExactlyInAnyOrder("Chile", "Peru");
		assertThat(reading.names(accord, Role.PLACE)).containsExactly("Lima");
		assertThat(accord.time()).extracting(FuzzyDate::edtf).isEqualTo("2019");
	}

	@Test
	void an_agreement_of_two_hyphenated_countries_stands() {
		Reading reading = Reading.of("Farmers fear that the Norway-Kenya agreement will hurt them.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Norway", "Kenya");
		assertThat(reading.agreement().modality()).isEqualTo(Modality.ACTUAL);
	}

	@Test
	void who_brokers_an_agreement_is_no_party() {
		Reading reading = Reading.of("Chile and Peru signed a Swiss-brokered deal in Lima.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Chile", "Peru");
	}

	@Test
	void ministers_sign_for_their_countries() {
		Reading reading = Reading
			.of("Norwegian Foreign Minister Kari Holm and her Kenyan counterpart Peter Otieno signed a memorandum of"
					+ " understanding on fisheries.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Norway", "Kenya");
		assertThat(reading.agreement().type()).isEqualTo("MOU");
	}

	@Test
	void entering_into_force_is_a_stage() {
		Reading reading = Reading.of("The trade agreement between Chile and Peru entered into force on Monday.");
		assertThat(reading.agreement().status()).isEqualTo(AgreementStatus.IN_FORCE);
	}

	@Test
	void one_state_may_join_a_well_known_treaty() {
		Reading reading = Reading.of("Norway signed the Artemis Accords on Tuesday.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Norway");
		assertThat(reading.agreement().title()).startsWith("Artemis Accords: Norway");
	}

	@Test
	void whoever_leaves_a_treaty_ends_it_for_itself() {
		Reading reading = Reading.of("Norway withdrew from the Paris Agreement in 2018.");
		assertThat(reading.agreement().status()).isEqualTo(AgreementStatus.ENDED);
	}

	@Test
	void the_agreement_is_the_one_told_before() {
		Reading reading = Reading.of("Chile and Peru reached an agreement on water. The agreement was signed in Lima"
				+ " in May 2020 by the two presidents.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Chile", "Peru");
		assertThat(reading.agreement().evidence()).hasSize(2);
		assertThat(reading.agreement().time()).extracting(FuzzyDate::edtf).isEqualTo("2020-05");
	}

	@Test
	void the_articles_own_headline_is_read() {
		Reading reading = Reading.of(Reading.lines(Publication.UNKNOWN, List.of(BlockKind.TITLE, BlockKind.PARAGRAPH),
				"Chile, Peru ink 4 MoUs on water", "Rain fell in Lima."));
		Claim agreement = reading.agreement();
		assertThat(reading.names(agreement, Role.PARTY)).containsExactly("Chile", "Peru");
		assertThat(agreement.rule()).isEqualTo("agreement-headline");
	}

	@Test
	void a_headline_of_a_plan_is_planned() {
		Reading reading = Reading.of(Reading.lines(Publication.UNKNOWN, List.of(BlockKind.TITLE, BlockKind.PARAGRAPH),
				"Chile and Peru to sign trade deal", "Rain fell in Lima."));
		assertThat(reading.agreement().modality()).isEqualTo(Modality.PLANNED);
	}

	@Test
	void term_and_amount_are_kept() {
		Terms terms = Reading.of("Kenya and Norway signed a five-year, $300 million agreement on fisheries.")
			.agreement()
			.terms();
		assertThat(terms.term()).isEqualTo(Period.ofYears(5));
		assertThat(terms.amount()).satisfies((amount) -> {
			assertThat(amount.value()).isEqualByComparingTo(BigDecimal.valueOf(300_000_000));
			assertThat(amount.currency()).isEqualTo("USD");
			assertThat(amount.text()).isEqualTo("$300 million");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kenya and Norway signed a fisheries agreement for a further period of ten years.  | P10Y
			Kenya and Norway signed a twenty-four-month agreement on fisheries.                | P24M
			Kenya and Norway signed a fisheries agreement for 25 years.                        | P25Y
			""")
	void a_term_is_the_length_of_time_told_with_the_agreement(String sentence, String term) {
		assertThat(Reading.of(sentence).agreement().terms().term()).isEqualTo(Period.parse(term));
	}

	@Test
	void a_purpose_is_not_yet_a_signature() {
		Claim agreement = Reading.of("Kenya sent a delegation to sign a trade agreement with Norway.").agreement();
		assertThat(agreement.modality()).isEqualTo(Modality.PLANNED);
	}

	@Test
	void never_is_a_denial() {
		Claim agreement = Reading.of("Kenya never signed a fisheries treaty with Norway.").agreement();
		assertThat(agreement.polarity()).isEqualTo(Polarity.DENIED);
	}

	@Test
	void an_agreement_only_hoped_for_is_none() {
		assertThat(Reading.of("Much depends on an agreement between Kenya and Norway.").claims(ClaimKind.AGREEMENT))
			.isEmpty();
	}

	@Test
	void a_stance_to_be_taken_on_a_recent_deal_leaves_it_signed() {
		Claim deal = Reading.of("Chile should take a stance on a recent deal between Kenya and Norway.").agreement();
		assertThat(deal.status()).isEqualTo(AgreementStatus.SIGNED);
		assertThat(deal.modality()).isEqualTo(Modality.ACTUAL);
	}

	@Test
	void who_denounces_a_deal_is_no_party() {
		assertThat(Reading.of("Kenya and Norway denounced the deal.").claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	@Test
	void what_must_be_implemented_is_not_implemented() {
		assertThat(Reading
			.of("There are many agreements between Kenya and Norway, which must be followed up and implemented.")
			.agreement()
			.status()).isEqualTo(AgreementStatus.SIGNED);
	}

	@Test
	void their_agreement_is_that_of_the_country_before() {
		Reading reading = Reading.of("He spoke of Kenya's role, given their recent agreement on fishing with Norway.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Kenya", "Norway");
	}

	@Test
	void who_is_glad_to_announce_announces() {
		assertThat(Reading.of("I am happy to announce a joint declaration between Kenya and Norway.")
			.agreement()
			.modality()).isEqualTo(Modality.ACTUAL);
	}

	@Test
	void who_discusses_a_treaty_is_no_party() {
		assertThat(Reading.of("Kenya discussed the Paris Agreement with Norway.").claims(ClaimKind.AGREEMENT))
			.isEmpty();
	}

	@Test
	void being_in_agreement_signs_nothing() {
		assertThat(Reading.of("Kenya is in agreement with Norway on the matter.").claims(ClaimKind.AGREEMENT))
			.isEmpty();
	}

	@Test
	void the_capital_where_it_is_signed_is_no_party() {
		Reading reading = Reading.of("In Oslo, Chile and Peru signed a treaty.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Chile", "Peru");
	}

	@Test
	void capitals_stand_for_their_governments() {
		Reading reading = Reading.of("Norway and Kenya are old friends. Oslo and Nairobi signed a treaty in May.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Norway", "Kenya");
	}

}
