package io.entente.cli;

import java.util.Set;

import org.springframework.boot.web.server.PortInUseException;

/**
 * Says in one line why a command couldn't be carried out.
 */
final class Failures {

	/**
	 * Their messages are written for a person. Named, since extraction loads no graph.
	 */
	private static final Set<String> CLEAR = Set.of("io.entente.graph.HomeInUseException",
			"io.entente.graph.HomeNotWritableException", "io.entente.graph.StoreDamagedException",
			"io.entente.graph.GraphUnavailableException", "io.entente.graph.SchemaChangedException",
			"io.entente.cli.CommandFailedException", "io.entente.exports.ExportTooLargeException",
			"io.entente.exports.UnknownExportException");

	private Failures() {
	}

	static String explain(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (CLEAR.contains(cause.getClass().getName())) {
				return String.valueOf(cause.getMessage());
			}
			if (cause.getClass().getName().equals("org.springframework.boot.web.server.PortInUseException")) {
				return portInUse(((PortInUseException) cause).getPort());
			}
			if (cause instanceof OutOfMemoryError) {
				return "The memory doesn't suffice; give the program more with ENTENTE_JAVA_OPTS=-Xmx6g";
			}
		}
		Throwable root = root(failure);
		return "That didn't work: " + ((root.getMessage() != null) ? root.getMessage() : root.getClass().getName());
	}

	static String portInUse(int port) {
		return "Port " + port + " is in use by another program; choose another one with --port N";
	}

	private static Throwable root(Throwable failure) {
		Throwable root = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			root = cause;
		}
		return root;
	}

}
