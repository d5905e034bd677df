package io.entente.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object a line, blank lines passed over. A line that can't be read is a
 * failure with its number, and the next line goes on. No line is held beyond the limit.
 */
final class JsonLinesStream implements ItemStream {

	private final String origin;

	private final InputStream in;

	private final SourceLimits limits;

	private final byte[] chunk = new byte[64 * 1024];

	private int position;

	private int end;

	private long line;

	private boolean tooLong;

	JsonLinesStream(String origin, InputStream in, SourceLimits limits) {
		this.origin = origin;
		this.in = in;
		this.limits = limits;
	}

	@Override
	public @Nullable SourceItem next() throws IOException {
		while (true) {
			byte[] bytes = readLine();
			if (bytes == null) {
				return null;
			}
			String place = this.origin + ":" + this.line;
			if (this.tooLong) {
				return ItemStream.failure(place, this.limits.tooLong());
			}
			byte[] json = (this.line == 1) ? withoutMark(bytes) : bytes;
			if (!isBlank(json)) {
				return item(place, json);
			}
		}
	}

	private SourceItem item(String place, byte[] json) {
		String binary = BinaryShape.of(json);
		return (binary == null) ? JsonRecord.read(place, json, this.limits)
				: ItemStream.failure(place, "it looks like binary data (" + binary + "), not a line of JSON");
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	/** The next line without its end, null after the last; sets {@link #tooLong}. */
	private byte @Nullable [] readLine() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
		int most = 4 * this.limits.documentChars();
		this.tooLong = false;
		boolean any = false;
		while (true) {
			if (this.position == this.end) {
				this.position = 0;
				this.end = Math.max(this.in.read(this.chunk), 0);
				if (this.end == 0) {
					this.line += any ? 1 : 0;
					return any ? bytes.toByteArray() : null;
				}
			}
			any = true;
			int from = this.position;
			int to = from;
			while (to < this.end && this.chunk[to] != '\n') {
				to++;
			}
			if (bytes.size() + (to - from) > most) {
				this.tooLong = true;
				bytes.reset();
			}
			if (!this.tooLong) {
				bytes.write(this.chunk, from, to - from);
			}
			this.position = to;
			if (to < this.end) {
				this.position++;
				this.line++;
				return bytes.toByteArray();
			}
		}
	}

	private static byte[] withoutMark(byte[] bytes) {
		boolean marked = bytes.length >= 3 && (bytes[0] & 0xff) == 0xEF && (bytes[1] & 0xff) == 0xBB
				&& (bytes[2] & 0xff) == 0xBF;
		return marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
	}

	private static boolean isBlank(byte[] bytes) {
		for (byte b : bytes) {
			if (b != ' ' && b != '\t' && b != '\r') {
				return false;
			}
		}
		return true;
	}

}
