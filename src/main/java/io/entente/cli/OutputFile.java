package io.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Where a command's data goes: a file, or standard output. A file that stands there
 * already is replaced, as usual for {@code -o}, but only by a whole one: until then the
 * data goes to a file beside it, which is removed if it stays unfinished.
 */
final class OutputFile implements AutoCloseable {

	private final String argument;

	private final @Nullable Path target;

	private final @Nullable Path part;

	private final OutputStream out;

	private OutputFile(String argument, @Nullable Path target, @Nullable Path part, OutputStream out) {
		this.argument = argument;
		this.target = target;
		this.part = part;
		this.out = out;
	}

	/**
	 * Opens it.
	 * @param argument the path, or {@code -} for standard output
	 * @throws CommandFailedException if it can't be written, with the reason in one line
	 */
	static OutputFile open(String argument) {
		if (argument.equals("-")) {
			return new OutputFile("standard output", null, null, new FileOutputStream(FileDescriptor.out));
		}
		try {
			Path target = Path.of(argument).toAbsolutePath();
			if (Files.isDirectory(target)) {
				throw new CommandFailedException(argument + " is a folder; name a file in it");
			}
			if (Files.exists(target)) {
				target = target.toRealPath();
				if (!Files.isRegularFile(target)) {
					return new OutputFile(argument, null, null, Files.newOutputStream(target));
				}
			}
			Path folder = target.getParent();
			if (folder == null || !Files.isDirectory(folder)) {
				throw new CommandFailedException("There is no folder " + folder + " to write " + argument + " to");
			}
			// not made by createTempFile: nobody else could read the file then
			Path part = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
			return new OutputFile(argument, target, part, Files.newOutputStream(part, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
		}
		catch (InvalidPathException | IOException ex) {
			throw unwritable(argument, ex);
		}
	}

	/** Whether it is a file, of which nothing is there until it is whole. */
	boolean isFile() {
		return this.part != null;
	}

	OutputStream out() {
		return this.out;
	}

	/** Puts the whole file in its place. */
	void complete() {
		try {
			this.out.close();
			if (this.part != null && this.target != null) {
				Files.move(this.part, this.target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			throw unwritable(this.argument, ex);
		}
	}

	/** Why it couldn't be written, in one line. */
	CommandFailedException failed(IOException ex) {
		return unwritable(this.argument, ex);
	}

	/** Removes what is unfinished; a file that was completed stays. */
	@Override
	public void close() {
		try {
			this.out.close();
		}
		catch (IOException _) {
			// what can't be flushed is removed with the rest
		}
		if (this.part != null) {
			try {
				Files.deleteIfExists(this.part);
			}
			catch (IOException ex) {
				System.err.println("The unfinished file " + this.part + " couldn't be removed");
			}
		}
	}

	private static CommandFailedException unwritable(String argument, Exception ex) {
		String message = String.valueOf(ex.getMessage());
		String why = (ex instanceof AccessDeniedException) ? "permission is denied"
				: (ex instanceof InvalidPathException) ? "that is no name for a file"
						: message.toLowerCase(Locale.ROOT).contains("no space") ? "the disk is full" : message;
		return new CommandFailedException(argument + " can't be written: " + why);
	}

}
