package io.entente.imports;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import io.entente.graph.GraphProperties;

/**
 * Keeps uploads in a folder of the home folder until they are imported. They go straight
 * from the wire to the disk, so their size costs no memory.
 */
@Component
public class UploadStore {

	/** The largest file taken, in bytes. */
	public static final long MAX_BYTES = 4L << 30;

	/** Some file systems take no longer names. */
	private static final int MAX_NAME = 120;

	private static final int BUFFER = 64 * 1024;

	private static final Logger log = LoggerFactory.getLogger(UploadStore.class);

	private final Path folder;

	UploadStore(GraphProperties properties) {
		this.folder = properties.homeFolder().resolve("uploads");
	}

	/**
	 * Keeps what a stream holds.
	 * @param name the name that the browser gave, which is not trusted
	 * @param content read to its end, not closed
	 * @throws UploadRefusedException if it is too large or the disk is full
	 */
	public Upload keep(String name, InputStream content) {
		String safe = safeName(name);
		try {
			Files.createDirectories(this.folder);
			Path own = Files.createTempDirectory(this.folder, "upload-");
			Path file = own.resolve(safe);
			try {
				return new Upload(file, safe, copy(content, file));
			}
			catch (IOException | UploadRefusedException ex) {
				delete(own);
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UploadRefusedException(safe + " could not be kept: " + ex.getMessage()
					+ ". Is the disk of the home folder full or read-only?", ex);
		}
	}

	/** Forgets an upload. */
	public void discard(Upload upload) {
		Path own = upload.file().getParent();
		if (own != null) {
			delete(own);
		}
	}

	/**
	 * Forgets what a killed process left; nothing of it can be resumed without a person.
	 */
	void discardAll() {
		if (Files.isDirectory(this.folder)) {
			delete(this.folder);
		}
	}

	/**
	 * An origin without the folder that it was kept in, which means nothing to a person.
	 */
	String readable(String origin) {
		String prefix = this.folder.toString();
		int at = origin.indexOf(prefix);
		if (at < 0) {
			return origin;
		}
		int slash = origin.indexOf(File.separatorChar, at + prefix.length() + 1);
		return (slash < 0) ? origin : origin.substring(0, at) + origin.substring(slash + 1);
	}

	/**
	 * A file name without folders, control characters and leading dots, which would hide
	 * the file from the reader of folders.
	 */
	public static String safeName(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		String safe = Normalizer.normalize(last, Normalizer.Form.NFC)
			.replaceAll("[^\\p{L}\\p{M}\\p{N}._ -]+", "_")
			.replaceAll("^[. -]+", "")
			.strip();
		if (safe.length() > MAX_NAME) {
			// the ending tells the kind of file
			safe = safe.substring(0, MAX_NAME / 2) + safe.substring(safe.length() - MAX_NAME / 2);
		}
		return safe.isEmpty() ? "upload" : safe;
	}

	private static long copy(InputStream content, Path file) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long total = 0;
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				total += read;
				if (total > MAX_BYTES) {
					throw new UploadRefusedException(file.getFileName() + " is larger than " + (MAX_BYTES >> 30)
							+ " GB. Import it with ./entente import instead.", null);
				}
				out.write(buffer, 0, read);
			}
		}
		return total;
	}

	private static void delete(Path folder) {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
						throws IOException {
					Files.delete(visited);
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException | UncheckedIOException ex) {
			log.warn("Uploads in {} could not be deleted", folder, ex);
		}
	}

}
