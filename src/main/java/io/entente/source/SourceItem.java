package io.entente.source;

import io.entente.model.RawDocument;

/**
 * What a source gives, one after the other: a document, or the reason why there is none.
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
