package io.entente.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.entente.graph.TestGraph;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody asks for much, reads its beginning and goes: the database goes on with nothing
 * that nobody waits for.
 */
@ApiServer
class GoneClientIT {

	/** Some 200 MB, which no buffer on the way takes: the query waits for its reader. */
	private static final String QUERY = "UNWIND range(1, 100000) AS row"
			+ " RETURN row, reduce(text = '', each IN range(1, 200) | text + 'abandoned ') AS text";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "application/x-ndjson", "application/json", "text/csv" })
	void a_query_ends_when_its_reader_goes_away(String type) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			String body = "{\"query\": \"" + QUERY + "\", \"limit\": 100000, \"seconds\": 60}";
			socket.getOutputStream()
				.write(("POST /api/v1/query HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: "
						+ type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
					.getBytes(StandardCharsets.US_ASCII));
			byte[] begun = socket.getInputStream().readNBytes(10_000);
			assertThat(new String(begun, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 200").contains("abandoned");
			assertThat(running()).as("waits for its reader").isOne();
		}
		Awaitility.await()
			.atMost(Duration.ofSeconds(30)) // half of what the query may take
			.untilAsserted(() -> assertThat(running()).isZero());
	}

	private static long running() {
		return TestGraph.shared()
			.count("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'abandoned'"
					+ " AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*)");
	}

}
