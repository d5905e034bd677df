package io.entente.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.canvas.CanvasEdge;
import io.entente.canvas.CanvasNode;
import io.entente.canvas.CanvasService;
import io.entente.canvas.EdgeEvidence;
import io.entente.canvas.FoundPath;
import io.entente.canvas.NeighbourPage;
import io.entente.canvas.NeighbourQuery;
import io.entente.canvas.PathQuery;
import io.entente.canvas.PathService;
import io.entente.canvas.PathSet;
import io.entente.canvas.RelationKind;
import io.entente.canvas.UnknownEntityException;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Sector;
import io.entente.selection.Selection;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class GraphControllerTests {

	private static final String NEIGHBOURS = "/api/v1/graph/neighbours";

	private static final EntityUid JAPAN = EntityUid.of(EntityType.COUNTRY, "JPN");

	private static final EntityUid KENYA = EntityUid.of(EntityType.COUNTRY, "KEN");

	private final CanvasService service = mock();

	private final PathService paths = mock();

	private final MockMvcTester mvc = ApiMvc.of(new GraphController(this.service, this.paths));

	@Test
	void a_page_of_neighbours_is_plain_json() {
		given(this.service
			.findNeighbours(new NeighbourQuery(JAPAN, Set.of(EntityType.COUNTRY), Set.of(RelationKind.COOPERATES_WITH),
					30, 10, List.of(KENYA), Selection.of(JAPAN).withSectors(Set.of(Sector.HEALTH)))))
			.willReturn(new NeighbourPage(
					CanvasNode.of(JAPAN, EntityType.COUNTRY, "Japan", "JPN", Map.of(RelationKind.COOPERATES_WITH, 41L)),
					30, List.of(CanvasNode.of(KENYA, EntityType.COUNTRY, "Kenya", "KEN", Map.of())), false, false,
					List.of(new CanvasEdge(JAPAN, KENYA, RelationKind.COOPERATES_WITH, 2, true, null,
							LocalDate.of(2024, 5, 1), null))));
		assertThat(
				this.mvc.get()
					.uri(NEIGHBOURS + "?entity={e}&neighbour=country&relation=cooperates_with&sector=health&offset=30"
							+ "&limit=10&with={w}", JAPAN, KENYA))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"centre": {"uid": "%s", "type": "COUNTRY", "name": "Japan", "degree": 41, "iso3": "JPN",
					             "totals": {"COOPERATES_WITH": 41}},
					 "offset": 30, "more": false, "sampled": false,
					 "nodes": [{"uid": "%s", "name": "Kenya"}],
					 "edges": [{"source": "%s", "target": "%s", "kind": "COOPERATES_WITH", "factCount": 2,
					            "planned": true, "title": null, "first": "2024-05-01", "last": null}]}
					""".formatted(JAPAN, KENYA, JAPAN, KENYA));
	}

	@Test
	void more_entities_than_an_address_holds_come_in_a_body() {
		assertThat(this.mvc.post()
			.uri(NEIGHBOURS)
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"entity": "%s", "limit": 5, "with": ["%s"], "filter": {"sector": ["health"]}}""".formatted(JAPAN,
					KENYA)))
			.hasStatusOk();
		verify(this.service).findNeighbours(NeighbourQuery.of(JAPAN, 0, 5)
			.with(List.of(KENYA))
			.within(Selection.EVERYTHING.withSectors(Set.of(Sector.HEALTH))));
	}

	@Test
	void an_entity_that_is_not_in_the_graph_is_a_problem_document() {
		given(this.service.findNeighbours(any())).willThrow(new UnknownEntityException(JAPAN));
		problem("?entity=" + JAPAN, HttpStatus.NOT_FOUND, "No entity " + JAPAN + " is in this graph");
	}

	@Test
	void a_malformed_identifier_is_told() {
		problem("?entity=nonsense", HttpStatus.BAD_REQUEST,
				"An identifier of this kind is e- and 26 letters and digits, not 'nonsense'");
	}

	@Test
	void a_missing_entity_is_told() {
		problem("", HttpStatus.BAD_REQUEST, "The parameter entity is missing");
	}

	@Test
	void a_limit_too_high_is_told_with_the_limit() {
		problem("?limit=100000&entity=" + JAPAN, HttpStatus.BAD_REQUEST, "The limit must be 0 to 200, not 100,000");
	}

	@Test
	void a_limit_that_is_no_number_is_told() {
		problem("?limit=many&entity=" + JAPAN, HttpStatus.BAD_REQUEST,
				"The parameter limit must be a whole number, not 'many'");
	}

	@Test
	void an_unknown_type_is_told_with_the_known_ones() {
		problem("?neighbour=planet&entity=" + JAPAN, HttpStatus.BAD_REQUEST,
				"The parameter neighbour must be one of person, organization, country, place, not 'planet'");
	}

	@Test
	void a_body_that_is_not_json_is_told() {
		assertThat(this.mvc.post().uri(NEIGHBOURS).contentType(MediaType.APPLICATION_JSON).content("{"))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("The request's body isn't the JSON object expected");
	}

	@Test
	void the_facts_behind_a_relation_are_asked_for_by_its_ends_and_kind() {
		given(this.service.findEdgeEvidence(JAPAN, KENYA, RelationKind.MEMBER_OF, Selection.EVERYTHING))
			.willReturn(new EdgeEvidence(List.of(), 0));
		assertThat(this.mvc.get().uri("/api/v1/graph/edge?source={s}&target={t}&relation=member_of", JAPAN, KENYA))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"facts\": [], \"total\": 0}");
	}

	@Test
	void paths_are_asked_for_by_the_chosen_entities() {
		given(this.paths.findPaths(new PathQuery(List.of(JAPAN, KENYA), 3, false, true, Selection.of(JAPAN, KENYA))))
			.willReturn(
					new PathSet(List.of(new FoundPath(List.of(JAPAN, KENYA), 4, true)), List.of(), List.of(), 2, true));
		assertThat(this.mvc.get()
			.uri("/api/v1/graph/paths?entity={a}&entity={b}&length=3&shortest=false&ordered=true", JAPAN, KENYA))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"paths": [{"entities": ["%s", "%s"], "weakest": 4, "inOrder": true}], "undated": 2,
					 "truncated": true}""".formatted(JAPAN, KENYA));
	}

	@Test
	void one_entity_alone_has_no_paths() {
		assertThat(this.mvc.get().uri("/api/v1/graph/paths?entity={a}", JAPAN)).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("Choose 2 to 8 entities, not 1");
	}

	private void problem(String query, HttpStatus status, String detail) {
		assertThat(this.mvc.get().uri(NEIGHBOURS + query)).hasStatus(status)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo(detail);
	}

}
