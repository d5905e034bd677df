package io.entente.canvas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.canvas.internal.CanvasQueries;
import io.entente.graph.CypherCatalog;
import io.entente.graph.CypherName;
import io.entente.graph.GraphIT;
import io.entente.graph.TestGraph;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Six entities: a works with b (2020) and c (2023); b with d (2021); c with d (2019); d
 * with e (undated); nobody with f.
 */
@GraphIT
class PathServiceIT {

	private final TestGraph graph = TestGraph.shared();

	private final CypherCatalog catalog = new CypherCatalog();

	private final PathService service = new PathService(
			new CanvasQueries(Neo4jClient.create(this.graph.driver()), this.catalog));

	@Test
	void the_shortest_paths_come_without_longer_ones() {
		six();
		PathSet found = this.service.findPaths(query(4, true, false, "a", "d"));
		assertThat(names(found)).containsExactlyInAnyOrder("a b d", "a c d");
		assertThat(found.nodes()).extracting(CanvasNode::name).containsExactlyInAnyOrder("a", "b", "c", "d");
		assertThat(found.edges()).hasSize(4);
		assertThat(found.truncated()).isFalse();
	}

	@Test
	void all_paths_come_up_to_the_length_asked_for() {
		six();
		join("b", "c", null, null, 5);
		assertThat(names(this.service.findPaths(query(4, false, false, "a", "d")))).containsExactlyInAnyOrder("a b d",
				"a c d", "a b c d", "a c b d");
		assertThat(names(this.service.findPaths(query(2, false, false, "a", "d")))).containsExactlyInAnyOrder("a b d",
				"a c d");
		assertThat(names(this.service.findPaths(query(4, false, false, "a", "e")))).containsExactlyInAnyOrder("a b d e",
				"a c d e", "a b c d e", "a c b d e");
		assertThat(names(this.service.findPaths(query(1, false, false, "a", "d")))).isEmpty();
	}

	@Test
	void better_reported_paths_come_before_others_of_the_same_length() {
		six();
		assertThat(this.service.findPaths(query(4, true, false, "a", "d")).paths()).extracting(FoundPath::weakest)
			.containsExactly(3L, 1L);
	}

	@Test
	void paths_in_time_go_forward_or_back_and_never_both() {
		six();
		// 2020 then 2021 follow in order; 2023 then 2019 do so read from the other end
		PathSet found = this.service.findPaths(query(2, true, true, "a", "d"));
		assertThat(names(found)).containsExactlyInAnyOrder("a b d", "a c d");
		join("e", "f", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), 1);
		join("d", "f", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31), 1);
		// 2020, 2021, 2025 go forward; 2023, 2019, 2025 go back and forth
		assertThat(names(this.service.findPaths(query(3, true, true, "a", "f")))).containsExactly("a b d f");
	}

	@Test
	void a_path_over_an_undated_relation_is_left_out_and_counted() {
		six();
		PathSet found = this.service.findPaths(query(3, true, true, "a", "e"));
		assertThat(found.paths()).isEmpty();
		assertThat(found.undated()).isEqualTo(2);
	}

	@Test
	void several_entities_are_joined_pair_by_pair() {
		six();
		assertThat(names(this.service.findPaths(query(2, true, false, "b", "c", "e"))))
			.containsExactlyInAnyOrder("b a c", "b d c", "b d e", "c d e");
	}

	@Test
	void what_connects_a_set_is_whom_several_of_them_are_joined_to() {
		six();
		ConnectionSet found = this.service.findConnections(query(1, true, false, "b", "c", "e"));
		assertThat(found.connectors()).extracting((one) -> one.uid().equals(uid("d")) ? "d" : "a")
			.containsExactly("d", "a");
		assertThat(found.connectors().getFirst().joins()).containsExactlyInAnyOrder(uid("b"), uid("c"), uid("e"));
		assertThat(found.edges()).hasSize(5);
	}

	@Test
	void entities_without_any_connection_have_none() {
		six();
		assertThat(this.service.findPaths(query(4, false, false, "a", "f")).paths()).isEmpty();
		assertThat(this.service.findConnections(query(1, true, false, "a", "f")).connectors()).isEmpty();
	}

	@Test
	void an_entity_that_is_not_in_the_graph_is_told() {
		six();
		assertThatExceptionOfType(UnknownEntityException.class)
			.isThrownBy(() -> this.service.findPaths(query(2, true, false, "a", "nobody")));
	}

	@Test
	void two_partners_of_a_hub_meet_in_it_without_walking_it() {
		hub(13_000);
		PathSet found = this.service.findPaths(query(4, true, false, "partner 0", "partner 12999"));
		assertThat(found.paths()).singleElement().satisfies((path) -> assertThat(path.length()).isEqualTo(2));
		ConnectionSet connections = this.service.findConnections(query(1, true, false, "partner 1", "partner 2"));
		assertThat(connections.connectors()).singleElement()
			.satisfies((one) -> assertThat(one.uid()).isEqualTo(uid("hub")));
	}

	@Test
	void a_partner_that_a_hub_works_with_least_is_found_from_its_own_side() {
		hub(13_000);
		assertThat(this.service.findPaths(query(4, true, false, "hub", "partner 0")).paths()).hasSize(1);
		join("partner 0", "hidden", null, null, 1);
		assertThat(this.service.findPaths(query(4, true, false, "hub", "hidden")).paths()).singleElement()
			.satisfies((path) -> assertThat(path.length()).isEqualTo(2));
	}

	@Test
	void a_hub_of_13_000_costs_a_step_no_more_than_the_relations_read() {
		Map<String, Object> parameters = Map.of("uids", List.of(uid("hub").value()), "scan", 500, "most", 200);
		hub(2_000);
		long small = cost("find-frontier", parameters);
		this.graph.wipe();
		hub(13_000);
		assertThat(cost("find-frontier", parameters)).as("2,000 relations cost %d", small)
			.isBetween(1L, small * 11 / 10);
		Map<String, Object> page = new HashMap<>(Map.of("uid", uid("hub").value(), "types", List.of(), "scan", 500,
				"offset", 0, "limit", 30, "kinds", List.of("COOPERATES_WITH", "MEMBER_OF")));
		assertThat(cost("find-neighbours", page)).isBetween(1L, 5_000L);
		Map<String, Object> filtered = filter();
		filtered.putAll(page);
		filtered.put("kinds", List.of("COOPERATES_WITH"));
		assertThat(cost("find-selected-neighbours", filtered)).isBetween(1L, 15_000L);
		Map<String, Object> pairs = filter();
		pairs.put("pairs", List.of(List.of(uid("hub").value(), uid("partner 3").value())));
		pairs.put("most", 100);
		assertThat(cost("find-relation-times", pairs)).isBetween(1L, 60L);
		Map<String, Object> counted = filter();
		counted.put("uids", List.of(uid("hub").value()));
		assertThat(cost("find-selected-entities", counted)).isBetween(1L, 15_000L);
		Map<String, Object> among = filter();
		among.putAll(Map.of("fresh", List.of(uid("hub").value()), "all",
				List.of(uid("hub").value(), uid("partner 3").value()), "limit", 10, "most", 24));
		assertThat(cost("find-selected-edges", among)).isBetween(1L, 100L);
	}

	private static Map<String, Object> filter() {
		Map<String, Object> filter = new HashMap<>(Map.of("factKinds", List.of("AGREEMENT", "EVENT", "TIE"),
				"factTypes", List.of(), "sectors", List.of(), "modalities", List.of(), "polarities", List.of(),
				"publishers", List.of(), "origins", 1, "scan", 500));
		filter.put("from", LocalDate.of(2000, 1, 1));
		filter.put("to", LocalDate.of(2030, 1, 1));
		filter.put("cooperative", List.of("CONSULT"));
		return filter;
	}

	private static PathQuery query(int length, boolean shortest, boolean inOrder, String... entities) {
		return new PathQuery(List.of(entities).stream().map(PathServiceIT::uid).toList(), length, shortest, inOrder,
				Selection.EVERYTHING);
	}

	private static EntityUid uid(String name) {
		return EntityUid.of(EntityType.ORGANIZATION, name);
	}

	private static List<String> names(PathSet found) {
		Map<EntityUid, String> names = new HashMap<>();
		found.nodes().forEach((node) -> names.put(node.uid(), node.name()));
		return found.paths()
			.stream()
			.map((path) -> String.join(" ", path.entities().stream().map(names::get).toList()))
			.toList();
	}

	private void six() {
		join("a", "b", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), 3);
		join("a", "c", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), 1);
		join("b", "d", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), 4);
		join("c", "d", LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), 1);
		join("d", "e", null, null, 1);
		this.graph.run("MERGE (:Entity:Organization {uid: $uid, type: 'ORGANIZATION', name: 'f'})",
				Map.of("uid", uid("f").value()));
	}

	/** Two entities with an event in common, and the relation drawn from it. */
	private void join(String a, String b, @org.jspecify.annotations.Nullable LocalDate earliest,
			@org.jspecify.annotations.Nullable LocalDate latest, int facts) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("ends",
				List.of(Map.of("uid", uid(a).value(), "name", a), Map.of("uid", uid(b).value(), "name", b)));
		parameters.put("fact", "f-" + a + "-" + b);
		parameters.put("earliest", earliest);
		parameters.put("latest", latest);
		parameters.put("facts", facts);
		this.graph
			.run("""
					UNWIND $ends AS end
					MERGE (e:Entity {uid: end.uid})
					SET e:Organization, e.type = 'ORGANIZATION', e.name = end.name
					WITH collect(e) AS ends
					CREATE (f:Fact:Event {uid: $fact, kind: 'EVENT', type: 'CONSULT', title: 'talks', polarity: 'AFFIRMED',
					  modality: 'ACTUAL', earliest: $earliest, latest: $latest, confidence: 0.9, sectors: [], origins: 1})
					FOREACH (e IN ends | CREATE (e)-[:PARTICIPATES_IN {role: 'SOURCE'}]->(f))
					WITH ends[0] AS a, ends[1] AS b
					CREATE (a)-[:COOPERATES_WITH {factCount: $facts, weight: 0.9, planned: false, first: $earliest, last: $latest}]->(b)""",
					parameters);
	}

	private void hub(int partners) {
		List<String> uids = new ArrayList<>();
		for (int i = 0; i < partners; i++) {
			uids.add(uid("partner " + i).value());
		}
		this.graph.run(
				"""
						CREATE (h:Entity:Organization {uid: $hub, type: 'ORGANIZATION', name: 'Hub'})
						WITH h
						UNWIND range(0, size($uids) - 1) AS i
						CREATE (p:Entity:Organization {uid: $uids[i], type: 'ORGANIZATION', name: 'Partner ' + i})
						CREATE (h)-[:COOPERATES_WITH {factCount: i, weight: i * 0.5, planned: false}]->(p)
						CREATE (f:Fact:Event {uid: 'h' + i, kind: 'EVENT', type: 'CONSULT', title: 'talks', polarity: 'AFFIRMED',
						  modality: 'ACTUAL', earliest: date('2024-01-01'), latest: date('2024-01-31'), confidence: 0.9,
						  sectors: [], origins: 1})
						CREATE (h)-[:PARTICIPATES_IN {role: 'SOURCE'}]->(f)<-[:PARTICIPATES_IN {role: 'TARGET'}]-(p)""",
				Map.of("hub", uid("hub").value(), "uids", uids));
	}

	private long cost(String statement, Map<String, Object> parameters) {
		CypherName name = () -> "queries/canvas/" + statement;
		try (Session session = this.graph.driver().session()) {
			return hits(session.run("PROFILE " + this.catalog.text(name), parameters).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(PathServiceIT::hits).sum();
	}

}
