package io.entente.api;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every {@code curl} of the guides is sent as it stands there, in its order.
 */
@ApiServer
class DocumentedCallsIT {

	private static final List<Path> GUIDES = List.of(Path.of("src", "docs", "api.md"), Path.of("README.md"),
			Path.of("src", "docs", "investigation-file.md"));

	/**
	 * A shell's words: quoted ones, of which double ones may hold variables, and bare
	 * ones.
	 */
	private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

	private final ApiCalls api;

	DocumentedCallsIT(@LocalServerPort int port) {
		this.api = new ApiCalls(port);
	}

	@Test
	void every_call_in_the_guides_is_answered() throws IOException {
		TestGraph.shared().write(SmallGraph.articles());
		Map<String, String> variables = Map.of("B", this.api.root() + "/api/v1", "E", SmallGraph.VIETNAM.value(), "O",
				SmallGraph.HUNGARY.value(), "F",
				this.api.json("/api/v1/facts?kind=agreement").at("/facts/0/uid").asString());
		List<String> calls = calls();
		assertThat(calls).hasSizeGreaterThan(10);
		Map<String, String> wrong = new TreeMap<>();
		for (String call : calls) {
			HttpResponse<String> answer = send(words(call, variables));
			if (answer.statusCode() >= 300 || answer.headers().firstValue("X-Ignored-Parameters").isPresent()) {
				wrong.put(call, answer.statusCode() + " " + answer.headers().map() + " " + answer.body());
			}
		}
		this.api.stopImports();
		assertThat(wrong).isEmpty();
	}

	private static List<String> calls() throws IOException {
		List<String> calls = new ArrayList<>();
		for (Path guide : GUIDES) {
			try (Stream<String> lines = Files.lines(guide)) {
				lines.filter((line) -> line.startsWith("curl ")).forEach(calls::add);
			}
		}
		return calls;
	}

	private static List<String> words(String call, Map<String, String> variables) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(call.replaceFirst("\\s#\\s.*$", "").replaceFirst("\\s>\\s.*$", ""));
		while (matcher.find()) {
			if (matcher.group(1) != null) {
				words.add(matcher.group(1));
			}
			else {
				String word = (matcher.group(2) != null) ? matcher.group(2) : matcher.group(3);
				words.add(Pattern.compile("\\$([A-Z])")
					.matcher(word)
					.replaceAll((name) -> Matcher.quoteReplacement(variables.get(name.group(1)))));
			}
		}
		return words;
	}

	private HttpResponse<String> send(List<String> words) {
		List<String> headers = new ArrayList<>();
		String method = "GET";
		String body = null;
		String address = "";
		for (int i = 1; i < words.size(); i++) {
			String word = words.get(i);
			switch (word) {
				case "-H" -> headers.addAll(List.of(words.get(++i).split(": ", 2)));
				case "-d" -> body = words.get(++i);
				case "--data-binary" -> {
					assertThat(words.get(++i)).startsWith("@");
					body = "{\"title\": \"Talks\", \"date\": \"2025-10-16\", \"text\": \"Hungary and Laos held talks.\"}";
				}
				case "-X" -> method = words.get(++i);
				case "-o" -> i++;
				default -> address = word.startsWith("-") ? address : word;
			}
		}
		return this.api.send((body != null && method.equals("GET")) ? "POST" : method, address, body,
				headers.toArray(String[]::new));
	}

}
