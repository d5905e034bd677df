package io.entente.api;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.entente.graph.GraphConnection;
import io.entente.graph.GraphProperties;
import io.entente.ingest.ImportOrder;

/**
 * The secret of this start, kept in the home folder for the command line, together with
 * the port it can be shown at. On a remote graph nobody needs it: there the command line
 * writes itself.
 */
@Component
class ImportToken {

	private static final Logger log = LoggerFactory.getLogger(ImportToken.class);

	private final String value;

	private final GraphProperties graph;

	/** Asked for late: the graph opens while Spring still wires beans. */
	private final ObjectProvider<GraphConnection> connection;

	ImportToken(GraphProperties graph, ObjectProvider<GraphConnection> connection) {
		this.graph = graph;
		this.connection = connection;
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		this.value = HexFormat.of().formatHex(bytes);
	}

	String value() {
		return this.value;
	}

	@EventListener
	void announce(WebServerInitializedEvent event) {
		if (this.graph.uri() != null) {
			return;
		}
		try {
			keep(this.graph.homeFolder().resolve(ImportOrder.TOKEN_FILE));
			this.connection.getObject().announce(event.getWebServer().getPort());
		}
		catch (IOException ex) {
			log.warn("Imports from the command line won't work while this server runs: {}", ex.toString());
		}
	}

	private void keep(Path file) throws IOException {
		Files.deleteIfExists(file);
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			// before there is anything to read in it
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(file, this.value);
	}

}
