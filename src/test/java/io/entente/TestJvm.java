package io.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * What tests need of the machine: other JVMs, started as the launcher starts the product,
 * and folders that are gone when the tests' own JVM is.
 */
public final class TestJvm {

	private static final List<String> FLAGS = List.of("--sun-misc-unsafe-memory-access=allow",
			"--add-opens=java.base/java.nio=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED");

	private TestJvm() {
	}

	/**
	 * A JVM of the running kind.
	 * @param heap its largest heap, as in {@code -Xmx}
	 * @param arguments what follows the JVM's own flags, e.g. {@code -jar}
	 */
	public static ProcessBuilder java(String heap, List<String> arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(FLAGS);
		command.add("-Xmx" + heap);
		command.addAll(arguments);
		return new ProcessBuilder(command);
	}

	/** The same with the tests' class path. */
	public static ProcessBuilder java(String heap, Class<?> main, String... arguments) {
		List<String> command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(arguments));
		return java(heap, command);
	}

	/** An empty folder that is deleted, whatever it holds then, when this JVM ends. */
	public static Path folder(String prefix) {
		try {
			Path folder = Files.createTempDirectory(prefix);
			deleteAtExit(folder, () -> {
			});
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes a folder when this JVM ends.
	 * @param first what has to end before, since hooks run in no order
	 */
	public static void deleteAtExit(Path folder, Runnable first) {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			first.run();
			try {
				FileSystemUtils.deleteRecursively(folder);
			}
			catch (IOException ex) {
				System.err.println("left behind: " + folder + " (" + ex.getMessage() + ")");
			}
		}));
	}

}
