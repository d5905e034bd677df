package io.entente.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the small tables that lie beside the classes: one row a line, columns separated
 * by a bar, several values of a column by a semicolon, comments behind a hash.
 */
final class ResourceTable {

	private ResourceTable() {
	}

	/** The rows, each with its columns, blanks stripped. */
	static List<List<String>> rows(String resource) {
		try (InputStream in = ResourceTable.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("The class path lacks " + resource);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't read " + resource, ex);
		}
	}

	/** The values of a column. */
	static List<String> values(String column) {
		return Arrays.stream(column.split(";")).map(String::strip).filter((value) -> !value.isEmpty()).toList();
	}

}
