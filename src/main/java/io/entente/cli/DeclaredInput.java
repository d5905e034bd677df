package io.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Inputs whose format a person declared. Files are told by their endings, so standard
 * input and files that end otherwise are laid beside each other under names that say it;
 * messages keep the names the person knows.
 */
final class DeclaredInput implements AutoCloseable {

	private final List<String> arguments = new ArrayList<>();

	private final Map<String, String> known = new HashMap<>();

	private @Nullable Path folder;

	private final @Nullable InputFormat format;

	private DeclaredInput(@Nullable InputFormat format) {
		this.format = format;
	}

	static DeclaredInput of(List<String> arguments, @Nullable InputFormat format, InputStream stdin)
			throws IOException {
		DeclaredInput input = new DeclaredInput(format);
		for (String argument : arguments) {
			boolean standard = argument.equals("-");
			if (format == null || (!standard && !isFileOfOtherKind(argument, format))) {
				input.arguments.add(argument);
			}
			else if (standard) {
				input.lay(stdin, "standard input", format);
			}
			else {
				try (InputStream in = Files.newInputStream(Path.of(argument))) {
					input.lay(in, argument, format);
				}
			}
		}
		return input;
	}

	private static boolean isFileOfOtherKind(String argument, InputFormat format) {
		return !argument.contains("://") && Files.isRegularFile(Path.of(argument))
				&& !argument.endsWith(format.ending());
	}

	private void lay(InputStream in, String name, InputFormat format) throws IOException {
		if (this.folder == null) {
			this.folder = Files.createTempDirectory("entente-extract");
		}
		Path file = this.folder.resolve(this.known.size() + format.ending());
		Files.copy(in, file);
		this.known.put(file.toString(), name);
		this.arguments.add(file.toString());
	}

	/** What is to be opened. */
	List<String> arguments() {
		return this.arguments;
	}

	/** The origin as the person knows it. */
	String origin(String origin) {
		for (Map.Entry<String, String> laid : this.known.entrySet()) {
			if (origin.startsWith(laid.getKey())) {
				return laid.getValue() + origin.substring(laid.getKey().length());
			}
		}
		return origin;
	}

	/**
	 * Why an input can't be read. Who takes {@code --format} for the output's format
	 * would wonder what JSON is looked for in a text.
	 */
	String reason(String origin, String reason) {
		boolean text = this.format == InputFormat.jsonl && !origin(origin).equals(origin)
				&& reason.startsWith("it isn't valid JSON");
		return text ? reason + " (--format jsonl says that the input is JSON Lines; leave it out for a text)" : reason;
	}

	@Override
	public void close() throws IOException {
		if (this.folder != null) {
			FileSystemUtils.deleteRecursively(this.folder);
		}
	}

}
