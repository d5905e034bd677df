package io.entente.exports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes that pass, and remembers why no more do: libraries wrap what the
 * stream throws, and who reads the export is to hear the reason itself.
 */
final class CountedStream extends FilterOutputStream {

	private long bytes;

	private @Nullable IOException failure;

	CountedStream(OutputStream out) {
		super(out);
	}

	long bytes() {
		return this.bytes;
	}

	@Nullable IOException failure() {
		return this.failure;
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] b, int offset, int length) throws IOException {
		try {
			this.out.write(b, offset, length);
			this.bytes += length;
		}
		catch (IOException ex) {
			this.failure = ex;
			throw ex;
		}
	}

}
