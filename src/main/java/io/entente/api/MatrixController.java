package io.entente.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.entente.matrix.Axis;
import io.entente.matrix.FrameStep;
import io.entente.matrix.Matrix;
import io.entente.matrix.MatrixQuery;
import io.entente.matrix.MatrixService;
import io.entente.matrix.Measure;
import io.entente.matrix.RowOrder;
import io.entente.matrix.WorldMap;
import io.entente.selection.Selection;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The matrix and the map of a selection over HTTP, with the selection's parameters as in
 * a page's address.
 */
@RestController
class MatrixController {

	private final MatrixService service;

	MatrixController(MatrixService service) {
		this.service = service;
	}

	@GetMapping("/api/v1/matrix")
	Matrix matrix(@RequestParam(defaultValue = "country") String by,
			@RequestParam(defaultValue = "facts") String measure, @RequestParam(defaultValue = "total") String order,
			@RequestParam(defaultValue = "" + MatrixQuery.DEFAULT_ROWS) int rows,
			@RequestParam(required = false) @Nullable String step, HttpServletRequest request) {
		return this.service.find(new MatrixQuery(selection(request), constant(Axis.class, "by", by),
				constant(Measure.class, "measure", measure), constant(RowOrder.class, "order", order), rows,
				(step != null) ? constant(FrameStep.class, "step", step) : null));
	}

	@GetMapping("/api/v1/map")
	WorldMap map(HttpServletRequest request) {
		return this.service.findMap(selection(request));
	}

	private static Selection selection(HttpServletRequest request) {
		return Selection.of(request.getParameterMap()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> List.of(entry.getValue()))));
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String parameter, String value) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"The parameter %s must be one of %s, not '%s'".formatted(parameter,
							Arrays.stream(type.getEnumConstants())
								.map((constant) -> constant.name().toLowerCase(Locale.ROOT))
								.collect(Collectors.joining(", ")),
							value)));
	}

}
