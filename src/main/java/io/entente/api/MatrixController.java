package io.entente.api;

import io.entente.matrix.Axis;
import io.entente.matrix.FrameStep;
import io.entente.matrix.Matrix;
import io.entente.matrix.MatrixQuery;
import io.entente.matrix.MatrixService;
import io.entente.matrix.Measure;
import io.entente.matrix.RowOrder;
import io.entente.matrix.WorldMap;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The matrix and the map of a selection over HTTP, with the selection's parameters as in
 * a page's address.
 */
@RestController
@Deadline
@Tag(name = "Matrix")
class MatrixController {

	private final MatrixService service;

	MatrixController(MatrixService service) {
		this.service = service;
	}

	@GetMapping("/api/v1/matrix")
	@Operation(operationId = "getMatrix", summary = "Who has how many facts with whom",
			description = "Of the latest 50,000 facts of the selection; `counts` says how many were read.")
	Matrix matrix(
			@RequestParam(defaultValue = "country") @Parameter(
					description = "What the rows are: country or organization") String by,
			@RequestParam(defaultValue = "facts") @Parameter(
					description = "What is measured: facts, origins or tone") String measure,
			@RequestParam(defaultValue = "total") @Parameter(description = "The order of the rows") String order,
			@RequestParam(defaultValue = "" + MatrixQuery.DEFAULT_ROWS) @Parameter(
					description = "The most rows, 2 to 200") int rows,
			@RequestParam(required = false) @Parameter(
					description = "The length of a step through time, none if absent") @Nullable String step,
			Selection selection) {
		return this.service.find(new MatrixQuery(selection, Constants.read(Axis.class, "by", by),
				Constants.read(Measure.class, "measure", measure), Constants.read(RowOrder.class, "order", order), rows,
				(step != null) ? Constants.read(FrameStep.class, "step", step) : null));
	}

	@GetMapping("/api/v1/map")
	@Operation(operationId = "getMap", summary = "The countries of a selection and what joins them")
	WorldMap map(@RequestParam(required = false) @Parameter(
			description = "The uid of an organization, a person or a place: the countries that take part in its facts, alone too") @Nullable EntityUid around,
			Selection selection) {
		return (around != null) ? this.service.findMapAround(around, selection) : this.service.findMap(selection);
	}

}
