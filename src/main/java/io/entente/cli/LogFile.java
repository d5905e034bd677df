package io.entente.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sends what isn't meant for the person at the terminal to a file in the home folder.
 */
final class LogFile {

	private LogFile() {
	}

	/**
	 * Spring's properties for logging: all of it to a file, the terminal is the command's
	 * own. Where the home can't be written errors go to the terminal; opening the graph
	 * will say so.
	 */
	static List<String> properties(Path home, String name) {
		Path folder = home.resolve("logs");
		// their news is told in one line by the command itself
		Stream<String> properties = Stream.of("--logging.level.org.springframework.boot.diagnostics=OFF",
				"--logging.level.org.springframework.boot.autoconfigure.logging=OFF");
		try {
			if (!Files.isDirectory(home)) {
				Files.createDirectories(home, ownerOnly());
			}
			Files.createDirectories(folder);
		}
		catch (IOException _) {
			return Stream.concat(properties, Stream.of("--logging.threshold.console=ERROR")).toList();
		}
		if (!Files.isWritable(folder)) {
			return Stream.concat(properties, Stream.of("--logging.threshold.console=ERROR")).toList();
		}
		// a lost server fills the log with the driver's stack traces; the command says it
		// in one line
		return Stream
			.concat(properties,
					Stream.of("--logging.threshold.console=OFF", "--logging.file.name=" + folder.resolve(name)))
			.toList();
	}

	/** Where no Spring sets logging up: warnings only, and to standard error. */
	static void quietly() {
		System.setProperty("logback.configurationFile", "io/entente/cli/logback-terminal.xml");
	}

	private static FileAttribute<?>[] ownerOnly() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];
	}

}
