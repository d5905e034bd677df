package io.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The embedded server from its first start to its second.
 */
class EmbeddedGraphIT {

	@TempDir
	private Path home;

	@Test
	void keeps_data_and_password_and_lets_nobody_in_without_it() throws Exception {
		GraphProperties properties = new GraphProperties(this.home, null);
		String password;
		try (GraphConnection graph = GraphConnection.open(properties)) {
			graph.driver().executableQuery("CREATE (:Kept)").execute();
			Path secret = this.home.resolve("neo4j.password");
			password = Files.readString(secret);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
			assertThat(password).hasSizeGreaterThanOrEqualTo(32);
			assertLetsIn(graph.server(), "neo4j");
			assertListensOnLoopbackOnly(URI.create(graph.server()).getPort());
			assertThatExceptionOfType(HomeInUseException.class)
				.isThrownBy(() -> GraphConnection.open(properties).close());
			assertThat(bytes(this.home)).as("bytes of an empty home").isLessThan(20_000_000);
		}
		long closing = System.nanoTime();
		try (GraphConnection graph = GraphConnection.open(properties)) {
			assertThat(graph.driver().executableQuery("MATCH (n:Kept) RETURN n").execute().records()).hasSize(1);
			assertThat(Files.readString(this.home.resolve("neo4j.password"))).isEqualTo(password);
			closing = System.nanoTime();
		}
		assertThat(Duration.ofNanos(System.nanoTime() - closing)).isLessThan(Duration.ofSeconds(8));
	}

	@Test
	void a_store_whose_making_was_killed_is_made_anew_but_a_finished_one_never() throws Exception {
		GraphProperties properties = new GraphProperties(this.home, null);
		Path unfinished = this.home.resolve("neo4j.unfinished");
		GraphConnection.open(properties).close();
		assertThat(unfinished).doesNotExist();
		Files.delete(this.home.resolve("neo4j.password"));
		FileSystemUtils.deleteRecursively(this.home.resolve("neo4j/data/transactions/system"));
		Files.writeString(unfinished, "");
		try (GraphConnection graph = GraphConnection.open(properties)) {
			assertThat(unfinished).doesNotExist();
			graph.driver().executableQuery("CREATE (:Kept)").execute();
		}
		Files.writeString(unfinished, "");
		try (GraphConnection graph = GraphConnection.open(properties)) {
			assertThat(graph.driver().executableQuery("MATCH (n:Kept) RETURN n").execute().records()).hasSize(1);
		}
	}

	private static void assertLetsIn(String uri, String wrongPassword) {
		try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", wrongPassword))) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
		}
		try (Driver driver = GraphDatabase.driver(uri, AuthTokens.none())) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
		}
	}

	private static void assertListensOnLoopbackOnly(int port) throws IOException {
		List<InetAddress> others = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress())
			.toList();
		for (InetAddress address : others) {
			try (Socket socket = new Socket()) {
				assertThatExceptionOfType(IOException.class)
					.isThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 2000));
			}
		}
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000);
			assertThat(socket.isConnected()).isTrue();
		}
	}

	private static long bytes(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> {
				try {
					return Files.size(file);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).sum();
		}
	}

	@Test
	void a_store_that_cannot_be_opened_is_told_and_lets_go_of_the_folder() throws IOException {
		Files.writeString(this.home.resolve("neo4j"), "a file where the store should be");
		assertThatExceptionOfType(StoreDamagedException.class)
			.isThrownBy(() -> GraphConnection.open(new GraphProperties(this.home, null)).close())
			.withMessageContaining(this.home.toString());
		HomeFolder.take(this.home).close();
	}

	@Test
	void an_address_that_is_none_is_told() {
		Path credentials = this.home.resolve("neo4j.properties");
		assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(() -> {
			Files.writeString(credentials, "password=x");
			GraphConnection
				.open(new GraphProperties(this.home, new GraphProperties.Server("http://localhost", null, null)))
				.close();
		}).withMessageContaining("'http://localhost' is no address of a Neo4j server");
	}

	@Test
	void a_server_that_does_not_answer_is_told() throws IOException {
		Files.writeString(this.home.resolve("neo4j.properties"), "password=x");
		GraphProperties nobody = new GraphProperties(this.home,
				new GraphProperties.Server("bolt://127.0.0.1:1", null, null));
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> GraphConnection.open(nobody).close())
			.withMessage("The Neo4j server at bolt://127.0.0.1:1 can't be reached;"
					+ " check that it runs and that address and port are right");
	}

	@Test
	void a_host_that_nobody_knows_is_told() throws IOException {
		Files.writeString(this.home.resolve("neo4j.properties"), "password=x");
		GraphProperties nobody = new GraphProperties(this.home,
				new GraphProperties.Server("neo4j://no-such-host.invalid", null, null));
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> GraphConnection.open(nobody).close())
			.withMessageContaining("neo4j://no-such-host.invalid can't be found: nobody knows a host of that name");
	}

}
