package io.entente.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import io.entente.graph.GraphConnection;
import io.entente.graph.GraphProperties;
import io.entente.graph.GraphUnavailableException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteNeo4jIT {

	private final RemoteNeo4j server = RemoteNeo4j.start();

	@TempDir
	private Path home;

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void opens_with_the_password_of_a_properties_file() throws IOException {
		try (GraphConnection connection = open(this.server.uri(), this.server.password())) {
			assertThat(connection.server()).isEqualTo(this.server.uri());
		}
	}

	@Test
	void says_that_the_password_is_wrong() {
		assertThatRefusal(this.server.uri(), "wrong").contains(this.server.uri(),
				"doesn't accept the user name and password");
	}

	@Test
	void says_at_the_start_that_the_reader_s_password_is_wrong() throws IOException {
		Path credentials = credentials(this.server.password());
		Files.writeString(credentials, "reader.username=nobody\nreader.password=wrong\n", StandardOpenOption.APPEND);
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> GraphConnection
				.open(new GraphProperties(this.home, new GraphProperties.Server(this.server.uri(), credentials, null)))
				.close())
			.withMessageContaining("doesn't accept the user that only reads")
			.withMessageContaining("reader.password");
	}

	@Test
	void says_that_nobody_vouches_for_the_certificate() {
		assertThatRefusal(this.server.uri().replace("+ssc", "+s"), this.server.password()).contains("certificate",
				"trust-file");
	}

	@Test
	void says_that_no_server_answers() throws IOException {
		String nobody = "neo4j://localhost:" + RemoteNeo4j.freePort();
		assertThatRefusal(nobody, this.server.password()).contains(nobody, "can't be reached");
	}

	@Test
	void says_that_the_server_is_too_old() throws IOException {
		try (OldBoltServer old = new OldBoltServer()) {
			assertThatRefusal(old.uri(), "any").contains(old.uri(), "too old", "is needed");
		}
	}

	@Test
	void keeps_data_over_a_power_cut() {
		try (Driver driver = GraphDatabase.driver(this.server.uri(),
				AuthTokens.basic(this.server.username(), this.server.password()))) {
			driver.executableQuery("MERGE (:Kept)").execute();
			this.server.kill();
			this.server.restart();
			assertThat(driver.executableQuery("MATCH (n:Kept) RETURN n").execute().records()).hasSize(1);
		}
	}

	private org.assertj.core.api.AbstractStringAssert<?> assertThatRefusal(String uri, String password) {
		GraphUnavailableException refusal = assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> open(uri, password).close())
			.actual();
		return assertThat(refusal.getMessage()).doesNotContain("\n");
	}

	private GraphConnection open(String uri, String password) throws IOException {
		return GraphConnection
			.open(new GraphProperties(this.home, new GraphProperties.Server(uri, credentials(password), null)));
	}

	private Path credentials(String password) throws IOException {
		return Files.writeString(this.home.resolve("credentials.properties"),
				"username=" + this.server.username() + "\npassword=" + password + "\n");
	}

}
