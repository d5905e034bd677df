package io.entente.dossier;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class DossierServiceIT {

	private static final EntityUid NOBODY = EntityUid.of(EntityType.PERSON, "nobody");

	@Autowired
	private DossierService service;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void tells_who_an_entity_is_and_how_much_is_known() {
		EntityProfile profile = this.service.findProfile(SmallGraph.VIETNAM).orElseThrow();
		assertThat(profile.entity().name()).isEqualTo("Vietnam");
		assertThat(profile.entity().iso3()).isEqualTo("VNM");
		assertThat(profile.count(ClaimKind.AGREEMENT)).isEqualTo(1);
		assertThat(profile.count(ClaimKind.EVENT)).isEqualTo(2);
		assertThat(profile.count(ClaimKind.TIE)).isZero();
		assertThat(profile.partners()).isEqualTo(2);
	}

	@Test
	void counts_articles_and_independent_origins_apart() {
		assertThat(this.service.findFacts(SmallGraph.HUNGARY, ClaimKind.AGREEMENT, true, 0, 10)).singleElement()
			.satisfies((row) -> {
				assertThat(row.articles()).isEqualTo(2);
				assertThat(row.origins()).isEqualTo(2);
				assertThat(row.others()).extracting(FactRow.Party::uid).containsExactly(SmallGraph.VIETNAM);
				assertThat(row.othersTotal()).isEqualTo(1);
			});
	}

	@Test
	void lists_undated_facts_after_the_dated_in_either_order() {
		for (boolean newestFirst : new boolean[] { true, false }) {
			List<FactRow> events = this.service.findFacts(SmallGraph.LAOS, ClaimKind.EVENT, newestFirst, 0, 10);
			assertThat(events).extracting((row) -> row.fact().type()).containsExactly("CONSULT", "ACCUSE");
		}
		assertThat(this.service.countDated(SmallGraph.LAOS, ClaimKind.EVENT)).isEqualTo(1);
	}

	@Test
	void a_plan_and_a_denial_stay_what_they_are() {
		List<FactRow> events = this.service.findFacts(SmallGraph.LAOS, ClaimKind.EVENT, true, 0, 10);
		assertThat(events.getFirst().fact().modality()).isEqualTo(Modality.PLANNED);
		assertThat(events.getLast().fact().polarity()).isEqualTo(Polarity.DENIED);
	}

	@Test
	void pages_follow_one_another_without_gap_or_overlap() {
		List<FactRow> both = this.service.findFacts(SmallGraph.VIETNAM, ClaimKind.EVENT, true, 0, 10);
		List<FactRow> second = this.service.findFacts(SmallGraph.VIETNAM, ClaimKind.EVENT, true, 1, 1);
		assertThat(both).hasSize(2);
		assertThat(second).containsExactly(both.getLast());
	}

	@Test
	void a_fact_is_found_only_in_the_dossier_of_those_who_take_part() {
		FactUid memorandum = this.service.findFacts(SmallGraph.HUNGARY, ClaimKind.AGREEMENT, true, 0, 1)
			.getFirst()
			.fact()
			.uid();
		assertThat(this.service.findFact(SmallGraph.VIETNAM, memorandum)).isPresent();
		assertThat(this.service.findFact(SmallGraph.LAOS, memorandum)).isEmpty();
	}

	@Test
	void partners_come_with_their_relation_and_a_plan_says_so() {
		assertThat(this.service.findPartners(SmallGraph.VIETNAM, null)).anySatisfy((partner) -> {
			assertThat(partner.uid()).isEqualTo(SmallGraph.LAOS);
			assertThat(partner.planned()).isTrue();
		}).anySatisfy((partner) -> {
			assertThat(partner.uid()).isEqualTo(SmallGraph.HUNGARY);
			assertThat(partner.planned()).isFalse();
		});
		assertThat(this.service.findPartners(SmallGraph.ANNA_KOVACS, Partner.Relation.AFFILIATED_WITH)).singleElement()
			.satisfies((partner) -> assertThat(partner.uid()).isEqualTo(SmallGraph.UNIVERSITY));
	}

	@Test
	void nothing_is_known_of_nobody() {
		assertThat(this.service.findProfile(NOBODY)).isEmpty();
		assertThat(this.service.findFacts(NOBODY, ClaimKind.EVENT, true, 0, 10)).isEmpty();
		assertThat(this.service.findPartners(NOBODY, null)).isEmpty();
	}

}
