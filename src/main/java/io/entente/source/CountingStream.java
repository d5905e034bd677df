package io.entente.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read through it. */
class CountingStream extends FilterInputStream {

	private long count;

	CountingStream(InputStream in) {
		super(in);
	}

	final long count() {
		return this.count;
	}

	/** Counts bytes that went another way; a negative number is the end. */
	final void add(long bytes) throws IOException {
		if (bytes > 0) {
			this.count += bytes;
			counted();
		}
	}

	/** Called after each read. */
	void counted() throws IOException {
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		if (b >= 0) {
			add(1);
		}
		return b;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int n = super.read(bytes, from, length);
		add(n);
		return n;
	}

	@Override
	public long skip(long n) throws IOException {
		long skipped = super.skip(n);
		add(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
