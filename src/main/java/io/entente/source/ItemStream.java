package io.entente.source;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * The items of one file, one after the other. Their {@link SourceItem#bytesRead()} is 0:
 * only the whole set knows its position.
 */
interface ItemStream extends Closeable {

	/**
	 * The next item, null after the last.
	 * @throws IOException if the file can't be read any further; what was given so far
	 * stands
	 */
	@Nullable SourceItem next() throws IOException;

	/** A stream of the one item, null for none. */
	static ItemStream of(@Nullable SourceItem item) {
		return new ItemStream() {

			private @Nullable SourceItem left = item;

			@Override
			public @Nullable SourceItem next() {
				SourceItem given = this.left;
				this.left = null;
				return given;
			}

			@Override
			public void close() {
				this.left = null;
			}

		};
	}

	static SourceItem.Failure failure(String origin, String reason) {
		return new SourceItem.Failure(origin, reason, 0);
	}

}
