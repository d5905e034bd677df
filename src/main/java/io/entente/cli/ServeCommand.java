package io.entente.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Serves the explorer until it is stopped.
 */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the explorer on this machine.")
class ServeCommand implements Callable<Integer> {

	@Mixin
	private final ServerOptions options = new ServerOptions();

	private final ExplorerServer server;

	ServeCommand(ExplorerServer server) {
		this.server = server;
	}

	@Override
	public Integer call() throws InterruptedException {
		return this.server.serve(this.options);
	}

}
