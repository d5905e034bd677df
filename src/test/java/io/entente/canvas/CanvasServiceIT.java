package io.entente.canvas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.entente.canvas.internal.CanvasQueries;
import io.entente.graph.CypherCatalog;
import io.entente.graph.CypherName;
import io.entente.graph.GraphIT;
import io.entente.graph.ResolvedArticleBuilder;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.AgreementStatus;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import io.entente.selection.Selection;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

@GraphIT
class CanvasServiceIT {

	private static final EntityUid NOBODY = EntityUid.of(EntityType.PERSON, "nobody");

	private static final EntityUid HUB = EntityUid.of(EntityType.COUNTRY, "HUB");

	private final TestGraph graph = TestGraph.shared();

	private final CypherCatalog catalog = new CypherCatalog();

	private final CanvasService service = new CanvasService(
			new CanvasQueries(Neo4jClient.create(this.graph.driver()), this.catalog), mock());

	@Test
	void an_entity_comes_with_its_neighbours_and_the_relations_among_them() {
		this.graph.write(SmallGraph.articles());
		NeighbourPage page = this.service.findNeighbours(query(SmallGraph.VIETNAM, 0, 10));
		assertThat(page.centre()).isEqualTo(CanvasNode.of(SmallGraph.VIETNAM, EntityType.COUNTRY, "Vietnam", "VNM",
				Map.of(RelationKind.COOPERATES_WITH, 2L)));
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
			.findNeighbours(query(SmallGraph.HUNGARY, 0, 0).with(List.of(SmallGraph.VIETNAM)));
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
			.isThrownBy(() -> this.service.findEdgeEvidence(NOBODY, SmallGraph.LAOS, null, Selection.EVERYTHING));
		assertThat(this.service.findEntity(NOBODY)).isEmpty();
	}

	@Test
	void a_relation_opens_its_facts_with_the_sentences_of_every_article() {
		this.graph.write(SmallGraph.articles());
		EdgeEvidence evidence = this.service.findEdgeEvidence(SmallGraph.VIETNAM, SmallGraph.HUNGARY,
				RelationKind.COOPERATES_WITH, Selection.EVERYTHING);
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
		EdgeEvidence everything = this.service.findEdgeEvidence(SmallGraph.VIETNAM, SmallGraph.LAOS, null,
				Selection.EVERYTHING);
		assertThat(everything.facts()).extracting(EdgeFact::polarity)
			.containsExactlyInAnyOrder(Polarity.AFFIRMED, Polarity.DENIED);
		EdgeEvidence cooperation = this.service.findEdgeEvidence(SmallGraph.LAOS, SmallGraph.VIETNAM,
				RelationKind.COOPERATES_WITH, Selection.EVERYTHING);
		assertThat(cooperation.facts()).extracting(EdgeFact::modality).containsExactly(Modality.PLANNED);
	}

	@Test
	void a_filter_leaves_the_facts_of_the_selection() {
		this.graph.write(SmallGraph.articles());
		Selection health = Selection.EVERYTHING.withSectors(Set.of(Sector.HEALTH));
		NeighbourPage page = this.service.findNeighbours(query(SmallGraph.VIETNAM, 0, 10).within(health));
		assertThat(page.nodes()).extracting(CanvasNode::name).containsExactly("Hungary");
		assertThat(page.centre().degree()).isOne();
		assertThat(page.edges()).singleElement().satisfies((edge) -> {
			assertThat(edge.kind()).isEqualTo(RelationKind.COOPERATES_WITH);
			assertThat(edge.factCount()).isOne();
		});
		Selection planned = Selection.EVERYTHING.withReality(Set.of(Modality.PLANNED), Set.of());
		assertThat(this.service.findNeighbours(query(SmallGraph.VIETNAM, 0, 10).within(planned)).nodes())
			.extracting(CanvasNode::name)
			.containsExactly("Laos");
		assertThat(this.service.findEdgeEvidence(SmallGraph.VIETNAM, SmallGraph.LAOS, null, planned).facts())
			.extracting(EdgeFact::modality)
			.containsExactly(Modality.PLANNED);
		Selection later = Selection.EVERYTHING.withTime(LocalDate.of(2026, 1, 1), null);
		assertThat(this.service.findNeighbours(query(SmallGraph.VIETNAM, 0, 10).within(later)).nodes())
			.extracting(CanvasNode::name)
			.containsExactly("Laos");
	}

	@Test
	void one_kind_of_relation_comes_alone() {
		this.graph.write(SmallGraph.articles());
		NeighbourQuery members = new NeighbourQuery(SmallGraph.VIETNAM, Set.of(), Set.of(RelationKind.MEMBER_OF), 0, 10,
				List.of(), Selection.EVERYTHING);
		assertThat(this.service.findNeighbours(members).nodes()).isEmpty();
	}

	@Test
	void what_is_denied_is_a_relation_of_its_own() {
		this.graph.write(List.of(ResolvedArticleBuilder.article("https://news.example/denial")
			.title("A denial")
			.published("2026-02-01")
			.publisher("Example News")
			.paragraph("Laos denied that it had aided Vietnam.")
			.country("Vietnam", "VNM")
			.country("Laos", "LAO")
			.denied()
			.event(EventType.AID, "2026-01", "Laos", "Vietnam")
			.build()));
		NeighbourPage page = this.service.findNeighbours(query(SmallGraph.LAOS, 0, 10));
		assertThat(page.edges()).extracting(CanvasEdge::kind).containsExactly(RelationKind.DENIED_WITH);
		assertThat(this.service
			.findEdgeEvidence(SmallGraph.LAOS, SmallGraph.VIETNAM, RelationKind.DENIED_WITH, Selection.EVERYTHING)
			.total()).isOne();
	}

	@Test
	void entities_by_name_come_with_what_joins_them_to_the_canvas() {
		this.graph.write(SmallGraph.articles());
		EntitySet found = this.service.findEntities(List.of(SmallGraph.HUNGARY, NOBODY), List.of(SmallGraph.VIETNAM),
				Selection.EVERYTHING);
		assertThat(found.nodes()).extracting(CanvasNode::name).containsExactly("Hungary");
		assertThat(found.edges()).hasSize(1);
	}

	@Test
	void the_relations_among_entities_are_those_of_the_time_asked_for() {
		this.graph.write(SmallGraph.articles());
		List<EntityUid> countries = List.of(SmallGraph.HUNGARY, SmallGraph.VIETNAM, SmallGraph.LAOS);
		Selection autumn = Selection.EVERYTHING.withTime(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31));
		assertThat(this.service.findEdges(countries, autumn).edges()).singleElement()
			.satisfies((edge) -> assertThat(Set.of(edge.source(), edge.target()))
				.isEqualTo(Set.of(SmallGraph.HUNGARY, SmallGraph.VIETNAM)));
		Selection spring = autumn.withTime(LocalDate.of(2026, 3, 1), null);
		assertThat(this.service.findEdges(countries, spring).edges()).singleElement()
			.satisfies((edge) -> assertThat(Set.of(edge.source(), edge.target()))
				.isEqualTo(Set.of(SmallGraph.LAOS, SmallGraph.VIETNAM)));
		assertThat(this.service.findEdges(List.of(SmallGraph.HUNGARY), autumn).edges()).isEmpty();
	}

	@Test
	void the_whole_graph_begins_with_its_most_reported_relations() {
		this.graph.write(SmallGraph.articles());
		EntitySet overview = this.service.findOverview(Selection.EVERYTHING);
		assertThat(overview.nodes()).extracting(CanvasNode::name)
			.containsExactlyInAnyOrder("Hungary", "Vietnam", "Laos");
		assertThat(overview.truncated()).isFalse();
	}

	@Test
	void two_entities_with_nothing_in_common_have_no_facts() {
		this.graph.write(SmallGraph.articles());
		assertThat(this.service.findEdgeEvidence(SmallGraph.HUNGARY, SmallGraph.LAOS, null, Selection.EVERYTHING))
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
			.findNeighbours(new NeighbourQuery(SmallGraph.VIETNAM, Set.of(EntityType.PERSON), Set.of(), 0, 10,
					List.of(), Selection.EVERYTHING))
			.nodes()).isEmpty();
	}

	@Test
	void beyond_the_relations_compared_a_hub_costs_no_more() {
		hub(HUB, 2_000);
		Map<String, Object> page = Map.of("uid", HUB.value(), "types", List.of(), "kinds",
				Stream.of(RelationKind.values()).map(Enum::name).toList(), "scan", 500, "offset", 0, "limit", 30);
		long costOf2000 = cost("find-neighbours", page);
		this.graph.wipe();
		hub(HUB, 8_000);
		assertThat(cost("find-neighbours", page)).as("2,000 relations cost %d", costOf2000)
			.isBetween(1L, costOf2000 * 11 / 10);
		assertThat(cost("find-entities", Map.of("uids", List.of(HUB.value())))).isLessThan(20);
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
		return NeighbourQuery.of(entity, offset, limit);
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
