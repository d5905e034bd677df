package io.entente.graph;

import java.util.function.Supplier;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Opens sessions in read access mode, in which the server refuses every statement that
 * writes; as the user that only reads, where one is configured.
 */
public final class ReadSessions {

	private static final int FETCH_SIZE = 200;

	private final Supplier<Driver> driver;

	ReadSessions(Supplier<Driver> driver) {
		this.driver = driver;
	}

	/**
	 * A session, to be closed by the caller. Rows come {@value #FETCH_SIZE} at a time.
	 */
	public Session open() {
		return this.driver.get()
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(FETCH_SIZE).build());
	}

}
