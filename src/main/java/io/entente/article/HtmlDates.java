package io.entente.article;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import io.entente.model.BlockKind;

/**
 * The dates that a page shows: those in its article, above the text, and those in the
 * frame around, which may be the day of the visit.
 *
 * @param inArticle lines with a date in what the mark-up calls the article
 * @param around lines with a date elsewhere
 */
record HtmlDates(List<String> inArticle, List<String> around) {

	static final HtmlDates NONE = new HtmlDates(List.of(), List.of());

	private static final int LONGEST = 80;

	private static final int MOST_ELEMENTS = 10_000;

	static HtmlDates of(Document page) {
		List<String> inArticle = new ArrayList<>();
		List<String> around = new ArrayList<>();
		page.body().stream().limit(MOST_ELEMENTS).forEach((element) -> {
			if (isDate(element)) {
				List<String> list = isInArticle(element) ? inArticle : around;
				list.add(CleanText.line(element.text()));
			}
		});
		return new HtmlDates(List.copyOf(inArticle), List.copyOf(around));
	}

	private static boolean isDate(Element element) {
		String own = element.ownText();
		if (own.length() < 6 || own.length() > LONGEST || own.chars().noneMatch(Character::isDigit)
				|| element.tagName().matches("script|style|noscript|template")) {
			return false;
		}
		String line = CleanText.line(element.text());
		LineShape shape = (line.length() > LONGEST) ? LineShape.LINE
				: LineShape.of(new Piece(HtmlText.NOWHERE, line, BlockKind.PARAGRAPH));
		return shape == LineShape.DATE || (shape == LineShape.BYLINE && DateText.find(line).isPresent());
	}

	private static boolean isInArticle(Element element) {
		boolean article = false;
		for (Element parent = element; parent != null; parent = parent.parent()) {
			if (parent.tagName().matches("li|aside|nav|footer") || HtmlText.isAround(parent)) {
				return false;
			}
			article |= parent.tagName().matches("article|main") || parent.attr("role").equals("main");
		}
		return article;
	}

}
