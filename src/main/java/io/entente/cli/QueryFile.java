package io.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A query's text, as a command names it.
 */
final class QueryFile {

	private QueryFile() {
	}

	/**
	 * The text.
	 * @param name the file; {@code -} is standard input
	 * @throws CommandFailedException if the file can't be read
	 */
	static String read(String name) throws IOException {
		if (name.equals("-")) {
			return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
		}
		try {
			return Files.readString(Path.of(name));
		}
		catch (IOException ex) {
			throw new CommandFailedException("The query " + name + " can't be read; is it a text file in UTF-8?");
		}
	}

}
