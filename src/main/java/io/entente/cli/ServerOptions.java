package io.entente.cli;

import java.util.List;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Where the explorer is served and where its graph is kept.
 */
class ServerOptions {

	@Option(names = "--port", paramLabel = "N", defaultValue = "8080",
			description = "The port on this machine, ${DEFAULT-VALUE} unless told otherwise.")
	int port = 8080;

	@Option(names = "--hosts", paramLabel = "NAME", split = ",",
			description = "Further host names to answer to, where a proxy on this machine passes requests on."
					+ " The server listens on this machine only and answers to localhost unless told otherwise.")
	List<String> hosts = List.of();

	@Mixin
	HomeOptions home = new HomeOptions();

}
