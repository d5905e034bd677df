package io.entente.extraction;

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
import io.entente.model.Sector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementTests {

	@Test
	void a_signed_agreement_has_parties_sectors_time_and_its_sentence() {
		String text = "Kenya signed a far-reaching cooperation agreement with Norway in June, covering fields such as"
				+ " fisheries, energy and education.";
		Reading reading = Reading.on("2021-09-01", text);
		Claim agreement = reading.agreement();
		assertThat(reading.names(agreement, Role.PARTY)).containsExactly("Kenya", "Norway");
		assertThat(agreement.sectors()).containsExactlyInAnyOrder(Sector.FISHERIES, Sector.ENERGY, Sector.EDUCATION);
		assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
		assertThat(agreement.modality()).isEqualTo(Modality.ACTUAL);
		assertThat(agreement.time()).extracting(FuzzyDate::edtf).isEqualTo("2021-06");
		assertThat(agreement.title()).isEqualTo("Cooperation agreement: Kenya – Norway (energy, education, fisheries)");
		assertThat(agreement.evidence().getFirst().of(text)).isEqualTo(text);
	}

	@Test
	void conjoined_parties_are_told_apart() {
		Reading reading = Reading.of("Vietnam, Laos and Cambodia signed a memorandum of understanding on tourism.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Vietnam", "Laos",
				"Cambodia");
		assertThat(reading.agreement().type()).isEqualTo("MOU");
	}

	@Test
	void the_passive_tells_the_parties_behind_it() {
		Reading reading = Reading.of("A visa treaty was signed by Brazil and Ghana in Accra.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactlyInAnyOrder("Brazil", "Ghana");
		assertThat(reading.agreement().type()).isEqualTo("TREATY");
	}

	@Test
	void a_noun_alone_tells_an_agreement_between_two() {
		Reading reading = Reading.of("Traders praised the customs agreement between Chile and Peru.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Chile", "Peru");
		assertThat(reading.agreement().sectors()).contains(Sector.TRADE);
	}

	@Test
	void a_plan_to_sign_is_planned_and_announced() {
		Claim agreement = Reading.of("Japan plans to sign a pact with Mongolia on coal next year.").agreement();
		assertThat(agreement.modality()).isEqualTo(Modality.PLANNED);
		assertThat(agreement.status()).isEqualTo(AgreementStatus.ANNOUNCED);
	}

	@Test
	void a_denial_is_denied() {
		Claim agreement = Reading.of("Serbia did not sign the energy agreement with Hungary.").agreement();
		assertThat(agreement.polarity()).isEqualTo(Polarity.DENIED);
	}

	@Test
	void a_condition_is_hypothetical() {
		Claim agreement = Reading.of("If Serbia signed the energy agreement with Hungary, prices could fall.")
			.agreement();
		assertThat(agreement.modality()).isEqualTo(Modality.HYPOTHETICAL);
	}

	@Test
	void ratifying_and_suspending_are_stages() {
		assertThat(Reading.of("Fiji ratified the fisheries treaty with Tonga.").agreement().status())
			.isEqualTo(AgreementStatus.RATIFIED);
		assertThat(Reading.of("Fiji suspended the fisheries treaty with Tonga.").agreement().status())
			.isEqualTo(AgreementStatus.SUSPENDED);
	}

	@Test
	void who_says_it_is_kept_apart() {
		Reading reading = Reading.of("Peru signed a trade deal with Chile, Maria Lopez said.");
		assertThat(reading.agreement().attributedTo()).isEqualTo(reading.entity("Maria Lopez").id());
	}

	@Test
	void a_company_of_a_country_is_not_the_country() {
		assertThat(Reading.of("Kenya signed a supply contract with a Dutch company.").claims(ClaimKind.AGREEMENT))
			.isEmpty();
	}

	@Test
	void a_country_and_its_own_ministry_are_one_side() {
		assertThat(Reading.of("Kenya signed a budget agreement with the Kenyan Ministry of Health.")
			.claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	@Test
	void what_is_said_not_to_be_an_agreement_is_none() {
		assertThat(Reading.of("The paper is not a bilateral agreement between Kenya and Norway.")
			.claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	@Test
	void who_is_helped_to_negotiate_negotiates() {
		Reading reading = Reading.of("Norway will help Kenya negotiate a fisheries treaty with Somalia.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Kenya", "Somalia");
		assertThat(reading.agreement().modality()).isEqualTo(Modality.PLANNED);
	}

	@Test
	void a_meeting_told_beside_adds_no_party() {
		Reading reading = Reading
			.of("Kenya signed a visa agreement with Norway and a meeting between Chile and Peru is due.");
		assertThat(reading.names(reading.agreement(), Role.PARTY)).containsExactly("Kenya", "Norway");
	}

	@Test
	void one_party_makes_no_agreement() {
		assertThat(Reading.of("Norway signed a new labour agreement.").claims(ClaimKind.AGREEMENT)).isEmpty();
	}

	@Test
	void headlines_of_other_articles_claim_nothing() {
		Reading reading = Reading.of(Reading.lines(Publication.UNKNOWN, List.of(BlockKind.TEASER, BlockKind.PARAGRAPH),
				"Chile signed a trade agreement with Peru.", "Rain fell in Oslo."));
		assertThat(reading.extraction().claims()).isEmpty();
		assertThat(reading.entities()).containsExactly("PLACE Oslo");
	}

	@Test
	void the_same_sentence_read_again_has_the_same_fingerprint() {
		String text = "Kenya signed a trade agreement with Norway.";
		assertThat(Reading.of(text).agreement().fingerprint()).isEqualTo(Reading.of(text).agreement().fingerprint());
	}

}
