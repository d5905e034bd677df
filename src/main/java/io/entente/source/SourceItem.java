package io.entente.source;

import java.io.InputStream;
import java.util.function.LongSupplier;

import io.entente.model.RawDocument;

/**
 * What a source gives, one after the other: a document, a graph that was exported, or the
 * reason why there is neither.
 */
public sealed interface SourceItem {

	/**
	 * Position in the whole source set after this item, in bytes of the files as they lie
	 * on disk, for progress.
	 */
	long bytesRead();

	/**
	 * A document.
	 *
	 * @param document the document
	 * @param bytesRead see {@link SourceItem#bytesRead()}
	 */
	record Document(RawDocument document, long bytesRead) implements SourceItem {
	}

	/**
	 * A graph that was exported, to be read before the next item is asked for.
	 *
	 * @param origin a path, or a path within an archive
	 * @param format how it is written
	 * @param content its bytes; not to be closed
	 * @param position tells {@link SourceItem#bytesRead()}, which goes on as the content
	 * is read
	 */
	record ExportedGraph(String origin, GraphFormat format, InputStream content,
			LongSupplier position) implements SourceItem {

		@Override
		public long bytesRead() {
			return this.position.getAsLong();
		}

	}

	/**
	 * Something that couldn't be read; the rest goes on.
	 *
	 * @param origin a path, or a path with a line number
	 * @param reason one sentence for a person: what is wrong and, where it helps, what to
	 * do
	 * @param bytesRead see {@link SourceItem#bytesRead()}
	 */
	record Failure(String origin, String reason, long bytesRead) implements SourceItem {
	}

}
