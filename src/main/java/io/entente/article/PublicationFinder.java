package io.entente.article;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.model.BlockKind;
import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import io.entente.model.Publication;
import io.entente.model.PublicationEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Finds out when an article was published and what tells it: the person, the metadata, a
 * line at the article's head, or, as an upper bound only, a date in the page around.
 */
final class PublicationFinder {

	/** Pieces at the very end that may carry the date. */
	private static final int TAIL = 6;

	private static final Pattern PUBLISHED = Pattern.compile("(?i)\\b(?:published|posted|issued|released)\\b.*");

	private static final Pattern UPDATED = Pattern
		.compile("(?i).*\\b(?:updated|modified|revised|accessed|retrieved)\\b.*");

	/** "HANOI, Oct. 12, 2025 (Agency) --" at the head of the first paragraph. */
	private static final Pattern DATELINE = Pattern.compile(
			"(\\p{Lu}[\\p{L} .,'’/-]{1,60}?,?\\s\\(?[\\p{L}\\d., ]{6,24}\\b\\d{4}\\)?)[\\s,]*(?:\\([^)]{2,40}\\)|/[^/]{2,40}/)?\\s*(?:[-–—:]|\\|).*",
			Pattern.DOTALL);

	private final Clock clock;

	private @Nullable String problem;

	PublicationFinder(Clock clock) {
		this.clock = clock;
	}

	/** Why a date was left out, null if none was. */
	@Nullable String problem() {
		return this.problem;
	}

	/**
	 * Decides on the date.
	 * @param given by the person, null if not
	 * @param stated candidates of the metadata, the most reliable first
	 * @param text the text's parts
	 * @param shown the dates that the page shows, none for plain text
	 */
	Publication find(@Nullable LocalDate given, List<String> stated, PieceClassifier.Classified text, HtmlDates shown) {
		if (given != null) {
			return new Publication(FuzzyDate.day(given, DateBasis.HUMAN), PublicationEvidence.USER);
		}
		String unusable = null;
		for (String candidate : stated) {
			FuzzyDate date = DateText.field(candidate).orElse(null);
			if (date == null) {
				unusable = (unusable != null) ? unusable
						: "the date \"" + shorten(candidate) + "\" isn't one; left out";
			}
			else if (isFuture(date)) {
				unusable = (unusable != null) ? unusable
						: "the date \"" + shorten(candidate) + "\" lies in the future; left out";
			}
			else {
				return new Publication(date, PublicationEvidence.METADATA);
			}
		}
		this.problem = unusable;
		return inText(text, shown);
	}

	private Publication inText(PieceClassifier.Classified text, HtmlDates shown) {
		FuzzyDate bound = null;
		for (int i = 0; i < text.pieces().size(); i++) {
			FuzzyDate date = dateAt(text, i).filter((found) -> !isFuture(found)).orElse(null);
			if (date == null) {
				continue;
			}
			if (isHeader(text, i)) {
				return new Publication(date, PublicationEvidence.HEADER_LINE);
			}
			bound = (bound == null || isLater(date, bound)) ? date : bound;
		}
		FuzzyDate header = shown.inArticle()
			.stream()
			.filter((line) -> !isUpdate(line))
			.flatMap((line) -> inLine(line).stream())
			.findFirst()
			.orElse(null);
		if (header != null) {
			return new Publication(header, PublicationEvidence.HEADER_LINE);
		}
		for (String line : shown.around()) {
			FuzzyDate date = inLine(line).orElse(null);
			bound = (date != null && (bound == null || isLater(date, bound))) ? date : bound;
		}
		LocalDate latest = (bound != null) ? bound.latest() : null;
		return (latest == null) ? Publication.UNKNOWN : new Publication(
				FuzzyDate.notAfter(latest, DateBasis.PUBLICATION_BOUND), PublicationEvidence.PAGE_DATE);
	}

	private static Optional<FuzzyDate> dateAt(PieceClassifier.Classified text, int i) {
		LineShape shape = text.shapes().get(i);
		String line = text.pieces().get(i).text();
		if (shape == LineShape.DATE || shape == LineShape.PLACE_DATE || shape == LineShape.BYLINE) {
			boolean where = i < text.body() || i >= text.pieces().size() - TAIL;
			return where ? DateText.find(line).map(DateText.Found::date) : Optional.empty();
		}
		if (i == text.body()) {
			Matcher dateline = DATELINE.matcher(line.substring(0, Math.min(line.length(), 200)));
			return dateline.matches() ? DateText.find(dateline.group(1)).map(DateText.Found::date) : Optional.empty();
		}
		return Optional.empty();
	}

	/** Whether the line belongs to the article's own head, not to the page. */
	private static boolean isHeader(PieceClassifier.Classified text, int i) {
		String line = text.pieces().get(i).text();
		if (isUpdate(line)) {
			return false;
		}
		if (i > text.body()) {
			return PUBLISHED.matcher(line).lookingAt();
		}
		int to = (text.title() > i) ? text.title() : text.body();
		for (int between = i + 1; between < to; between++) {
			if (text.pieces().get(between).kind() == BlockKind.TEASER) {
				return text.title() >= 0 && text.title() < i;
			}
		}
		return true;
	}

	private static boolean isUpdate(String line) {
		int start = DateText.find(line).map(DateText.Found::start).orElse(0);
		return UPDATED.matcher(line.substring(0, start)).matches();
	}

	private Optional<FuzzyDate> inLine(String line) {
		return DateText.find(line).map(DateText.Found::date).filter((date) -> !isFuture(date));
	}

	private static boolean isLater(FuzzyDate date, FuzzyDate than) {
		return date.latest() != null && than.latest() != null && date.latest().isAfter(than.latest());
	}

	/** More than a day ahead: zones differ by up to a day. */
	private boolean isFuture(FuzzyDate date) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		return date.earliest() != null && date.earliest().isAfter(today.plusDays(1));
	}

	private static String shorten(String value) {
		String line = CleanText.line(value);
		return (line.length() > 40) ? line.substring(0, 40) + "…" : line;
	}

}
