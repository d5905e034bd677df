package io.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Serves the explorer over a home of its own and imports the sample corpus into it, as
 * any import would.
 */
@Command(name = "demo", mixinStandardHelpOptions = true,
		description = "Serves the explorer with a sample of articles, apart from your own.")
class DemoCommand implements Callable<Integer> {

	@Mixin
	private final ServerOptions options = new ServerOptions();

	private final ExplorerServer server;

	DemoCommand(ExplorerServer server) {
		this.server = server;
	}

	@Override
	public Integer call() throws InterruptedException {
		if (this.options.home.home == null) {
			this.options.home.home = Path.of(System.getProperty("user.home"), ".entente-demo");
		}
		return this.server.serve(this.options, new SampleImport());
	}

}
