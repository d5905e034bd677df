package io.entente.extraction.internal.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that come with the extraction. */
public final class ResourceLines {

	private ResourceLines() {
	}

	/**
	 * The lines of a list beside the extraction's classes, without comments and blank
	 * lines.
	 * @throws IllegalStateException if the list is missing
	 */
	public static List<String> of(String name) {
		try (InputStream in = ResourceLines.class.getResourceAsStream("/io/entente/extraction/" + name)) {
			if (in == null) {
				throw new IllegalStateException("The list " + name + " is missing from the program");
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			return reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The list " + name + " can't be read", ex);
		}
	}

}
