package io.entente.canvas;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.entente.canvas.internal.CanvasQueries;
import io.entente.graph.CypherCatalog;
import io.entente.graph.CypherName;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.AgreementStatus;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@GraphIT
class CanvasServiceIT {

	private static final EntityUid NOBODY = EntityUid.of(EntityType.PERSON, "nobody");

	private static final EntityUid HUB = EntityUid.of(EntityType.COUNTRY, "HUB");

	private final TestGraph graph = TestGraph.shared();

	private final CypherCatalog catalog = new CypherCatalog();

	private final CanvasService service = new CanvasService(
			new CanvasQueries(Neo4jClient.create(this.graph.driver()), this.catalog));

	@Test
	void an_entity_comes_with_its_neighbours_and_the_relations_among_them() {
		this.graph.write(SmallGraph.articles());
		NeighbourPage page = this.service.findNeighbours(query(SmallGraph.VIETNAM, 0, 10));
		assertThat(page.centre()).isEqualTo(new CanvasNode(SmallGraph.VIETNAM, EntityType.COUNTRY, "Vietnam", 2));
		assertThat(page.totals()).isEqualTo(Map.of(RelationKind.COOPERATES_WITH, 2L));
		assertThat(page.nodes()).extracting(CanvasNode::name).containsExactlyInAnyOrder("Hungary", "Laos");
		assertThat(page.edges()).extracting(CanvasEdge::kind, CanvasEdge::planned)
			.containsExactlyInAnyOrder(tuple(RelationKind.COOPERATES_WITH, false),
					tuple(RelationKind.COOPERATES_WITH, true));
		assertThat(page.more()).isFalse();
		assertThat(page.sampled()).isFalse();
	}

	@Test
	void what_is_on_the_canvas_is_joined_to_what_is_new() {
		this.graph.write(SmallGraph.articles());
		NeighbourPage alone = this.service.findNeighbours(query(SmallGraph.HUNGARY, 0, 0));
		assertThat(alone.nodes()).isEmpty();
		assertThat(alone.edges()).isEmpty();
		NeighbourPage joined = this.service
			.findNeighbours(new NeighbourQuery(SmallGraph.HUNGARY, Set.of(), 0, 0, List.of(SmallGraph.VIETNAM)));
		assertThat(joined.edges()).singleElement()
			.satisfies((edge) -> assertThat(List.of(edge.source(), edge.target()))
				.containsExactlyInAnyOrder(SmallGraph.HUNGARY, SmallGraph.VIETNAM));
	}

	@Test
	void a_person_is_joined_to_a_body_by_the_office() {
		this.graph.write(SmallGraph.articles());
		NeighbourPage page = this.service.findNeighbours(query(SmallGraph.ANNA_KOVACS, 0, 10));
		assertThat(page.edges()).singleElement().satisfies((edge) -> {
			assertThat(edge.kind()).isEqualTo(RelationKind.AFFILIATED_WITH);
			assertThat(edge.title()).isEqualTo("dean");
			assertThat(edge.target()).isEqualTo(SmallGraph.UNIVERSITY);
		});
	}

	@Test
	void an_entity_that_is_not_there_is_told() {
		assertThatExceptionOfType(UnknownEntityException.class)
			.isThrownBy(() -> this.service.findNeighbours(query(NOBODY, 0, 10)))
			.withMessageContaining(NOBODY.value());
		assertThatExceptionOfType(UnknownEntityException.class)
			.isThrownBy(() -> this.service.findEdgeEvidence(NOBODY, SmallGraph.LAOS, null));
		assertThat(this.service.findEntity(NOBODY)).isEmpty();
	}

	@Test
	void a_relation_opens_its_facts_with_the_sentences_of_every_article() {
		this.graph.write(SmallGraph.articles());
		EdgeEvidence evidence = this.service.findEdgeEvidence(SmallGraph.VIETNAM, SmallGraph.HUNGARY,
				RelationKind.COOPERATES_WITH);
		assertThat(evidence.total()).isOne();
		EdgeFact fact = evidence.facts().getFirst();
		assertThat(fact.status()).isEqualTo(AgreementStatus.SIGNED);
		assertThat(fact.edtf()).isEqualTo("2025-10");
		assertThat(fact.origins()).isEqualTo(2);
		assertThat(fact.sentences()).extracting(EvidenceSentence::text)
			.containsExactly("Hungary and Vietnam signed a memorandum on health in October 2025.",
					"Viet Nam, called Vietnam here, and Hungary announced a memorandum for October 2025.");
		assertThat(fact.sentences()).extracting(EvidenceSentence::publisher)
			.containsExactly("Example News", "Example Gazette");
	}

	@Test
	void plans_and_denials_are_told_as_such() {
		this.graph.write(SmallGraph.articles());
		EdgeEvidence everything = this.service.findEdgeEvidence(SmallGraph.VIETNAM, SmallGraph.LAOS, null);
		assertThat(everything.facts()).extracting(EdgeFact::polarity)
			.containsExactlyInAnyOrder(Polarity.AFFIRMED, Polarity.DENIED);
		EdgeEvidence cooperation = this.service.findEdgeEvidence(SmallGraph.LAOS, SmallGraph.VIETNAM,
				RelationKind.COOPERATES_WITH);
		assertThat(cooperation.facts()).extracting(EdgeFact::modality).containsExactly(Modality.PLANNED);
	}

	@Test
	void two_entities_with_nothing_in_common_have_no_facts() {
		this.graph.write(SmallGraph.articles());
		assertThat(this.service.findEdgeEvidence(SmallGraph.HUNGARY, SmallGraph.LAOS, null))
			.isEqualTo(new EdgeEvidence(List.of(), 0));
	}

	@Test
	void the_best_connected_countries_come_first_and_unconnected_ones_not_at_all() {
		this.graph.write(SmallGraph.articles());
		assertThat(this.service.findMostConnectedCountries(2)).extracting(CanvasNode::name)
			.containsExactly("Vietnam", "Hungary");
		this.graph.wipe();
		assertThat(this.service.findMostConnectedCountries(2)).isEmpty();
	}

	@Test
	void a_hub_comes_in_pages_without_gaps_or_repetitions() {
		hub(HUB, 45);
		NeighbourPage first = this.service.findNeighbours(query(HUB, 0, 30));
		NeighbourPage second = this.service.findNeighbours(query(HUB, 30, 30));
		assertThat(first.nodes()).hasSize(30);
		assertThat(first.more()).isTrue();
		assertThat(first.nodes().getFirst().name()).isEqualTo("Partner 44");
		assertThat(second.nodes()).hasSize(15).doesNotContainAnyElementsOf(first.nodes());
		assertThat(second.more()).isFalse();
		assertThat(first.edges()).hasSize(30);
	}

	@Test
	void only_the_types_wanted_come() {
		this.graph.write(SmallGraph.articles());
		assertThat(this.service
			.findNeighbours(new NeighbourQuery(SmallGraph.VIETNAM, Set.of(EntityType.PERSON), 0, 10, List.of()))
			.nodes()).isEmpty();
	}

	@Test
	void beyond_the_relations_compared_a_hub_costs_no_more() {
		hub(HUB, 2_000);
		Map<String, Object> page = Map.of("uid", HUB.value(), "types", List.of(), "scan", 500, "offset", 0, "limit",
				30);
		long costOf2000 = cost("find-neighbours", page);
		this.graph.wipe();
		hub(HUB, 8_000);
		assertThat(cost("find-neighbours", page)).as("2,000 relations cost %d", costOf2000)
			.isBetween(1L, costOf2000 * 11 / 10);
		assertThat(cost("find-entity", Map.of("uid", HUB.value()))).isLessThan(20);
		assertThat(this.service.findNeighbours(query(HUB, 0, 30)).sampled()).isTrue();
	}

	@Test
	void joining_a_leaf_to_a_hub_does_not_walk_the_hub() {
		List<EntityUid> partners = hub(HUB, 2_000);
		String leaf = partners.getFirst().value();
		assertThat(cost("find-edges-among",
				Map.of("fresh", List.of(leaf), "all", List.of(leaf, HUB.value()), "scan", 500, "limit", 100)))
			.isLessThan(60);
		assertThat(cost("find-edges-among",
				Map.of("fresh", List.of(HUB.value()), "all", List.of(leaf, HUB.value()), "scan", 500, "limit", 100)))
			.isLessThan(60);
	}

	private static NeighbourQuery query(EntityUid entity, int offset, int limit) {
		return new NeighbourQuery(entity, Set.of(), offset, limit, List.of());
	}

	/**
	 * A country that cooperates with as many partners, the last ones most often.
	 */
	private List<EntityUid> hub(EntityUid hub, int partners) {
		List<EntityUid> uids = IntStream.range(0, partners)
			.mapToObj((i) -> EntityUid.of(EntityType.ORGANIZATION, "partner " + i))
			.toList();
		this.graph.run("""
				CREATE (h:Entity:Country {uid: $hub, type: 'COUNTRY', name: 'Hub'})
				WITH h
				UNWIND range(0, size($uids) - 1) AS i
				CREATE (h)-[:COOPERATES_WITH {factCount: i, weight: i * 0.5, planned: false}]->
				  (:Entity:Organization {uid: $uids[i], type: 'ORGANIZATION', name: 'Partner ' + i})""",
				Map.of("hub", hub.value(), "uids", uids.stream().map(EntityUid::value).toList()));
		return uids;
	}

	private long cost(String statement, Map<String, Object> parameters) {
		CypherName name = () -> "queries/canvas/" + statement;
		try (Session session = this.graph.driver().session()) {
			return hits(session.run("PROFILE " + this.catalog.text(name), parameters).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(CanvasServiceIT::hits).sum();
	}

}
