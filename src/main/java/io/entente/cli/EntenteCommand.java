package io.entente.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/**
 * The program itself; without a command it serves the explorer.
 */
@Command(name = "entente", mixinStandardHelpOptions = true, versionProvider = EntenteCommand.Version.class,
		description = "Explores international cooperation as a graph, with the sentence behind every fact.",
		footer = { "", "Without a command it serves the explorer, as 'entente serve' does.",
				"Exit codes: 0 done, 1 failed, 2 wrong arguments, 3 done but something was skipped." })
class EntenteCommand implements Callable<Integer> {

	@Mixin
	private final ServerOptions options = new ServerOptions();

	private final ExplorerServer server;

	EntenteCommand(ExplorerServer server) {
		this.server = server;
	}

	@Override
	public Integer call() throws InterruptedException {
		return this.server.serve(this.options);
	}

	/** The version that the build wrote into the jar. */
	static class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = EntenteCommand.class.getPackage().getImplementationVersion();
			return new String[] { "entente " + ((version != null) ? version : "(development)") };
		}

	}

}
