package io.entente.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.entente.canvas.CanvasService;
import io.entente.canvas.EdgeEvidence;
import io.entente.canvas.NeighbourPage;
import io.entente.canvas.NeighbourQuery;
import io.entente.canvas.RelationKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The graph over HTTP, in bounded steps. The canvas in the browser asks here by itself,
 * so that the graph's data never enters a session.
 */
@RestController
@RequestMapping("/api/v1/graph")
class GraphController {

	private static final String DEFAULT_LIMIT = "30";

	private final CanvasService canvas;

	GraphController(CanvasService canvas) {
		this.canvas = canvas;
	}

	@GetMapping("/neighbours")
	NeighbourPage neighbours(@RequestParam String entity, @RequestParam(defaultValue = "") List<String> type,
			@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = DEFAULT_LIMIT) int limit,
			@RequestParam(defaultValue = "") List<String> with) {
		return this.canvas.findNeighbours(query(entity, type, offset, limit, with));
	}

	/**
	 * The same question for a canvas whose entities don't fit into an address (8 kB,
	 * about 200 of them).
	 */
	@PostMapping("/neighbours")
	NeighbourPage neighbours(@RequestBody NeighbourRequest request) {
		String entity = request.entity();
		if (entity == null) {
			throw new IllegalArgumentException("The request must name an entity");
		}
		Integer offset = request.offset();
		Integer limit = request.limit();
		return this.canvas.findNeighbours(query(entity, orEmpty(request.type()), (offset != null) ? offset : 0,
				(limit != null) ? limit : Integer.parseInt(DEFAULT_LIMIT), orEmpty(request.with())));
	}

	@GetMapping("/edge")
	EdgeEvidence edge(@RequestParam String source, @RequestParam String target,
			@RequestParam(required = false) @Nullable String kind) {
		return this.canvas.findEdgeEvidence(new EntityUid(source), new EntityUid(target),
				(kind != null) ? constant(RelationKind.class, "kind", kind) : null);
	}

	private static NeighbourQuery query(String entity, List<String> types, int offset, int limit, List<String> with) {
		Set<EntityType> wanted = EnumSet.noneOf(EntityType.class);
		types.forEach((type) -> wanted.add(constant(EntityType.class, "type", type)));
		return new NeighbourQuery(new EntityUid(entity), wanted, offset, limit,
				with.stream().map(EntityUid::new).toList());
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String parameter, String value) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
				return constant;
			}
		}
		throw new IllegalArgumentException("The parameter %s must be one of %s, not '%s'".formatted(parameter,
				List.of(type.getEnumConstants()), value));
	}

	private static List<String> orEmpty(@Nullable List<String> values) {
		return (values != null) ? values : List.of();
	}

	/**
	 * The body of the question, with the same names as the address's parameters.
	 *
	 * @param entity the entity to expand
	 * @param type the types of neighbours wanted, all if absent
	 * @param offset the neighbours to skip, 0 if absent
	 * @param limit the most neighbours to give, 30 if absent
	 * @param with the entities on the canvas
	 */
	record NeighbourRequest(@Nullable String entity, @Nullable List<String> type, @Nullable Integer offset,
			@Nullable Integer limit, @Nullable List<String> with) {
	}

}
