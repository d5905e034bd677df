package io.entente.api;

import java.util.List;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.entente.selection.Selection;

/**
 * The API's description as far as it doesn't follow from the controllers. Everything in
 * it is made when the description is first asked for.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String GUIDE = """
			What the explorer shows, for programs. All of it is on this machine: nothing is sent anywhere.

			**Selection.** Lists, counts and the graph take the same selection as the pages' addresses (`entity`, \
			`match`, `from`, `to`, `sector`, `kind`, `type`, `modality`, `polarity`, `publisher`, `origins`); each can \
			be repeated, values of one name are alternatives. What can't be read is ignored and told in \
			`X-Ignored-Parameters`; with `Prefer: handling=strict` it is a problem (400).

			**Paging.** A list's `next` and its header `Link: …; rel="next"` lead on. A cursor belongs to its question: \
			keep all other parameters. `X-Limit-Max` tells the most one can ask for at once.

			**Unchanged?** Show an answer's `ETag` again in `If-None-Match`: 304 costs nothing.

			**Deadlines.** `X-Deadline-Seconds` tells how long a question may take; one that takes longer is a problem \
			(503 with `Retry-After`).

			**Problems** are `application/problem+json` (RFC 9457): `title` names the kind, `detail` says what \
			happened and what to do.
			""";

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Selection.class);
	}

	@Bean
	OpenAPI entente() {
		return new OpenAPI()
			.info(new Info().title("Entente")
				.version("1")
				.description(GUIDE)
				.license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")))
			.servers(List.of(new Server().url("/").description("This server")))
			.tags(List.of(tag("Agreements", "The ledger of agreements and their stages"),
					tag("Articles", "The articles, with everything that was read in them"),
					tag("Citations", "How to cite what is shown"),
					tag("Entities", "Countries, organizations, people and places, alone and in pairs"),
					tag("Export", "Parts of the graph as files for other programs"),
					tag("Facts", "Agreements, events and ties, with the sentences behind them"),
					tag("Graph", "Neighbours, paths and connections, in bounded steps"),
					tag("Imports", "What is read in: begun, watched, cancelled"),
					tag("Investigations", "What people keep: views, notes, versions"),
					tag("Matrix", "Who has how much to do with whom"), tag("Query", "Read-only Cypher"),
					tag("Search", "Finding things by their names and words"), tag("Time", "When things happen")));
	}

	private static Tag tag(String name, String description) {
		return new Tag().name(name).description(description);
	}

	@Bean
	ModelConverter recordSchemas() {
		return new RecordSchemas();
	}

	@Bean
	OperationCustomizer commonParts() {
		return new CommonParts();
	}

	@Bean
	OpenApiCustomizer sharedComponents() {
		return new SharedComponents();
	}

}
