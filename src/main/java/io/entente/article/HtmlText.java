package io.entente.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.entente.model.BlockKind;
import io.entente.model.TextSpan;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The main text of a page, by Mozilla's readability method, with own rules where that
 * finds too little, and before it for parts that it is known to let through.
 */
final class HtmlText {

	/** Beyond this readability takes too long. */
	private static final int MOST_CHARS_SCORED = 1_500_000;

	/** Beyond this so does taking elements out one by one. */
	private static final int MOST_ELEMENTS = 30_000;

	static final TextSpan NOWHERE = new TextSpan(0, 0);

	private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, input, select, textarea, nav, dialog, [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [role=navigation], [role=banner] nav, [role=complementary], [role=search]";

	private static final String FRAME = "aside, footer, header:not(:has(h1)), nav";

	private static final Pattern AROUND = Pattern.compile(
			"(?i)(?:^|[\\s_-])(?:share|sharing|social|related|recommend(?:ed|ations)?|newsletter|subscribe|subscription|comments?|breadcrumbs?|tags?|tag-?list|tag-?cloud|cookies?|advert(?:isement)?|ads?|promo|sidebar|popular|trending|most-?read|more-?stories|outbrain|taboola|pagination|author-?bio|site-?nav|menu|skip)(?:$|[\\s_-])");

	private static final double MOST_OF_TEXT = 0.4;

	private static final int LEAST_TEXT = 140;

	private HtmlText() {
	}

	/** The main text's pieces, in order, with what the mark-up says of them. */
	static List<Piece> pieces(Document page, int most) {
		if (page.stream().skip(MOST_ELEMENTS).findAny().isPresent()) {
			return walk(page.body(), most);
		}
		page.select(NEVER_TEXT).remove();
		removeAround(page);
		Element body = page.body();
		boolean framed = !body.select(FRAME).isEmpty() || linkShare(body) > 0.25;
		return walk(framed ? main(page) : body, most);
	}

	private static void removeAround(Document page) {
		int all = Math.max(1, page.body().text().length());
		for (Element element : page.body().select("[class], [id]")) {
			if (element.equals(page.body()) || element.parent() == null
					|| !AROUND.matcher(element.className() + " " + element.id()).find()) {
				continue;
			}
			// a wrapper's class may speak of what else is in it
			boolean wrapper = element.tagName().matches("html|body|main|article")
					|| element.selectFirst("h1, article") != null;
			if (!wrapper && element.text().length() < MOST_OF_TEXT * all) {
				element.remove();
			}
		}
	}

	/** Whether an element's names say that it is part of the page around. */
	static boolean isAround(Element element) {
		return !element.tagName().matches("html|body|main|article")
				&& AROUND.matcher(element.className() + " " + element.id()).find();
	}

	private static double linkShare(Element element) {
		int all = Math.max(1, element.text().length());
		int links = element.select("a[href]").stream().mapToInt((link) -> link.text().length()).sum();
		return (double) links / all;
	}

	private static Element main(Document page) {
		Element own = ownMain(page);
		if (page.text().length() <= MOST_CHARS_SCORED) {
			Element scored = new Readability4J("https://localhost/", page.clone()).parse().getArticleContent();
			int length = (scored != null) ? scored.text().length() : 0;
			if (scored != null && length >= LEAST_TEXT && length >= MOST_OF_TEXT * paragraphs(own)) {
				return scored;
			}
		}
		return own;
	}

	/** What the mark-up itself calls the article, else the page without its frame. */
	private static Element ownMain(Document page) {
		for (String name : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
			Element best = null;
			for (Element candidate : page.select(name)) {
				best = (best == null || candidate.text().length() > best.text().length()) ? candidate : best;
			}
			if (best != null && best.text().length() >= LEAST_TEXT) {
				return best;
			}
		}
		Element copy = page.body().clone();
		copy.select(FRAME).remove();
		return copy;
	}

	private static int paragraphs(Element element) {
		return element.select("p").stream().mapToInt((paragraph) -> paragraph.text().length()).sum();
	}

	private static List<Piece> walk(Element root, int most) {
		Walker walker = new Walker(most);
		NodeTraversor.filter(walker, root);
		walker.flush();
		return walker.pieces;
	}

	/** Where they are still there, in pages too large to be cleaned first. */
	private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "nav", "footer",
			"form", "button", "select", "textarea", "svg", "iframe", "object");

	/** Elements that stand apart although they are inline to HTML. */
	private static final Set<String> BLOCKS = Set.of("figcaption", "caption", "li", "td", "th", "time", "address");

	/** Collects inline text and lets a block's borders end it. */
	private static final class Walker implements NodeFilter {

		private final List<Piece> pieces = new ArrayList<>();

		private final Deque<BlockKind> kinds = new ArrayDeque<>();

		private final StringBuilder text = new StringBuilder();

		private final int most;

		private boolean afterBreak;

		Walker(int most) {
			this.most = most;
			this.kinds.push(BlockKind.PARAGRAPH);
		}

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof TextNode part) {
				this.text.append(part.getWholeText());
			}
			else if (node instanceof Element element) {
				if (SKIPPED.contains(element.tagName())) {
					return FilterResult.SKIP_ENTIRELY;
				}
				if (element.tagName().equals("br")) {
					lineBreak();
				}
				else if (isBlock(element)) {
					flush();
					BlockKind kind = kind(element);
					this.kinds.push((kind != null) ? kind : this.kinds.element());
				}
			}
			return FilterResult.CONTINUE;
		}

		@Override
		public FilterResult tail(Node node, int depth) {
			if (node instanceof Element element && !element.tagName().equals("br") && isBlock(element)) {
				flush();
				this.kinds.pop();
			}
			return FilterResult.CONTINUE;
		}

		/**
		 * A break ends a line; a line that goes on in lower case is one with the last.
		 */
		private void lineBreak() {
			boolean any = !this.text.toString().isBlank();
			flush();
			this.afterBreak = any;
		}

		void flush() {
			String line = CleanText.line(this.text.toString());
			this.text.setLength(0);
			if (line.isEmpty() || this.pieces.size() >= this.most) {
				this.afterBreak = false;
				return;
			}
			BlockKind kind = this.kinds.element();
			Piece last = this.pieces.isEmpty() ? null : this.pieces.getLast();
			if (this.afterBreak && last != null && Character.isLowerCase(line.codePointAt(0))
					&& !LineShape.isSentence(last.text())) {
				this.pieces.set(this.pieces.size() - 1, new Piece(NOWHERE, last.text() + " " + line, kind));
			}
			else {
				this.pieces.add(new Piece(NOWHERE, line, kind));
			}
			this.afterBreak = false;
		}

		private static boolean isBlock(Element element) {
			return element.isBlock() || BLOCKS.contains(element.tagName());
		}

		private static @Nullable BlockKind kind(Element element) {
			String name = element.tagName();
			if (name.matches("h[1-6]")) {
				return BlockKind.HEADING;
			}
			if (name.equals("li") || name.equals("dd")) {
				return BlockKind.LIST_ITEM;
			}
			boolean caption = name.equals("figcaption") || name.equals("caption") || element.className()
				.matches("(?i).*\\b(?:caption|wp-caption-text|photo-?credit|image-?credit)\\b.*");
			return caption ? BlockKind.CAPTION : null;
		}

	}

}
