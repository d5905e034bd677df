package io.entente.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;

/**
 * The description's examples, one question or answer a file, in our own words.
 */
final class Examples {

	private Examples() {
	}

	/** The example of an operation's answer, if there is one. */
	static Optional<JsonNode> answer(String operation) {
		return read(operation + ".json");
	}

	/** The example of what an operation is sent, if there is one. */
	static Optional<JsonNode> request(String operation) {
		return read(operation + ".request.json");
	}

	private static Optional<JsonNode> read(String name) {
		try (InputStream file = Examples.class.getResourceAsStream("examples/" + name)) {
			return (file != null) ? Optional.of(Json31.mapper().readTree(file)) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
