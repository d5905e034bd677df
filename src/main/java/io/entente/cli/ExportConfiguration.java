package io.entente.cli;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

import io.entente.query.QueryService;

/**
 * As much of the application as an export needs (workbooks hold the stages of agreements,
 * as the ledger tells them): no web server, no views. Not annotated as a configuration,
 * or the server's scan would find it as well.
 */
@AutoConfigurationPackage(basePackages = "io.entente.graph")
@ComponentScan(
		basePackages = { "io.entente.graph", "io.entente.search", "io.entente.selection", "io.entente.evidence",
				"io.entente.agreements", "io.entente.exports", "io.entente.query.internal" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "io\\.entente\\.[a-z]+\\.ui\\..*"))
@Import(QueryService.class)
@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class,
		DataNeo4jRepositoriesAutoConfiguration.class, TransactionAutoConfiguration.class })
class ExportConfiguration {

}
