package io.entente.cli;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * As much of the application as an import needs: no web server, no views. Not annotated
 * as a configuration, or the server's scan would find it as well.
 */
@AutoConfigurationPackage(basePackages = "io.entente.graph")
@ComponentScan({ "io.entente.graph", "io.entente.ingest", "io.entente.restore" })
@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class,
		DataNeo4jRepositoriesAutoConfiguration.class, TransactionAutoConfiguration.class })
class ImportConfiguration {

}
