package io.entente.source;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** A file that is one item. */
final class OneItemStream implements ItemStream {

	private final InputStream in;

	private final Reading reading;

	private boolean given;

	OneItemStream(InputStream in, Reading reading) {
		this.in = in;
		this.reading = reading;
	}

	/** Reads the item. */
	interface Reading {

		SourceItem read() throws IOException;

	}

	@Override
	public @Nullable SourceItem next() throws IOException {
		if (this.given) {
			return null;
		}
		this.given = true;
		return this.reading.read();
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
