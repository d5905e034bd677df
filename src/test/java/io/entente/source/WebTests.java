package io.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import io.entente.model.RawDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class WebTests {

	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	private String address(String path) {
		return "http://localhost:" + this.server.getAddress().getPort() + path;
	}

	private void answer(String path, int status, String type, byte[] body) {
		this.server.createContext(path, (exchange) -> {
			if (status / 100 == 3) {
				exchange.getResponseHeaders().set("Location", type);
			}
			else {
				exchange.getResponseHeaders().set("Content-Type", type);
			}
			exchange.sendResponseHeaders(status, (body.length == 0) ? -1 : body.length);
			try (OutputStream out = exchange.getResponseBody()) {
				out.write(body);
			}
		});
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void reads_a_page_with_its_address() {
		answer("/a", 200, "text/html; charset=utf-8", bytes("<p>Grüße</p>"));
		RawDocument document = Opened.small(address("/a")).document();
		assertThat(document.content()).isEqualTo("<p>Grüße</p>");
		assertThat(document.format()).isEqualTo(RawDocument.Format.HTML);
		assertThat(document.url()).isEqualTo(address("/a"));
	}

	@Test
	void believes_the_encoding_of_the_answer() {
		answer("/a.txt", 200, "text/plain; charset=iso-8859-15",
				"10 €".getBytes(java.nio.charset.Charset.forName("ISO-8859-15")));
		assertThat(Opened.small(address("/a.txt")).document().content()).isEqualTo("10 €");
	}

	@Test
	void reads_feeds_and_json_lines() {
		answer("/f", 200, "application/rss+xml",
				bytes("<rss><channel><item><description>Short.</description></item></channel></rss>"));
		answer("/l", 200, "application/json", bytes("{\"text\": \"one\"}\n{\"text\": \"two\"}"));
		assertThat(Opened.small(address("/f"), address("/l")).contents()).containsExactly("Short.", "one", "two");
	}

	@Test
	void follows_redirects_to_a_bound() {
		answer("/from", 302, "/to", new byte[0]);
		answer("/to", 200, "text/plain", bytes("arrived"));
		answer("/loop", 301, "/loop", new byte[0]);
		assertThat(Opened.small(address("/from")).document().url()).isEqualTo(address("/to"));
		assertThat(Opened.small(address("/loop")).failure().reason()).contains("redirects more than 3 times");
	}

	@Test
	void checks_where_a_redirect_leads() {
		answer("/file", 302, "file:///etc/passwd", new byte[0]);
		assertThat(Opened.small(address("/file")).failure().reason())
			.isEqualTo("only http and https addresses can be read, not file");
	}

	@Test
	void reports_an_error_of_the_server_and_reads_the_rest() {
		answer("/gone", 404, "text/html", bytes("<p>Not here</p>"));
		answer("/here", 200, "text/plain", bytes("here"));
		Opened opened = Opened.small(address("/gone"), address("/here"));
		assertThat(opened.reasons()).containsExactly("its server answered with status 404");
		assertThat(opened.contents()).containsExactly("here");
	}

	@Test
	void refuses_an_answer_that_is_no_text() {
		answer("/p", 200, "image/png", bytes("x"));
		assertThat(Opened.small(address("/p")).failure().reason()).contains("image/png");
	}

	@Test
	void refuses_an_answer_beyond_the_limit() {
		answer("/big", 200, "text/plain", new byte[5000]);
		assertThat(Opened.small(address("/big")).failure().reason()).contains("the limit for one address");
	}

	@Test
	void gives_up_on_a_server_that_drips() {
		this.server.createContext("/drip", (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			try (OutputStream out = exchange.getResponseBody()) {
				for (int i = 0; i < 60; i++) {
					out.write('x');
					out.flush();
					Thread.sleep(100);
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
		long start = System.nanoTime();
		assertThat(Opened.small(address("/drip")).failure().reason())
			.isEqualTo("its server took longer than 2 seconds");
		assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(4500);
	}

	@Test
	void says_that_nobody_listens() throws IOException {
		int free;
		try (ServerSocket socket = new ServerSocket(0)) {
			free = socket.getLocalPort();
		}
		assertThat(Opened.small("http://localhost:" + free + "/").failure().reason())
			.isEqualTo("no connection to its server could be made");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost/x", "http://127.0.0.1:7687/", "http://[::1]/", "http://10.1.2.3/",
			"http://192.168.0.1/", "http://172.16.5.5/", "http://169.254.169.254/latest/meta-data", "http://0.0.0.0/",
			"http://100.64.0.1/", "http://[fd00::1]/", "http://[::ffff:127.0.0.1]/", "http://2130706433/",
			"http://[64:ff9b::7f00:1]/" })
	void refuses_addresses_of_this_machine_and_of_private_networks(String address) {
		Opened opened = Opened.with(new SourceReader(), List.of(address), InputStream.nullInputStream());
		assertThat(opened.failure().reason()).contains("on this machine or a private network");
	}

	@Test
	void allows_public_addresses() {
		assertThat(AddressRule.isPrivate(literal("93.184.216.34"))).isFalse();
		assertThat(AddressRule.isPrivate(literal("2606:2800:220:1::1"))).isFalse();
		assertThatCode(() -> AddressRule.publicOnly().check(java.net.URI.create("https://93.184.216.34/a")))
			.doesNotThrowAnyException();
	}

	private static InetAddress literal(String address) {
		try {
			return InetAddress.getByName(address);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://example.org/a", "file:///etc/passwd", "jar:file:///a.jar", "gopher://x/" })
	void refuses_other_schemes(String address) {
		assertThat(Opened.small(address).failure().reason()).satisfiesAnyOf(
				(reason) -> assertThat(reason).startsWith("only http and https addresses can be read"),
				(reason) -> assertThat(reason).isEqualTo("there is no such file or folder"));
	}

	@Test
	void refuses_addresses_with_a_name_and_password() {
		assertThat(Opened.small("http://user:secret@localhost/").failure().reason()).contains("no plain host name");
	}

}
