package io.entente.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * A JSON file: one object, objects one after the other, or an array of them. Cuts the
 * bytes at the objects' outer braces and parses one object at a time, so that memory
 * stays bounded and one broken object costs only itself as long as its braces match.
 */
final class JsonElementsStream implements ItemStream {

	private final String origin;

	private final InputStream in;

	private final SourceLimits limits;

	private int count;

	private boolean started;

	private boolean inArray;

	private boolean done;

	JsonElementsStream(String origin, InputStream in, SourceLimits limits) {
		this.origin = origin;
		this.in = in;
		this.limits = limits;
	}

	@Override
	public @Nullable SourceItem next() throws IOException {
		if (this.done) {
			return null;
		}
		int first = firstByte();
		if (first < 0 || first == ']') {
			this.done = true;
			return (first < 0 && this.inArray) ? ItemStream.failure(this.origin, "it ends in the middle of the array")
					: null;
		}
		this.count++;
		if (first != '{') {
			this.done = true;
			return ItemStream.failure(place(), "it isn't a JSON object or an array of objects");
		}
		return element();
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	private String place() {
		return (this.inArray || this.count > 1) ? this.origin + "[" + this.count + "]" : this.origin;
	}

	private int firstByte() throws IOException {
		int b = this.in.read();
		while (b == ' ' || b == '\t' || b == '\r' || b == '\n' || (b == ',' && this.inArray) || isMark(b)
				|| (b == '[' && !this.started)) {
			if (b == '[') {
				this.inArray = true;
				this.started = true;
			}
			b = this.in.read();
		}
		this.started = true;
		return b;
	}

	/** Whether it is a byte of UTF-8's byte order mark at the very beginning. */
	private boolean isMark(int b) {
		return !this.started && (b == 0xEF || b == 0xBB || b == 0xBF);
	}

	/** Reads from behind the opening brace to its partner. */
	private SourceItem element() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
		bytes.write('{');
		int most = 4 * this.limits.documentChars();
		boolean tooLong = false;
		boolean inString = false;
		int depth = 1;
		while (depth > 0) {
			int b = this.in.read();
			if (b < 0) {
				this.done = true;
				return ItemStream.failure(place(), "it ends in the middle of an object");
			}
			tooLong |= bytes.size() >= most;
			if (!tooLong) {
				bytes.write(b);
			}
			if (b == '\\' && inString) {
				int escaped = this.in.read();
				if (!tooLong && escaped >= 0) {
					bytes.write(escaped);
				}
			}
			else if (b == '"') {
				inString = !inString;
			}
			else if (!inString) {
				depth += (b == '{') ? 1 : (b == '}') ? -1 : 0;
			}
		}
		return tooLong ? ItemStream.failure(place(), this.limits.tooLong())
				: JsonRecord.read(place(), bytes.toByteArray(), this.limits);
	}

}
