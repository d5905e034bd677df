package io.entente.article;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.entente.model.Article;
import io.entente.model.BlockKind;
import io.entente.model.RawDocument;

/** Reads documents at a fixed time, and tells an article's blocks as text. */
final class Articles {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

	static final ReadOptions RAW = new ReadOptions(true, null);

	private Articles() {
	}

	static RawDocument document(RawDocument.Format format, String content, Map<String, String> metadata) {
		return new RawDocument("folder/a.txt", null, null, format, content, metadata);
	}

	static Article text(String content) {
		return read(document(RawDocument.Format.TEXT, content, Map.of()), ReadOptions.DEFAULT);
	}

	static Article text(String content, Map<String, String> metadata) {
		return read(document(RawDocument.Format.TEXT, content, metadata), ReadOptions.DEFAULT);
	}

	static Article raw(String content) {
		return read(document(RawDocument.Format.TEXT, content, Map.of()), RAW);
	}

	static Article html(String content) {
		return read(document(RawDocument.Format.HTML, content, Map.of()), ReadOptions.DEFAULT);
	}

	static Article read(RawDocument document, ReadOptions options) {
		try {
			return new ArticleReader(CLOCK).read(document, options);
		}
		catch (UnreadableArticleException ex) {
			throw new AssertionError("Should be readable", ex);
		}
	}

	static Article published(String content, LocalDate day) {
		return read(document(RawDocument.Format.TEXT, content, Map.of()), new ReadOptions(false, day));
	}

	/** The texts of the blocks of one kind. */
	static List<String> blocks(Article article, BlockKind kind) {
		return article.blocks()
			.stream()
			.filter((block) -> block.kind() == kind)
			.map((block) -> block.span().of(article.text()))
			.toList();
	}

	/** Every block as "KIND text". */
	static List<String> outline(Article article) {
		return article.blocks().stream().map((block) -> block.kind() + " " + block.span().of(article.text())).toList();
	}

}
