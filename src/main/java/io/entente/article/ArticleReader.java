package io.entente.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.entente.model.Article;
import io.entente.model.ArticleUid;
import io.entente.model.Block;
import io.entente.model.BlockKind;
import io.entente.model.Publication;
import io.entente.model.RawDocument;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads raw documents as cleaned articles. Thread-safe; fetches nothing and runs no
 * script.
 */
public final class ArticleReader {

	/** Metadata key: why the date that the source gave was left out, for a person. */
	public static final String DATE_PROBLEM = "dateProblem";

	/** More than any article has; the rest of the way would take too long. */
	private static final int MOST_LINES = 50_000;

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
	 * @param options how. Raw applies to plain text; the text of HTML is always taken out
	 * of its mark-up
	 * @return the article. A date of publication that can't be one is left out and told
	 * in the article's metadata under {@link #DATE_PROBLEM}
	 * @throws UnreadableArticleException if the document holds no text to read
	 */
	public Article read(RawDocument document, ReadOptions options) throws UnreadableArticleException {
		boolean html = document.format() == RawDocument.Format.HTML;
		Document page = html ? Jsoup.parse(document.content()) : null;
		HtmlMetadata head = (page != null) ? HtmlMetadata.of(page) : null;
		String told = told(document, head);
		List<Piece> pieces = (page != null) ? HtmlText.pieces(page, MOST_LINES + 1)
				: TextLayout.pieces(document.content());
		if (pieces.size() > MOST_LINES) {
			throw new UnreadableArticleException("it has more than " + MOST_LINES
					+ " lines, which no article has; split it, for example into JSON Lines");
		}
		PieceClassifier.Classified classified = PieceClassifier.classify(pieces, told);
		String title = (told != null) ? told : (classified.title() >= 0)
				? TitleText.unglued(classified.pieces().get(classified.title()).text()) : "";
		Layout layout = (options.raw() && !html) ? Layout.raw(document.content(), classified.pieces())
				: Layout.cleaned(title, classified.pieces());
		requireText(layout);
		return article(document, head, classified, title, layout, options);
	}

	private static @Nullable String told(RawDocument document, @Nullable HtmlMetadata head) {
		String given = document.metadata().get("title");
		String title = (given != null) ? CleanText.line(given) : (head != null) ? head.title() : null;
		return (title == null || title.isBlank()) ? null : TitleText.unglued(title);
	}

	private static void requireText(Layout layout) throws UnreadableArticleException {
		boolean any = layout.blocks()
			.stream()
			.filter((block) -> block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM
					|| block.kind() == BlockKind.HEADING)
			.anyMatch((block) -> block.span().of(layout.text()).codePoints().anyMatch(Character::isLetter));
		if (!any) {
			throw new UnreadableArticleException("no readable text was found in it: there is no paragraph of an article"
					+ " (a page that is drawn by scripts has to be saved as text first)");
		}
	}

	private Article article(RawDocument document, @Nullable HtmlMetadata head, PieceClassifier.Classified classified,
			String title, Layout layout, ReadOptions options) {
		Map<String, String> metadata = new LinkedHashMap<>(document.metadata());
		String date = metadata.remove("date");
		List<String> dates = new ArrayList<>();
		if (date != null) {
			dates.add(date);
		}
		if (head != null) {
			dates.addAll(head.dates());
		}
		PublicationFinder finder = new PublicationFinder(this.clock);
		Publication publication = finder.find(options.published(), dates, classified,
				(head != null) ? head.shown() : HtmlDates.NONE);
		if (finder.problem() != null) {
			metadata.put(DATE_PROBLEM, finder.problem());
		}
		metadata.remove("title");
		String source = metadata.remove("source");
		String publisher = (source != null) ? CleanText.line(source) : (head != null) ? head.publisher() : null;
		String declared = metadata.remove("language");
		declared = (declared == null && head != null) ? head.language() : declared;
		String url = (head != null && head.url() != null) ? head.url() : document.url();
		String hash = sha256(layout.text());
		String origin = (url != null) ? withoutFragment(url) : (document.id() != null) ? document.id() : hash;
		return new Article(ArticleUid.of(origin, hash), id(document), document.origin(), url, title, publication,
				publisher, LanguageGuess.of(layout.bodyText(), declared), layout.text(), layout.blocks(), hash,
				this.clock.instant(), metadata);
	}

	private static String id(RawDocument document) {
		if (document.id() != null && !document.id().isBlank()) {
			return document.id();
		}
		String origin = document.origin();
		if (document.url() != null) {
			return origin;
		}
		String name = origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
		return name.isBlank() ? origin : name;
	}

	private static String withoutFragment(String url) {
		int fragment = url.indexOf('#');
		return (fragment > 0) ? url.substring(0, fragment) : url;
	}

	private static String sha256(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** A text and its blocks. */
	private record Layout(String text, List<Block> blocks) {

		/** The text as it came, every part marked, none taken away. */
		static Layout raw(String content, List<Piece> pieces) {
			return new Layout(content,
					pieces.stream().map((piece) -> new Block(span(content, piece), piece.kind())).toList());
		}

		/** A headline begins behind the label that is stuck to it. */
		private static TextSpan span(String content, Piece piece) {
			String title = (piece.kind() == BlockKind.TITLE) ? TitleText.unglued(piece.text()) : piece.text();
			int label = piece.text().length() - title.length();
			boolean stuck = label > 0 && content.startsWith(piece.text().substring(0, label), piece.span().start());
			return stuck ? new TextSpan(piece.span().start() + label, piece.span().end()) : piece.span();
		}

		/** The headline, then the article's own parts, a blank line between them. */
		static Layout cleaned(String title, List<Piece> pieces) {
			StringBuilder text = new StringBuilder();
			List<Block> blocks = new ArrayList<>();
			append(text, blocks, title, BlockKind.TITLE);
			for (Piece piece : pieces) {
				if (piece.kind() != BlockKind.TEASER && piece.kind() != BlockKind.TITLE) {
					append(text, blocks, piece.text(), piece.kind());
				}
			}
			return new Layout(text.toString(), blocks);
		}

		private static void append(StringBuilder text, List<Block> blocks, String part, BlockKind kind) {
			if (!part.isEmpty()) {
				text.append(text.isEmpty() ? "" : "\n\n");
				int start = text.length();
				text.append(part);
				blocks.add(new Block(new TextSpan(start, text.length()), kind));
			}
		}

		/** Running text only. */
		String bodyText() {
			StringBuilder body = new StringBuilder();
			for (Block block : this.blocks) {
				if (block.kind() == BlockKind.PARAGRAPH && body.length() < 4000) {
					body.append(block.span().of(this.text), 0, Math.min(block.span().length(), 4000)).append('\n');
				}
			}
			return body.toString();
		}

	}

}
