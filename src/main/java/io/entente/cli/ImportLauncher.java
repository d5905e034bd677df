package io.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import io.entente.graph.HomeFolder;
import io.entente.graph.HomeHolder;
import io.entente.graph.HomeInUseException;
import io.entente.ingest.CancellationToken;
import io.entente.ingest.IngestReport;
import io.entente.ingest.IngestRequest;
import io.entente.ingest.IngestService;
import io.entente.ingest.ProgressListener;

/**
 * Runs an import in this process, or in the server that holds the home folder.
 */
final class ImportLauncher {

	private final HomeOptions home;

	ImportLauncher(HomeOptions home) {
		this.home = home;
	}

	IngestReport run(IngestRequest request, ProgressListener listener, CancellationToken token)
			throws IOException, InterruptedException {
		Path folder = this.home.homeFolder();
		try (ConfigurableApplicationContext context = open(folder)) {
			return context.getBean(IngestService.class).ingest(request, listener, token);
		}
		catch (RuntimeException ex) {
			HomeInUseException inUse = inUse(ex);
			if (inUse == null) {
				throw ex;
			}
			Optional<Integer> port = HomeFolder.holder(folder).map(HomeHolder::httpPort);
			if (port.isEmpty()) {
				throw inUse;
			}
			System.err.println("Importing through the explorer at http://localhost:" + port.get());
			return new ServerImport(port.get(), folder).run(request, listener, token);
		}
	}

	private ConfigurableApplicationContext open(Path folder) {
		List<String> arguments = new ArrayList<>(this.home.properties());
		arguments.addAll(LogFile.properties(folder, "import.log"));
		// the shutdown hook would close the graph under the batch being written
		return new SpringApplicationBuilder(ImportConfiguration.class).web(WebApplicationType.NONE)
			.registerShutdownHook(false)
			.run(arguments.toArray(String[]::new));
	}

	static @Nullable HomeInUseException inUse(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof HomeInUseException inUse) {
				return inUse;
			}
		}
		return null;
	}

}
