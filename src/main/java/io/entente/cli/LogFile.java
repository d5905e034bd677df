package io.entente.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Sends what isn't meant for the person at the terminal to a file in the home folder.
 */
final class LogFile {

	private LogFile() {
	}

	/**
	 * Spring's properties for logging: errors to the terminal, all else to a file. Where
	 * the home can't be written there is no file; opening the graph will say so.
	 */
	static List<String> properties(Path home, String name) {
		Path folder = home.resolve("logs");
		List<String> properties = List.of("--logging.threshold.console=ERROR",
				// their news is told in one line by the command itself
				"--logging.level.org.springframework.boot.diagnostics=OFF",
				"--logging.level.org.springframework.boot.autoconfigure.logging=OFF");
		try {
			if (!Files.isDirectory(home)) {
				Files.createDirectories(home, ownerOnly());
			}
			Files.createDirectories(folder);
		}
		catch (IOException _) {
			return properties;
		}
		return java.util.stream.Stream
			.concat(properties.stream(), java.util.stream.Stream.of("--logging.file.name=" + folder.resolve(name)))
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
