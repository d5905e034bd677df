package io.entente.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.entente.graph.CypherCatalog;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.PublisherUid;
import io.entente.model.Sector;
import io.entente.selection.internal.SelectionQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@GraphIT
class SelectionServiceIT {

	private final TestGraph graph = TestGraph.shared();

	private final SelectionService service = new SelectionService(
			new SelectionQueries(Neo4jClient.create(this.graph.driver()), new CypherCatalog()));

	@BeforeEach
	void write() {
		this.graph.write(SmallGraph.articles());
	}

	@Test
	void everything_is_there_the_latest_first_and_the_undated_last() {
		SelectedFacts facts = this.service.findFacts(Selection.EVERYTHING, 10);
		assertThat(facts.total()).isEqualTo(4);
		assertThat(facts.undated()).isZero();
		assertThat(facts.isCut()).isFalse();
		assertThat(facts.facts()).extracting(SelectedFact::kind, SelectedFact::type)
			.startsWith(tuple(ClaimKind.EVENT, "CONSULT"), tuple(ClaimKind.AGREEMENT, "MOU"));
	}

	@Test
	void a_fact_tells_how_it_is_reported() {
		SelectedFact memorandum = only(Selection.EVERYTHING.within(ClaimKind.AGREEMENT));
		assertThat(memorandum.status()).isEqualTo(AgreementStatus.SIGNED);
		assertThat(memorandum.origins()).isEqualTo(2);
		assertThat(memorandum.denials()).isZero();
		assertThat(memorandum.articles()).isEqualTo(2);
		assertThat(memorandum.lastReported()).isEqualTo("2025-10-20");
		assertThat(memorandum.participants()).extracting(SelectedFact.Participant::iso3)
			.containsExactlyInAnyOrder("HUN", "VNM");
		SelectedFact denied = only(Selection.EVERYTHING.withReality(Set.of(), Set.of(Polarity.DENIED)));
		assertThat(denied.origins()).isOne();
		assertThat(denied.denials()).isZero();
	}

	@Test
	void one_of_the_entities_is_enough_unless_all_are_wanted() {
		assertThat(total(Selection.of(SmallGraph.VIETNAM))).isEqualTo(3);
		assertThat(total(Selection.of(SmallGraph.HUNGARY, SmallGraph.ANNA_KOVACS))).isEqualTo(2);
		Selection pair = Selection.EVERYTHING.withEntities(List.of(SmallGraph.VIETNAM, SmallGraph.LAOS), true);
		assertThat(total(pair)).isEqualTo(2);
		Selection strangers = pair.withEntities(List.of(SmallGraph.HUNGARY, SmallGraph.LAOS), true);
		assertThat(total(strangers)).isZero();
		Selection unknown = pair.withEntities(List.of(SmallGraph.VIETNAM, EntityUid.of(EntityType.PERSON, "nobody")),
				true);
		assertThat(total(unknown)).isZero();
	}

	@Test
	void a_time_holds_what_can_lie_in_it_and_counts_the_undated_apart() {
		Selection october = Selection.EVERYTHING.withTime(LocalDate.of(2025, 10, 20), LocalDate.of(2025, 12, 31));
		SelectedFacts facts = this.service.findFacts(october, 10);
		assertThat(facts.facts()).extracting(SelectedFact::kind).containsExactly(ClaimKind.AGREEMENT);
		assertThat(facts.undated()).isEqualTo(2);
		assertThat(total(Selection.EVERYTHING.withTime(null, LocalDate.of(2025, 9, 30)))).isZero();
		assertThat(total(Selection.EVERYTHING.withTime(LocalDate.of(2026, 3, 31), null))).isOne();
	}

	@Test
	void every_filter_filters() {
		assertThat(total(Selection.EVERYTHING.within(ClaimKind.AGREEMENT).withSectors(Set.of(Sector.HEALTH)))).isOne();
		assertThat(total(Selection.EVERYTHING.withSectors(Set.of(Sector.SPACE)))).isZero();
		assertThat(total(Selection.EVERYTHING.withKinds(Set.of(), Set.of("CONSULT", "MOU")))).isEqualTo(2);
		assertThat(total(Selection.EVERYTHING.withReality(Set.of(Modality.PLANNED), Set.of()))).isOne();
		assertThat(total(Selection.EVERYTHING.withSources(List.of(PublisherUid.of("Example Gazette")), 1))).isOne();
		assertThat(total(Selection.EVERYTHING.withSources(List.of(), 2))).isOne();
	}

	@Test
	void no_more_come_than_were_asked_for_and_the_total_is_told() {
		SelectedFacts facts = this.service.findFacts(Selection.EVERYTHING, 2);
		assertThat(facts.facts()).hasSize(2);
		assertThat(facts.total()).isEqualTo(4);
		assertThat(facts.isCut()).isTrue();
		assertThat(this.service.findFacts(Selection.EVERYTHING, 0).facts()).isEmpty();
	}

	@Test
	void an_empty_graph_has_an_empty_answer() {
		this.graph.wipe();
		assertThat(this.service.findFacts(Selection.EVERYTHING, 10)).isEqualTo(new SelectedFacts(List.of(), 0, 0));
		assertThat(this.service.findPublishers()).isEmpty();
	}

	@Test
	void its_parts_have_names() {
		SelectionNames names = this.service.findNames(Selection.of(SmallGraph.LAOS, SmallGraph.UNIVERSITY)
			.withSources(List.of(PublisherUid.of("Example News"), PublisherUid.of("Nobody")), 1));
		assertThat(names.entity(SmallGraph.LAOS)).hasValueSatisfying((laos) -> {
			assertThat(laos.name()).isEqualTo("Laos");
			assertThat(laos.type()).isEqualTo(EntityType.COUNTRY);
		});
		assertThat(names.publishers()).containsOnlyKeys(PublisherUid.of("Example News"));
		assertThat(this.service.findPublishers()).extracting(KnownPublisher::name, KnownPublisher::articles)
			.containsExactly(tuple("Example News", 2L), tuple("Example Gazette", 1L));
	}

	private long total(Selection selection) {
		return this.service.findFacts(selection, 10).total();
	}

	private SelectedFact only(Selection selection) {
		List<SelectedFact> facts = this.service.findFacts(selection, 10).facts();
		assertThat(facts).hasSize(1);
		return facts.getFirst();
	}

}
