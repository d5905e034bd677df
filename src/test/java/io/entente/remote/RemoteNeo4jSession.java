package io.entente.remote;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts a separate server for the whole run and names it to the shared test graph, where
 * the system property {@code entente.test.neo4j} is {@code remote} and no server is named
 * already.
 */
public final class RemoteNeo4jSession implements LauncherSessionListener {

	private static final String URI = "entente.test.neo4j.uri";

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		// one server a JVM, however many sessions the runner opens in it
		if ("remote".equals(System.getProperty("entente.test.neo4j")) && System.getProperty(URI) == null) {
			RemoteNeo4j server = RemoteNeo4j.start();
			System.setProperty(URI, server.uri());
			System.setProperty("entente.test.neo4j.username", server.username());
			System.setProperty("entente.test.neo4j.password", server.password());
			Runtime.getRuntime().addShutdownHook(new Thread(server::close));
		}
	}

}
