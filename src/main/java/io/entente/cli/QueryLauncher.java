package io.entente.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.entente.graph.HomeFolder;
import io.entente.graph.HomeHolder;
import io.entente.graph.HomeInUseException;
import io.entente.query.CypherQuery;
import io.entente.query.QueryOutcome;
import io.entente.query.QueryService;
import io.entente.query.ResultFormat;
import io.entente.query.ResultWriter;
import io.entente.query.RowSink;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * Asks a query in this process, or in the server that holds the home folder.
 */
final class QueryLauncher {

	private final HomeOptions home;

	QueryLauncher(HomeOptions home) {
		this.home = home;
	}

	QueryOutcome run(CypherQuery query, QueryCommand.Format format, OutputStream out, Interruption interruption)
			throws InterruptedException {
		Path folder = this.home.homeFolder();
		Optional<Integer> port = this.home.isEmbedded() ? HomeFolder.holder(folder).map(HomeHolder::httpPort)
				: Optional.empty();
		try (ConfigurableApplicationContext context = open(folder)) {
			QueryService service = context.getBean(QueryService.class);
			return print(format, out, (sink) -> interruption.waitFor(() -> service.run(query, sink)));
		}
		catch (RuntimeException ex) {
			if (!inUse(ex) || port.isEmpty()) {
				throw ex;
			}
			ServerQuery server = new ServerQuery(port.get());
			return print(format, out, (sink) -> interruption.waitFor(() -> server.run(query, sink)));
		}
	}

	private static QueryOutcome print(QueryCommand.Format format, OutputStream out, Asking asking)
			throws InterruptedException {
		if (format == QueryCommand.Format.TABLE) {
			TablePrinter printer = new TablePrinter(out, TerminalWidth.columns());
			QueryOutcome outcome = asking.run(printer);
			printer.finish();
			return outcome;
		}
		ResultWriter writer = ResultWriter
			.of((format == QueryCommand.Format.CSV) ? ResultFormat.CSV : ResultFormat.JSON, out);
		QueryOutcome outcome = asking.run(writer);
		writer.finish(outcome);
		return outcome;
	}

	private ConfigurableApplicationContext open(Path folder) {
		List<String> arguments = new ArrayList<>(this.home.properties());
		arguments.addAll(LogFile.properties(folder, "query.log"));
		return new SpringApplicationBuilder(QueryConfiguration.class).web(WebApplicationType.NONE)
			// it would close the graph under the query
			.registerShutdownHook(false)
			.run(arguments.toArray(String[]::new));
	}

	private static boolean inUse(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof HomeInUseException) {
				return true;
			}
		}
		return false;
	}

	/** Gives a query's rows to whoever prints them. */
	private interface Asking {

		QueryOutcome run(RowSink sink) throws InterruptedException;

	}

	/** As much of the application as a query needs. */
	@AutoConfigurationPackage(basePackages = "io.entente.graph")
	@ComponentScan({ "io.entente.graph", "io.entente.query.internal" })
	@org.springframework.context.annotation.Import(QueryService.class)
	@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class,
			DataNeo4jRepositoriesAutoConfiguration.class, TransactionAutoConfiguration.class })
	static class QueryConfiguration {

	}

}
