package io.entente.api;

import java.util.List;

import io.entente.query.QueryId;
import io.entente.query.SavedQueries;
import io.entente.query.SavedQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The queries kept under names, over HTTP.
 */
@RestController
@RequestMapping("/api/v1/query/saved")
@Tag(name = "Query")
class SavedQueryController {

	private final SavedQueries queries;

	SavedQueryController(SavedQueries queries) {
		this.queries = queries;
	}

	/** All of them by name. */
	@GetMapping
	@Operation(operationId = "listSavedQueries", summary = "The queries kept under names")
	List<SavedAnswer> all() {
		return this.queries.findAll().stream().map(SavedAnswer::of).toList();
	}

	/** Keeps a query under an id of the client's choice; what stood there is replaced. */
	@PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "saveQuery", summary = "Keep a query; what stood there is replaced")
	SavedAnswer save(@PathVariable @Parameter(description = "What it is kept by") String id,
			@RequestBody SavedRequest request) {
		SavedQuery query = request.query(new QueryId(id));
		this.queries.save(query);
		return SavedAnswer.of(query);
	}

	@DeleteMapping("/{id}")
	@Operation(operationId = "deleteSavedQuery", summary = "Forget a kept query")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable @Parameter(description = "What it is kept by") String id) {
		QueryId query = new QueryId(id);
		if (this.queries.delete(query).isEmpty()) {
			throw UnknownQueryException.kept(query);
		}
	}

	/**
	 * A kept query as it is answered.
	 *
	 * @param id what it is kept by
	 * @param name what it is called
	 * @param query the Cypher
	 * @param parameters the parameters as JSON text
	 */
	record SavedAnswer(String id, String name, String query, String parameters) {

		static SavedAnswer of(SavedQuery query) {
			return new SavedAnswer(query.id().value(), query.name(), query.text(), query.parameters());
		}

	}

	/**
	 * A query to be kept.
	 *
	 * @param name what to call it
	 * @param query the Cypher
	 * @param parameters the parameters as JSON text, may be absent
	 */
	record SavedRequest(@Nullable String name, @Nullable String query, @Nullable String parameters) {

		SavedQuery query(QueryId id) {
			String called = this.name;
			String text = this.query;
			String values = this.parameters;
			if (called == null || text == null) {
				throw new IllegalArgumentException("The request must have a name and a query");
			}
			return new SavedQuery(id, called, text, (values != null) ? values : "");
		}

	}

}
