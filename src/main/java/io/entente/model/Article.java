package io.entente.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A cleaned article. All offsets of the pipeline point into {@link #text}, which never
 * changes once the article exists.
 *
 * @param uid its identifier
 * @param id the document's own id, else its origin
 * @param origin where it came from, for messages
 * @param url its address where known
 * @param title its headline, empty if it has none
 * @param publication when it was published
 * @param publisher who published it where known
 * @param language ISO 639-1 code, {@code und} if it can't be told
 * @param text the cleaned text; the headline is its first block where the source has one
 * @param blocks the parts of the text
 * @param contentHash SHA-256 of the text, in hexadecimal
 * @param retrievedAt when it was read
 * @param metadata what else the source said
 */
public record Article(ArticleUid uid, String id, String origin, @Nullable String url, String title,
		Publication publication, @Nullable String publisher, String language, String text, List<Block> blocks,
		String contentHash, Instant retrievedAt, Map<String, String> metadata) {

	public Article {
		blocks = List.copyOf(blocks);
		metadata = Map.copyOf(metadata);
		int last = 0;
		for (Block block : blocks) {
			if (block.span().start() < last || block.span().end() > text.length()) {
				throw new IllegalArgumentException("Blocks must be in order and within the text of " + origin);
			}
			last = block.span().end();
		}
	}

	/** The same article with what its own text told about its publication. */
	public Article withPublication(Publication told) {
		return new Article(this.uid, this.id, this.origin, this.url, this.title, told, this.publisher, this.language,
				this.text, this.blocks, this.contentHash, this.retrievedAt, this.metadata);
	}

}
