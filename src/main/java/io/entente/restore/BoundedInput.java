package io.entente.restore;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds how much of a file is read for one thing of it: parsers keep a name or a value
 * in memory, however long it is.
 */
final class BoundedInput extends FilterInputStream {

	/** A fact has a hundred sentences at most; this is many times the longest. */
	static final int MOST = 64 << 20;

	private final int most;

	private long left;

	BoundedInput(InputStream in) {
		this(in, MOST);
	}

	BoundedInput(InputStream in, int most) {
		super(in);
		this.most = most;
		this.left = most;
	}

	/** One thing is read; the next may be as large. */
	void next() {
		this.left = this.most;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		if (read >= 0) {
			count(1);
		}
		return read;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		if (read > 0) {
			count(read);
		}
		return read;
	}

	private void count(int bytes) throws IOException {
		this.left -= bytes;
		if (this.left < 0) {
			throw new TooLargeException(this.most);
		}
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/** One thing of the file is larger than anything Entente writes. */
	static final class TooLargeException extends IOException {

		TooLargeException(int most) {
			super("one part of it is larger than " + (most >> 20) + " MB, which nothing that Entente writes is");
		}

	}

}
