package io.entente.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Where the explorer is served and where its graph is kept.
 */
class ServerOptions {

	@Option(names = "--port", paramLabel = "N", defaultValue = "8080",
			description = "The port on this machine, ${DEFAULT-VALUE} unless told otherwise.")
	int port = 8080;

	@Mixin
	HomeOptions home = new HomeOptions();

}
