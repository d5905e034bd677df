package io.entente.api;

import io.entente.search.NamedEntities;
import io.entente.search.SearchService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whom a name means, for programs that are given names and need identifiers.
 */
@RestController
@Deadline
@Tag(name = "Entities")
class EntityNameController {

	private static final int LIMIT = 12;

	private final SearchService search;

	EntityNameController(SearchService search) {
		this.search = search;
	}

	/** Those who bear the name, or a similar one where nobody does. */
	@Operation(operationId = "findEntitiesByName", summary = "Whom a name means",
			description = "Those who bear exactly that name, alias, ISO 3166 code or identifier; those called alike where nobody does.")
	@GetMapping(path = "/api/v1/entities", params = "name")
	NamedEntities entities(@RequestParam @Parameter(description = "A name, alias, ISO 3166 code or identifier",
			example = "Vietnam") String name) {
		return this.search.findByName(name, LIMIT);
	}

}
