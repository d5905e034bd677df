package io.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import io.entente.graph.HomeFolder;
import io.entente.graph.HomeHolder;
import io.entente.graph.HomeInUseException;

/**
 * Opens the graph for an export, in this process or in the server that holds the home
 * folder.
 */
final class ExportLauncher {

	private final HomeOptions home;

	ExportLauncher(HomeOptions home) {
		this.home = home;
	}

	Exporter open() {
		Path folder = this.home.homeFolder();
		List<String> arguments = new ArrayList<>(this.home.properties());
		arguments.addAll(LogFile.properties(folder, "export.log"));
		try {
			// the shutdown hook would close the graph under the export
			return new LocalExport(new SpringApplicationBuilder(ExportConfiguration.class).web(WebApplicationType.NONE)
				.registerShutdownHook(false)
				.run(arguments.toArray(String[]::new)));
		}
		catch (RuntimeException ex) {
			HomeInUseException inUse = ImportLauncher.inUse(ex);
			if (inUse == null) {
				throw ex;
			}
			Optional<Integer> port = HomeFolder.holder(folder).map(HomeHolder::httpPort);
			if (port.isEmpty()) {
				throw inUse;
			}
			System.err.println("Exporting through the explorer at http://localhost:" + port.get());
			return new ServerExport(port.get());
		}
	}

}
