package io.entente.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.entente.model.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells an article's parts from the page's around it, by what lines look like and where
 * they stand: before the headline or after the body, between a list's heading and the
 * next paragraphs, said twice. Where it is unsure a line stays, because a lost sentence
 * can't be found again and a stray headline is kept from being read by other means.
 */
final class PieceClassifier {

	private static final int LEAST_TITLE_KEY = 15;

	private static final int LONGEST_CAPTION = 600;

	private final List<Piece> pieces;

	private final LineShape[] shapes;

	private final BlockKind[] kinds;

	private final @Nullable String told;

	private int title = -1;

	/** Found by its place alone, so that what stands before it may be the article's. */
	private boolean titleByPlace;

	/** Headlines of other articles stand before the body. */
	private boolean menuBefore;

	private PieceClassifier(List<Piece> pieces, @Nullable String told) {
		this.pieces = pieces;
		this.told = told;
		this.shapes = pieces.stream().map(LineShape::of).toArray(LineShape[]::new);
		this.kinds = new BlockKind[pieces.size()];
	}

	/**
	 * What came out.
	 *
	 * @param pieces all pieces with their kinds, those of the page around as teasers
	 * @param shapes what each looks like
	 * @param title the place of the headline, -1 if the text has none
	 * @param body the place where the body begins
	 */
	record Classified(List<Piece> pieces, List<LineShape> shapes, int title, int body) {
	}

	/**
	 * Classifies the pieces of one document.
	 * @param told the headline that the source tells, null if it tells none
	 */
	static Classified classify(List<Piece> pieces, @Nullable String told) {
		return new PieceClassifier(pieces, told).run();
	}

	private Classified run() {
		TitleFinder finder = new TitleFinder(this.pieces, this.shapes, this.told);
		this.title = finder.saidByName();
		int body = finder.bodyAfter(this.title + 1);
		this.menuBefore = finder.isMenuBefore(body);
		if (this.title < 0) {
			this.title = finder.byPlace(body);
			this.titleByPlace = !this.menuBefore;
		}
		before();
		head(body);
		body(body);
		captionsOnce();
		List<Piece> result = new ArrayList<>();
		for (int i = 0; i < this.pieces.size(); i++) {
			result.add(this.pieces.get(i).as(this.kinds[i]));
		}
		return new Classified(result, List.of(this.shapes), this.title, body);
	}

	/**
	 * What stands before the headline belongs to the page, but for lines right above it.
	 */
	private void before() {
		boolean adjacent = true;
		for (int i = this.title - 1; i >= 0; i--) {
			BlockKind kind = switch (this.shapes[i]) {
				case DATE, BYLINE -> BlockKind.BYLINE;
				case PLACE_DATE -> BlockKind.DATELINE;
				case LINE -> (this.titleByPlace && !PageVocabulary.isMenu(this.pieces.get(i).text()))
						? BlockKind.HEADING : BlockKind.TEASER;
				default -> BlockKind.TEASER;
			};
			adjacent &= kind != BlockKind.TEASER;
			this.kinds[i] = adjacent ? kind : BlockKind.TEASER;
		}
	}

	/** Between headline and body: whose article it is, and from when. */
	private void head(int body) {
		if (this.title >= 0) {
			this.kinds[this.title] = BlockKind.TITLE;
		}
		String headline = (this.title >= 0) ? this.pieces.get(this.title).text() : this.told;
		boolean menu = this.title < 0 && this.menuBefore;
		for (int i = this.title + 1; i < body; i++) {
			String text = this.pieces.get(i).text();
			if (headline != null && TitleText.repeats(text, headline)) {
				this.kinds[i] = BlockKind.TEASER;
				continue;
			}
			this.kinds[i] = switch (this.shapes[i]) {
				case SEPARATOR, BUTTON, OTHERS -> BlockKind.TEASER;
				case DATE, BYLINE -> BlockKind.BYLINE;
				case PLACE_DATE -> BlockKind.DATELINE;
				case CAPTION -> BlockKind.CAPTION;
				case ITEM -> BlockKind.LIST_ITEM;
				case TURN, SOLID, BRIEF -> menu ? BlockKind.TEASER : BlockKind.PARAGRAPH;
				case LINE -> (menu || PageVocabulary.isMenu(text)) ? BlockKind.TEASER
						: isSaidTwice(i) ? BlockKind.CAPTION : BlockKind.HEADING;
			};
		}
	}

	private boolean isSaidTwice(int i) {
		String text = this.pieces.get(i).text();
		return (i + 1 < this.pieces.size() && text.equals(this.pieces.get(i + 1).text()))
				|| (i > 0 && text.equals(this.pieces.get(i - 1).text()));
	}

	private void body(int from) {
		int lastOwn = BodyEnd.lastOwn(this.pieces, this.shapes, from);
		int lastText = BodyEnd.lastText(this.shapes, from, lastOwn);
		boolean framed = isFramed();
		boolean others = false;
		String headline = (this.title >= 0) ? this.pieces.get(this.title).text() : this.told;
		for (int i = from; i < this.shapes.length; i++) {
			LineShape shape = this.shapes[i];
			Piece piece = this.pieces.get(i);
			boolean again = shape == LineShape.LINE && headline != null && headline.length() >= LEAST_TITLE_KEY
					&& TitleText.repeats(piece.text(), headline);
			boolean behind = framed && i > lastText && shape == LineShape.LINE
					&& (LineShape.isHeadline(piece) || PageVocabulary.isMenu(piece.text()));
			if (i > lastOwn || again || behind || shape == LineShape.SEPARATOR || shape == LineShape.BUTTON) {
				this.kinds[i] = BlockKind.TEASER;
				continue;
			}
			boolean teaser = others && BodyEnd.isOneOfPairs(this.shapes, i);
			others = shape == LineShape.OTHERS || (others && (teaser || !shape.isBody()));
			this.kinds[i] = others ? BlockKind.TEASER : inBody(i);
		}
	}

	/** Whether the text brought its page along: then stray headlines are likely. */
	private boolean isFramed() {
		for (int i = 0; i < this.shapes.length; i++) {
			if (this.kinds[i] == BlockKind.TEASER || this.shapes[i] == LineShape.BUTTON
					|| this.shapes[i] == LineShape.OTHERS) {
				return true;
			}
		}
		return false;
	}

	private BlockKind inBody(int i) {
		return switch (this.shapes[i]) {
			case CAPTION -> BlockKind.CAPTION;
			case ITEM -> BlockKind.LIST_ITEM;
			case DATE, BYLINE -> BlockKind.BYLINE;
			case PLACE_DATE -> BlockKind.DATELINE;
			case LINE -> BodyEnd.isHeading(this.pieces, this.shapes, i) ? BlockKind.HEADING : isSaidTwice(i)
					? BlockKind.CAPTION : BodyEnd.isInList(this.shapes, i) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
			default -> BlockKind.PARAGRAPH;
		};
	}

	/** A caption said again, beside its picture and below it, is said once. */
	private void captionsOnce() {
		Set<String> captions = new HashSet<>();
		for (int i = 0; i < this.kinds.length; i++) {
			if (this.kinds[i] == BlockKind.CAPTION) {
				captions.add(CleanText.key(this.pieces.get(i).text()));
			}
		}
		Set<String> said = new HashSet<>();
		for (int i = 0; i < this.kinds.length && !captions.isEmpty(); i++) {
			Piece piece = this.pieces.get(i);
			String key = (piece.text().length() <= LONGEST_CAPTION) ? CleanText.key(piece.text()) : "";
			if (captions.contains(key) && this.kinds[i] != BlockKind.TITLE && !said.add(key)) {
				this.kinds[i] = BlockKind.TEASER;
			}
		}
	}

}
