package io.entente.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.canvas.CanvasEdge;
import io.entente.canvas.CanvasNode;
import io.entente.canvas.CanvasService;
import io.entente.canvas.EdgeEvidence;
import io.entente.canvas.NeighbourPage;
import io.entente.canvas.NeighbourQuery;
import io.entente.canvas.RelationKind;
import io.entente.canvas.UnknownEntityException;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Uid;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
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

	private static final JsonMapper JSON = JsonMapper.builder()
		.addModule(new SimpleModule().addSerializer(Uid.class, new UidSerializer()))
		.build();

	private final CanvasService service = mock();

	private final MockMvcTester mvc = MockMvcTester.of(List.of(new GraphController(this.service)),
			(builder) -> builder.setControllerAdvice(new ProblemAdvice())
				.setMessageConverters(new JacksonJsonHttpMessageConverter(JSON))
				.build());

	@Test
	void a_page_of_neighbours_is_plain_json() {
		given(this.service
			.findNeighbours(new NeighbourQuery(JAPAN, Set.of(EntityType.COUNTRY), 30, 10, List.of(KENYA))))
			.willReturn(new NeighbourPage(new CanvasNode(JAPAN, EntityType.COUNTRY, "Japan", 41),
					Map.of(RelationKind.COOPERATES_WITH, 41L), 30,
					List.of(new CanvasNode(KENYA, EntityType.COUNTRY, "Kenya", 3)), false, false,
					List.of(new CanvasEdge(JAPAN, KENYA, RelationKind.COOPERATES_WITH, 2, true, null,
							LocalDate.of(2024, 5, 1), null))));
		assertThat(
				this.mvc.get().uri(NEIGHBOURS + "?entity={e}&type=country&offset=30&limit=10&with={w}", JAPAN, KENYA))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"centre": {"uid": "%s", "type": "COUNTRY", "name": "Japan", "degree": 41},
					 "totals": {"COOPERATES_WITH": 41}, "offset": 30, "more": false, "sampled": false,
					 "nodes": [{"uid": "%s", "name": "Kenya"}],
					 "edges": [{"source": "%s", "target": "%s", "kind": "COOPERATES_WITH", "factCount": 2,
					            "planned": true, "title": null, "first": "2024-05-01", "last": null}]}
					""".formatted(JAPAN, KENYA, JAPAN, KENYA));
	}

	@Test
	void more_entities_than_an_address_holds_come_in_a_body() {
		assertThat(this.mvc.post().uri(NEIGHBOURS).contentType(MediaType.APPLICATION_JSON).content("""
				{"entity": "%s", "limit": 5, "with": ["%s"]}""".formatted(JAPAN, KENYA))).hasStatusOk();
		verify(this.service).findNeighbours(new NeighbourQuery(JAPAN, Set.of(), 0, 5, List.of(KENYA)));
	}

	@Test
	void an_entity_that_is_not_in_the_graph_is_a_problem_document() {
		given(this.service.findNeighbours(any())).willThrow(new UnknownEntityException(JAPAN));
		problem("?entity=" + JAPAN, HttpStatus.NOT_FOUND, "No entity " + JAPAN + " is in this graph");
	}

	@Test
	void a_malformed_identifier_is_told() {
		problem("?entity=nonsense", HttpStatus.BAD_REQUEST, "Not an identifier of kind 'e': nonsense");
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
		problem("?type=planet&entity=" + JAPAN, HttpStatus.BAD_REQUEST,
				"The parameter type must be one of [PERSON, ORGANIZATION, COUNTRY, PLACE], not 'planet'");
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
		given(this.service.findEdgeEvidence(JAPAN, KENYA, RelationKind.MEMBER_OF))
			.willReturn(new EdgeEvidence(List.of(), 0));
		assertThat(this.mvc.get().uri("/api/v1/graph/edge?source={s}&target={t}&kind=member_of", JAPAN, KENYA))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"facts\": [], \"total\": 0}");
	}

	private void problem(String query, HttpStatus status, String detail) {
		assertThat(this.mvc.get().uri(NEIGHBOURS + query)).hasStatus(status)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo(detail);
	}

}
