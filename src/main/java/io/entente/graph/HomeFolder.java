package io.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder that holds everything kept on this machine, held by one process at a time.
 * The operating system's file lock is the truth, it goes with its process however that
 * ends; {@code server.json} only describes the holder.
 */
public final class HomeFolder implements AutoCloseable {

	/** A store that can't grow any more breaks in unclear ways, so stop well before. */
	private static final long LEAST_ROOM = 256L << 20;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path path;

	private final FileChannel channel;

	private final HomeHolder self;

	private HomeFolder(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
		this.self = new HomeHolder(ProcessHandle.current().pid(), null, Instant.now());
	}

	/**
	 * Takes the folder for this process and makes it if there is none.
	 * @throws HomeInUseException if another process holds it
	 * @throws HomeNotWritableException if it can't be written
	 */
	public static HomeFolder take(Path path) {
		if (Files.exists(path) && !Files.isDirectory(path)) {
			throw new HomeNotWritableException(
					"The home folder " + path + " is a file and no folder; choose another one with --home DIR");
		}
		try {
			if (!Files.isDirectory(path)) {
				Files.createDirectories(path);
				ownerOnly(path, "rwx------");
			}
			HomeFolder folder = lock(path);
			folder.describe(folder.self);
			return folder;
		}
		catch (IOException | UncheckedIOException ex) {
			throw new HomeNotWritableException(
					"The home folder " + path
							+ " can't be written; give its owner the right to, or choose another one with --home DIR",
					ex);
		}
	}

	private static HomeFolder lock(Path path) throws IOException {
		FileChannel channel = FileChannel.open(path.resolve("server.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		boolean held = false;
		try {
			FileLock lock = channel.tryLock();
			held = (lock != null);
		}
		catch (OverlappingFileLockException ex) {
			held = false; // this very process has it already
		}
		finally {
			if (!held) {
				channel.close();
			}
		}
		if (!held) {
			throw new HomeInUseException(inUse(path));
		}
		try {
			long room = Files.getFileStore(path).getUsableSpace();
			if (room < LEAST_ROOM) {
				throw new HomeNotWritableException("Only " + (room >> 20) + " MB are free where the home folder " + path
						+ " is; the graph needs at least " + (LEAST_ROOM >> 20) + " MB");
			}
			return new HomeFolder(path, channel);
		}
		catch (IOException | RuntimeException ex) {
			channel.close();
			throw ex;
		}
	}

	private static String inUse(Path path) {
		String who = holder(path)
			.map((holder) -> "process " + holder.pid()
					+ ((holder.httpPort() == null) ? "" : ", which serves http://localhost:" + holder.httpPort() + "/"))
			.orElse("another process");
		return "The home folder " + path + " is in use by " + who + "; stop that one or choose another with --home DIR";
	}

	/**
	 * Who holds the folder, as far as it described itself. Says nothing about whether the
	 * process still lives.
	 */
	public static Optional<HomeHolder> holder(Path path) {
		try {
			return Optional.of(JSON.readValue(path.resolve("server.json").toFile(), HomeHolder.class));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Tells other processes the port that the explorer is served on. */
	public void announce(int httpPort) {
		describe(new HomeHolder(this.self.pid(), httpPort, this.self.startedAt()));
	}

	/** The folder. */
	public Path path() {
		return this.path;
	}

	/**
	 * Writes a small file that only its owner may read, whole or not at all.
	 */
	void writeSecret(String name, String content) throws IOException {
		Path file = this.path.resolve(name);
		Path fresh = this.path.resolve(name + ".new");
		Files.deleteIfExists(fresh);
		Files.createFile(fresh);
		ownerOnly(fresh, "rw-------"); // before there is anything to read in it
		Files.writeString(fresh, content);
		move(fresh, file);
	}

	private void describe(HomeHolder holder) {
		try {
			Path fresh = this.path.resolve("server.json.new");
			Files.writeString(fresh, JSON.writeValueAsString(holder));
			move(fresh, this.path.resolve("server.json"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void ownerOnly(Path path, String permissions) throws IOException {
		if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

	/** Lets go of the folder. */
	@Override
	public void close() {
		@Nullable IOException failure = null;
		try {
			Files.deleteIfExists(this.path.resolve("server.json"));
		}
		catch (IOException ex) {
			failure = ex;
		}
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			failure = ex;
		}
		if (failure != null) {
			throw new UncheckedIOException("The home folder " + this.path + " couldn't be let go of", failure);
		}
	}

}
