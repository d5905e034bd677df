package io.entente.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One document as it came from its source, decoded but not cleaned.
 *
 * @param origin where it comes from, for messages: a path, an address, a path with a line
 * number
 * @param id the document's own id where the source gives one
 * @param url its address where known
 * @param format how {@code content} is to be read
 * @param content the text or mark-up
 * @param metadata what the source says about it: {@code title}, {@code date},
 * {@code source}, {@code language} are understood, others are kept with the article
 */
public record RawDocument(String origin, @Nullable String id, @Nullable String url, Format format, String content,
		Map<String, String> metadata) {

	public RawDocument {
		metadata = Map.copyOf(metadata);
	}

	/** How a document's content is to be read. */
	public enum Format {

		/** Plain text, cleaned like any other. */
		TEXT,

		/** HTML mark-up. */
		HTML

	}

}
