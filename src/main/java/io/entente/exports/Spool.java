package io.entente.exports;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps a later section of a file on the disk while an earlier one is written. The file
 * is gone once the spool is closed, also after a failure.
 */
final class Spool implements Closeable {

	private static final int BUFFER = 1 << 16;

	private final Path file;

	private final OutputStream out;

	private Spool(Path file, OutputStream out) {
		this.file = file;
		this.out = out;
	}

	/** An empty section. */
	static Spool open() throws IOException {
		Path file = Files.createTempFile("entente-export-", ".part");
		try {
			return new Spool(file, new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
		}
		catch (IOException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	/** Where it is kept. */
	Path file() {
		return this.file;
	}

	/** Takes the section's bytes. */
	OutputStream out() {
		return this.out;
	}

	/** Appends the whole section; nothing can be added to it any more. */
	void copyTo(OutputStream target) throws IOException {
		this.out.close();
		try (InputStream in = Files.newInputStream(this.file)) {
			in.transferTo(target);
		}
	}

	/** The whole section, to be read; nothing can be added to it any more. */
	InputStream read() throws IOException {
		this.out.close();
		return Files.newInputStream(this.file);
	}

	@Override
	public void close() throws IOException {
		try {
			this.out.close();
		}
		finally {
			Files.deleteIfExists(this.file);
		}
	}

}
