package io.entente.resolution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.entente.model.AgreementStatus;
import io.entente.model.DateBasis;
import io.entente.model.EntityType;
import io.entente.model.Fact;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;

import static org.assertj.core.api.Assertions.assertThat;

class FactAssemblerTests {

	private static final FuzzyDate OCTOBER = FuzzyDate.month(YearMonth.of(2025, 10), DateBasis.RELATIVE);

	private static final FuzzyDate TENTH = FuzzyDate.day(LocalDate.of(2025, 10, 10), DateBasis.STATED);

	@Test
	void an_agreement_told_twice_in_an_article_is_one_fact_with_the_best_of_both() {
		var resolved = article("a")
			.agreement("OTHER", AgreementStatus.ANNOUNCED, null, Set.of(Sector.HEALTH), Polarity.AFFIRMED, "e2", "e1")
			.agreement("MOU", AgreementStatus.SIGNED, OCTOBER, Set.of(Sector.HEALTH, Sector.DEFENSE), Polarity.AFFIRMED,
					"e1", "e2")
			.resolve();
		assertThat(resolved.facts()).hasSize(1);
		Fact fact = resolved.facts().getFirst();
		assertThat(fact.type()).isEqualTo("MOU");
		assertThat(fact.status()).isEqualTo(AgreementStatus.SIGNED);
		assertThat(fact.time()).isEqualTo(OCTOBER);
		assertThat(fact.sectors()).containsExactlyInAnyOrder(Sector.HEALTH, Sector.DEFENSE);
		assertThat(fact.participants()).hasSize(2);
		assertThat(resolved.factOfClaim()).hasSize(2).containsEntry("f1", fact.uid()).containsEntry("f2", fact.uid());
	}

	@Test
	void an_agreement_of_one_month_is_one_fact_across_articles() {
		var first = article("a")
			.agreement("OTHER", AgreementStatus.SIGNED, OCTOBER, Set.of(Sector.HEALTH), Polarity.AFFIRMED, "e1", "e2")
			.resolve();
		var second = article("b")
			.agreement("MOU", AgreementStatus.SIGNED, TENTH, Set.of(Sector.HEALTH), Polarity.AFFIRMED, "e2", "e1")
			.resolve();
		assertThat(first.facts().getFirst().uid()).isEqualTo(second.facts().getFirst().uid());
	}

	@Test
	void undated_agreements_of_two_articles_stay_apart() {
		var first = article("a").agreement("MOU", AgreementStatus.SIGNED, null, Set.of(), Polarity.AFFIRMED, "e1", "e2")
			.resolve();
		var second = article("b")
			.agreement("MOU", AgreementStatus.SIGNED, null, Set.of(), Polarity.AFFIRMED, "e1", "e2")
			.resolve();
		assertThat(first.facts().getFirst().uid()).isNotEqualTo(second.facts().getFirst().uid());
	}

	@Test
	void two_memoranda_of_one_visit_in_different_fields_are_two_facts() {
		var resolved = article("a")
			.agreement("MOU", AgreementStatus.SIGNED, TENTH, Set.of(Sector.HEALTH), Polarity.AFFIRMED, "e1", "e2")
			.agreement("MOU", AgreementStatus.SIGNED, TENTH, Set.of(Sector.ENERGY), Polarity.AFFIRMED, "e1", "e2")
			.resolve();
		assertThat(resolved.facts()).hasSize(2);
	}

	@Test
	void a_telling_that_fits_two_agreements_joins_neither() {
		var resolved = article("a")
			.agreement("MOU", AgreementStatus.SIGNED, TENTH, Set.of(Sector.HEALTH), Polarity.AFFIRMED, "e1", "e2")
			.agreement("MOU", AgreementStatus.SIGNED, TENTH, Set.of(Sector.ENERGY), Polarity.AFFIRMED, "e1", "e2")
			.agreement("OTHER", AgreementStatus.SIGNED, null, Set.of(), Polarity.AFFIRMED, "e1", "e2")
			.resolve();
		assertThat(resolved.facts()).hasSize(3);
	}

	@Test
	void a_denial_never_becomes_an_affirmed_fact() {
		var resolved = article("a")
			.agreement("MOU", AgreementStatus.SIGNED, OCTOBER, Set.of(), Polarity.DENIED, "e1", "e2")
			.resolve();
		var affirmed = article("a")
			.agreement("MOU", AgreementStatus.SIGNED, OCTOBER, Set.of(), Polarity.AFFIRMED, "e1", "e2")
			.resolve();
		assertThat(resolved.facts()).singleElement().extracting(Fact::polarity).isEqualTo(Polarity.DENIED);
		assertThat(resolved.facts().getFirst().uid()).as("it disputes what another article affirms")
			.isEqualTo(affirmed.facts().getFirst().uid());
	}

	@Test
	void a_denial_disputes_what_the_same_article_affirms() {
		var resolved = article("a")
			.agreement("MOU", AgreementStatus.SIGNED, OCTOBER, Set.of(), Polarity.DENIED, "e1", "e2")
			.agreement("MOU", AgreementStatus.SIGNED, OCTOBER, Set.of(), Polarity.AFFIRMED, "e1", "e2")
			.resolve();
		assertThat(resolved.facts()).singleElement().extracting(Fact::polarity).isEqualTo(Polarity.AFFIRMED);
		assertThat(resolved.factOfClaim().get("f1")).isEqualTo(resolved.factOfClaim().get("f2"));
	}

	@Test
	void a_meeting_is_the_same_whoever_is_named_first_but_aid_is_not() {
		var resolved = article("a").event("CONSULT", TENTH, Modality.ACTUAL, "e1", "e2")
			.event("CONSULT", TENTH, Modality.ACTUAL, "e2", "e1")
			.event("AID", TENTH, Modality.ACTUAL, "e1", "e2")
			.event("AID", TENTH, Modality.ACTUAL, "e2", "e1")
			.resolve();
		assertThat(resolved.facts()).hasSize(3);
	}

	@Test
	void the_participants_of_a_fact_are_the_same_whatever_else_an_article_tells() {
		Fact plain = article("a").event("CONSULT", TENTH, Modality.ACTUAL, "e1", "e2").resolve().facts().getFirst();
		Fact placed = article("b").entity("e5", EntityType.PLACE, "Hanoi", "VNM")
			.eventAt("e5", "CONSULT", TENTH, "e1", "e2")
			.resolve()
			.facts()
			.getFirst();
		assertThat(placed.uid()).isEqualTo(plain.uid());
		assertThat(placed.participants()).containsExactlyInAnyOrderElementsOf(plain.participants());
	}

	@Test
	void a_plan_and_the_deed_are_two_facts() {
		var resolved = article("a").event("CONSULT", TENTH, Modality.PLANNED, "e1", "e2")
			.event("CONSULT", TENTH, Modality.ACTUAL, "e1", "e2")
			.resolve();
		assertThat(resolved.facts()).extracting(Fact::modality)
			.containsExactlyInAnyOrder(Modality.PLANNED, Modality.ACTUAL);
	}

	@Test
	void a_visit_that_an_article_comes_back_to_is_one_event_but_two_undated_attacks_are_two() {
		var resolved = article("a").event("CONSULT", null, Modality.ACTUAL, "e1", "e2")
			.event("CONSULT", TENTH, Modality.ACTUAL, "e2", "e1")
			.event("ASSAULT", null, Modality.ACTUAL, "e1", "e2")
			.event("ASSAULT", null, Modality.ACTUAL, "e1", "e2")
			.resolve();
		assertThat(resolved.facts()).extracting(Fact::type).containsExactlyInAnyOrder("CONSULT", "ASSAULT", "ASSAULT");
		assertThat(resolved.facts()).filteredOn((fact) -> fact.type().equals("CONSULT"))
			.extracting(Fact::time)
			.containsExactly(TENTH);
	}

	@Test
	void two_visits_on_different_days_are_two() {
		var resolved = article("a").event("CONSULT", TENTH, Modality.ACTUAL, "e1", "e2")
			.event("CONSULT", FuzzyDate.day(LocalDate.of(2025, 10, 20), DateBasis.STATED), Modality.ACTUAL, "e1", "e2")
			.resolve();
		assertThat(resolved.facts()).hasSize(2);
	}

	@Test
	void an_event_that_tells_the_agreement_once_more_ends_in_it() {
		var resolved = article("a")
			.says("Vietnam and North Korea signed an accord.", "Their recent agreement is one on health cooperation.",
					"The two work together in health.")
			.agreement("OTHER", AgreementStatus.SIGNED, OCTOBER, Set.of(Sector.HEALTH), Polarity.AFFIRMED, "e1", "e2")
			.event("COOPERATE", null, Modality.ACTUAL, "e1", "e2")
			.event("COOPERATE", null, Modality.ACTUAL, "e1", "e2")
			.resolve();
		assertThat(resolved.factOfClaim().get("f2")).isEqualTo(resolved.factOfClaim().get("f1"));
		assertThat(resolved.factOfClaim().get("f3")).as("its sentence speaks of no agreement")
			.isNotEqualTo(resolved.factOfClaim().get("f1"));
		assertThat(resolved.facts()).filteredOn((fact) -> fact.status() != null)
			.singleElement()
			.satisfies((fact) -> assertThat(fact.participants()).hasSize(2));
	}

	@Test
	void a_memorandum_and_a_contract_of_one_pair_are_two_and_so_is_what_they_also_signed() {
		var resolved = article("a")
			.says("They signed a memorandum.", "They signed a contract.", "They also signed one.")
			.named("Memorandum of understanding")
			.agreement("MOU", AgreementStatus.SIGNED, TENTH, Set.of(Sector.ENERGY), Polarity.AFFIRMED, "e1", "e2")
			.named("Contract")
			.agreement("CONTRACT", AgreementStatus.SIGNED, TENTH, Set.of(Sector.ENERGY), Polarity.AFFIRMED, "e1", "e2")
			.named("MoU")
			.agreement("MOU", AgreementStatus.SIGNED, null, Set.of(), Polarity.AFFIRMED, "e1", "e2")
			.resolve();
		assertThat(resolved.facts()).hasSize(3);
	}

	@Test
	void the_countries_of_two_ministries_are_the_sides_of_their_agreement() {
		var resolved = article("a").organization("e5", "Ministry of Health", "PRK")
			.agreement("MOU", AgreementStatus.SIGNED, TENTH, Set.of(), Polarity.AFFIRMED, "e1", "e2", "e4", "e5")
			.agreement("OTHER", AgreementStatus.SIGNED, null, Set.of(), Polarity.AFFIRMED, "e1", "e2")
			.resolve();
		assertThat(resolved.facts()).singleElement().satisfies((fact) -> assertThat(fact.participants()).hasSize(4));
	}

	@Test
	void a_treaty_of_three_is_not_that_of_two_of_them() {
		var resolved = article("a").country("e5", "LAO")
			.agreement("OTHER", AgreementStatus.SIGNED, TENTH, Set.of(), Polarity.AFFIRMED, "e1", "e2", "e5")
			.agreement("OTHER", AgreementStatus.SIGNED, TENTH, Set.of(), Polarity.AFFIRMED, "e1", "e2")
			.resolve();
		assertThat(resolved.facts()).hasSize(2);
	}

	@Test
	void a_post_is_the_same_in_every_article_and_spelling() {
		var first = article("a").affiliation("Vice-Minister", "e3", "e4").resolve();
		var second = article("b").affiliation("vice minister", "e3", "e4").resolve();
		assertThat(first.facts().getFirst().uid()).isEqualTo(second.facts().getFirst().uid());
	}

	@Test
	void an_event_between_an_entity_and_itself_is_no_fact() {
		var resolved = article("a").organization("e5", "Vietnamese Government", null)
			.event("CONSULT", TENTH, Modality.ACTUAL, "e1", "e5")
			.resolve();
		assertThat(resolved.facts()).isEmpty();
		assertThat(resolved.factOfClaim()).isEmpty();
	}

	private static ArticleUnderTest article(String origin) {
		return new ArticleUnderTest(origin).country("e1", "VNM")
			.country("e2", "PRK")
			.person("e3", "Tran Thi Mai")
			.organization("e4", "Ministry of Health", "VNM");
	}

}
