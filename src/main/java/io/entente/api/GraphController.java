package io.entente.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.canvas.CanvasService;
import io.entente.canvas.ConnectionSet;
import io.entente.canvas.EdgeEvidence;
import io.entente.canvas.EntitySet;
import io.entente.canvas.NeighbourPage;
import io.entente.canvas.NeighbourQuery;
import io.entente.canvas.PathQuery;
import io.entente.canvas.PathService;
import io.entente.canvas.PathSet;
import io.entente.canvas.RelationKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@Deadline
@Tag(name = "Graph")
class GraphController {

	private static final int STANDARD = 30;

	private final CanvasService canvas;

	private final PathService paths;

	GraphController(CanvasService canvas, PathService paths) {
		this.canvas = canvas;
		this.paths = paths;
	}

	/**
	 * A page of neighbours. {@code neighbour} names types of entities and
	 * {@code relation} kinds of relations, since {@code type} and {@code kind} are the
	 * selection's.
	 */
	@GetMapping("/neighbours")
	@Answers(statuses = "404")
	@Operation(operationId = "listNeighbours", summary = "A page of an entity's neighbours, and how they relate",
			description = "Those most often reported first. The `entity` is the one expanded; what else the selection names limits which facts count. At most 5,000 neighbours can be skipped.")
	NeighbourPage neighbours(@RequestParam @Parameter(description = "The entity to expand") String entity,
			@RequestParam(defaultValue = "") @Parameter(
					description = "Types of neighbours wanted, all if absent") List<String> neighbour,
			@RequestParam(defaultValue = "") @Parameter(
					description = "Kinds of relations wanted, all if absent") List<String> relation,
			@RequestParam(defaultValue = "0") @Parameter(
					description = "The neighbours to skip, 5,000 at most") int offset,
			@Limit(standard = STANDARD, min = 0, max = NeighbourQuery.MAX_LIMIT) int limit,
			@RequestParam(defaultValue = "") @Parameter(
					description = "Entities that are known already; the answer tells how the new ones relate to them") List<String> with,
			Selection selection) {
		return this.canvas.findNeighbours(query(entity, neighbour, relation, offset, limit, with, selection));
	}

	/**
	 * The same question for a canvas whose entities don't fit into an address (8 kB,
	 * about 200 of them).
	 */
	@PostMapping("/neighbours")
	@Answers(statuses = "404")
	@Operation(operationId = "askNeighbours",
			summary = "The same for a canvas whose entities don't fit into an address")
	NeighbourPage neighbours(@RequestBody NeighbourRequest request) {
		String entity = request.entity();
		if (entity == null) {
			throw new IllegalArgumentException("The request must name an entity");
		}
		Integer offset = request.offset();
		Integer limit = request.limit();
		return this.canvas.findNeighbours(
				query(entity, orEmpty(request.neighbour()), orEmpty(request.relation()), (offset != null) ? offset : 0,
						(limit != null) ? limit : STANDARD, orEmpty(request.with()), selection(request.filter())));
	}

	/** Entities by name, and how they relate to what is on the canvas. */
	@PostMapping("/entities")
	@Operation(operationId = "askEntities", summary = "Entities by name, and how they relate to one another")
	EntitySet entities(@RequestBody EntityRequest request) {
		return this.canvas.findEntities(uids(orEmpty(request.entities())), uids(orEmpty(request.with())),
				selection(request.filter()));
	}

	/** How entities on the canvas relate to one another in a selection. */
	@PostMapping("/edges")
	@Operation(operationId = "askEdges", summary = "How entities relate to one another in a selection")
	EntitySet edges(@RequestBody EntityRequest request) {
		return this.canvas.findEdges(uids(orEmpty(request.entities())), selection(request.filter()));
	}

	/** A first view without an entity to begin with. */
	@GetMapping("/overview")
	@Operation(operationId = "getGraphOverview", summary = "A first view of the graph without an entity to begin with")
	EntitySet overview(Selection selection) {
		return this.canvas.findOverview(selection);
	}

	/** The paths among entities. */
	@GetMapping("/paths")
	@Answers(statuses = "404")
	@Operation(operationId = "findPaths", summary = "The paths among two to eight entities",
			description = "Each of at most four relations, the shortest first.")
	PathSet paths(@RequestParam @Parameter(description = "The entities, 2 to 8") List<String> entity,
			@RequestParam(defaultValue = "4") @Parameter(
					description = "The most relations on a path, 1 to 4") int length,
			@RequestParam(defaultValue = "true") @Parameter(
					description = "Whether only the shortest paths of each pair are wanted") boolean shortest,
			@RequestParam(defaultValue = "false") @Parameter(
					description = "Whether relations on a path have to follow one another in time") boolean ordered,
			Selection selection) {
		return this.paths.findPaths(new PathQuery(uids(entity), length, shortest, ordered, selection));
	}

	/** Whom several of the entities are joined to. */
	@GetMapping("/connections")
	@Answers(statuses = "404")
	@Operation(operationId = "findConnections", summary = "Whom several of the entities are joined to")
	ConnectionSet connections(@RequestParam @Parameter(description = "The entities, 2 to 8") List<String> entity,
			Selection selection) {
		return this.paths.findConnections(new PathQuery(uids(entity), 1, true, false, selection));
	}

	@GetMapping("/edge")
	@Answers(statuses = "404")
	@Operation(operationId = "getEdge", summary = "The facts behind the relation of two entities",
			description = "At most 100, each with at most five sentences.")
	EdgeEvidence edge(@RequestParam @Parameter(description = "One end") String source,
			@RequestParam @Parameter(description = "The other end") String target,
			@RequestParam(required = false) @Parameter(
					description = "The kind of relation meant, all if absent") @Nullable String relation,
			Selection selection) {
		return this.canvas.findEdgeEvidence(new EntityUid(source), new EntityUid(target),
				(relation != null) ? Constants.read(RelationKind.class, "relation", relation) : null, selection);
	}

	private static NeighbourQuery query(String entity, List<String> neighbours, List<String> relations, int offset,
			int limit, List<String> with, Selection selection) {
		Set<EntityType> types = EnumSet.noneOf(EntityType.class);
		neighbours.forEach((type) -> types.add(Constants.read(EntityType.class, "neighbour", type)));
		Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
		relations.forEach((kind) -> kinds.add(Constants.read(RelationKind.class, "relation", kind)));
		return new NeighbourQuery(new EntityUid(entity), types, kinds, offset, limit, uids(with), selection);
	}

	private static List<EntityUid> uids(List<String> values) {
		return values.stream().map(EntityUid::new).toList();
	}

	private static Selection selection(@Nullable Map<String, List<String>> filter) {
		return (filter != null) ? Selection.of(filter) : Selection.EVERYTHING;
	}

	private static List<String> orEmpty(@Nullable List<String> values) {
		return (values != null) ? values : List.of();
	}

	/**
	 * The body of the question, with the same names as the address's parameters.
	 *
	 * @param entity the entity to expand
	 * @param neighbour the types of neighbours wanted, all if absent
	 * @param relation the kinds of relations wanted, all if absent
	 * @param offset the neighbours to skip, 0 if absent
	 * @param limit the most neighbours to give, 30 if absent
	 * @param with the entities on the canvas
	 * @param filter the selection's parameters, none if absent
	 */
	record NeighbourRequest(@Nullable String entity, @Nullable List<String> neighbour, @Nullable List<String> relation,
			@Nullable Integer offset, @Nullable Integer limit, @Nullable List<String> with,
			@Nullable Map<String, List<String>> filter) {
	}

	/**
	 * Asks for entities by name.
	 *
	 * @param entities the entities
	 * @param with the entities on the canvas
	 * @param filter the selection's parameters, none if absent
	 */
	record EntityRequest(@Nullable List<String> entities, @Nullable List<String> with,
			@Nullable Map<String, List<String>> filter) {
	}

}
