package io.entente.api;

import java.time.LocalDate;
import java.util.List;

import io.entente.matrix.Axis;
import io.entente.matrix.FrameStep;
import io.entente.matrix.Matrix;
import io.entente.matrix.MatrixQuery;
import io.entente.matrix.MatrixService;
import io.entente.matrix.Measure;
import io.entente.matrix.Party;
import io.entente.matrix.RowOrder;
import io.entente.matrix.Tally;
import io.entente.matrix.WorldMap;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class MatrixControllerTests {

	private static final EntityUid JAPAN = EntityUid.of(EntityType.COUNTRY, "JPN");

	private static final Tally TALLY = new Tally(3, 1, 0, 0, 2, 5, 2.5);

	private static final Matrix.Counts COUNTS = new Matrix.Counts(9, 1, 9, 4, 0);

	private final MatrixService service = mock();

	private final MockMvcTester mvc = ApiMvc.of(new MatrixController(this.service));

	@Test
	void a_matrix_is_plain_json() {
		Party japan = new Party("JPN", JAPAN, "Japan", "JPN", "392", "030", TALLY);
		Selection selection = Selection.of(JAPAN).withTime(LocalDate.of(2024, 1, 1), null);
		given(this.service
			.find(new MatrixQuery(selection, Axis.ORGANIZATION, Measure.TONE, RowOrder.SIMILARITY, 20, FrameStep.YEAR)))
			.willReturn(new Matrix(List.of(japan, japan),
					List.of(new Matrix.Cell(0, 1, TALLY, List.of(new Matrix.Moment(0, TALLY)))),
					List.of(new Matrix.Frame(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))), 0, COUNTS, 7));
		assertThat(this.mvc.get()
			.uri("/api/v1/matrix?entity={e}&from=2024-01-01&by=organization&measure=tone&order=similarity&rows=20&step=year",
					JAPAN))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"rows": [{"key": "JPN", "uid": "%s", "name": "Japan", "numeric": "392", "region": "030",
					           "tally": {"actual": 3, "planned": 1, "denied": 0, "tone": 2.5}}, {"key": "JPN"}],
					 "cells": [{"a": 0, "b": 1, "tally": {"origins": 5}, "moments": [{"frame": 0}]}],
					 "frames": [{"from": "2024-01-01", "to": "2024-12-31"}], "skipped": 0, "more": 7,
					 "counts": {"total": 9, "undated": 1, "read": 9, "paired": 4}}
					""".formatted(JAPAN));
	}

	@Test
	void a_map_is_plain_json() {
		given(this.service.findMap(Selection.EVERYTHING))
			.willReturn(new WorldMap(List.of(new Party("SUN", null, "Soviet Union", "SUN", "810", "151", TALLY)),
					List.of(new WorldMap.Arc("JPN", "SUN", TALLY)), 0, COUNTS));
		assertThat(this.mvc.get().uri("/api/v1/map")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"countries": [{"key": "SUN", "uid": null, "name": "Soviet Union"}],
				 "arcs": [{"a": "JPN", "b": "SUN", "tally": {"actual": 3}}], "more": 0}
				""");
	}

	@Test
	void what_cannot_be_read_is_told_with_what_can() {
		problem("?by=planet", "The parameter by must be one of country, organization, not 'planet'");
		problem("?measure=warmth", "The parameter measure must be one of facts, origins, tone, not 'warmth'");
		problem("?order=random", "The parameter order must be one of name, total, region, similarity, not 'random'");
		problem("?step=week", "The parameter step must be one of month, quarter, year, not 'week'");
		problem("?rows=5000", "The rows must be 2 to 200, not 5,000");
		problem("?rows=many", "The parameter rows must be a whole number, not 'many'");
	}

	private void problem(String query, String detail) {
		assertThat(this.mvc.get().uri("/api/v1/matrix" + query)).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo(detail);
	}

}
