package io.entente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and the folders below it, by name, one folder's list in memory at
 * a time. Links are never followed: they may lead out of the folder or round in circles,
 * and what they reach inside it is found anyway.
 */
final class FolderStream {

	private final Path root;

	private final Deque<Path> ahead = new ArrayDeque<>();

	FolderStream(Path root) {
		this.root = root;
		this.ahead.push(root);
	}

	/** What a person reads when a folder or archive held nothing. */
	static String noArticles(String what) {
		return "no articles found in " + what + " (looked for " + String.join(", ", FileKind.allEndings()) + ")";
	}

	/**
	 * The next file whose name tells that it may hold articles, null after the last.
	 * @throws FolderException if a folder can't be listed; the others go on
	 */
	@Nullable Path next() throws FolderException {
		while (true) {
			Path path = this.ahead.poll();
			if (path == null) {
				return null;
			}
			if (path.equals(this.root) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
				list(path);
			}
			else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && FileKind.of(path.toString()) != null) {
				return path;
			}
		}
	}

	private void list(Path folder) throws FolderException {
		List<Path> children = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			files.filter((file) -> !FileKind.isOther(String.valueOf(file.getFileName()))).forEach(children::add);
		}
		catch (IOException ex) {
			throw new FolderException(folder, ex);
		}
		catch (UncheckedIOException ex) {
			throw new FolderException(folder, new IOException(ex));
		}
		children.sort(null);
		for (Path child : children.reversed()) {
			this.ahead.push(child);
		}
	}

	/** A folder that can't be listed. */
	static final class FolderException extends IOException {

		private final transient Path folder;

		FolderException(Path folder, IOException cause) {
			super(cause);
			this.folder = folder;
		}

		Path folder() {
			return this.folder;
		}

		String reason() {
			return (getCause() instanceof IOException io) ? ContentOpener.reason(io) : "the folder can't be listed";
		}

	}

}
